package cn.juesuan.report.narrative;

import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Row;
import cn.juesuan.report.figure.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of an enumeration or a pie, each with its share of the whole. */
record Enumerated(ReportFigures figures, ShareRounding rounding) {
    static final String SHARE = "占比";

    /** One item and the names it may use. */
    record Item(Row row, Scope scope) {
    }

    List<Item> items(ParagraphRule.Enumeration list, Scope around) {
        List<Item> items = figures.rows(list.each()).stream().map(row -> new Item(row, around.at(row)))
            .filter(item -> list.when().map(when -> figures.holds(when, item.scope())).orElse(true)).toList();
        return list.share().map(share -> withShares(items, share)).orElse(items);
    }

    private List<Item> withShares(List<Item> items, Expression share) {
        List<Figure> shares = items.stream().map(item -> figures.figure(share, item.scope())).toList();
        List<Figure> printed = addsUp(items, share) ? adjusted(shares) : shares;
        List<Item> shared = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            shared.add(new Item(items.get(i).row(), items.get(i).scope().with(SHARE, printed.get(i))));
        }
        return shared;
    }

    private List<Figure> adjusted(List<Figure> shares) {
        List<BigDecimal> values = rounding.adjusted(shares.stream().map(share -> share.value().orElseThrow()).toList());
        List<Figure> adjusted = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            adjusted.add(new Figure(Figure.Kind.PERCENT, Optional.of(values.get(i)), shares.get(i).place(), ""));
        }
        return adjusted;
    }

    /** Whether the items are all parts of one whole: only then must their shares add to 100. */
    private boolean addsUp(List<Item> items, Expression share) {
        if (items.isEmpty() || !(share instanceof Expression.Share of)) {
            return false;
        }
        List<Figure> parts = items.stream().map(item -> figures.figure(of.part(), item.scope())).toList();
        Figure whole = figures.figure(of.whole(), items.get(0).scope());
        if (!whole.isPresent() || whole.value().get().signum() == 0 || !parts.stream().allMatch(Figure::isPresent)) {
            return false;
        }
        BigDecimal sum = parts.stream().map(part -> part.value().get()).reduce(BigDecimal.ZERO, BigDecimal::add);
        // published figures are each rounded: their sum may be off by a 尾差
        return sum.subtract(whole.value().get()).abs().compareTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(parts.size() + 1L))) <= 0;
    }
}
