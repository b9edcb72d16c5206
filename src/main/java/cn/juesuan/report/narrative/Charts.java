package cn.juesuan.report.narrative;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.edition.wording.ChartRule;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Scope;
import cn.juesuan.report.page.Chart;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of the report, drawn from the figures that the sentences print. */
record Charts(ReportFigures figures, Enumerated enumerated) {
    private static final String PART = "金额";

    /** The first figure of the chart that is still missing. */
    Optional<Figure> missing(ChartRule rule, Scope scope) {
        Stream<Figure> bars = rule.bars().stream().map(bar -> figures.figure(bar.figure(), scope));
        Stream<Figure> slices = rule.pie().stream().flatMap(pie -> enumerated.items(pie, scope).stream()).map(this::part);
        return Stream.concat(bars, slices).filter(figure -> !figure.isPresent()).findFirst();
    }

    /** The chart; empty when a pie has nothing above zero to show. */
    Optional<Chart> chart(ChartRule rule, Scope scope) {
        String title = Names.fill(rule.title(), scope.texts());
        if (rule.pie().isEmpty()) {
            return Optional.of(new Chart(Chart.Kind.BARS, title, rule.bars().stream().map(bar -> bar(bar, scope)).toList()));
        }
        List<Enumerated.Item> parts = enumerated.items(rule.pie().get(), scope);
        // below zero there are no slices: columns show such a part as what it is
        boolean negative = parts.stream().anyMatch(item -> part(item).value().orElseThrow().signum() < 0);
        List<Chart.Item> items = parts.stream().filter(item -> part(item).value().orElseThrow().signum() != 0)
            .map(item -> negative ? column(rule.pie().get(), item) : slice(rule.pie().get(), item)).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Chart(negative ? Chart.Kind.BARS : Chart.Kind.PIE, title, items));
    }

    private Chart.Item bar(ChartRule.Bar bar, Scope scope) {
        Figure figure = figures.figure(bar.figure(), scope);
        return item(Names.fill(bar.label(), scope.texts()), figure, amount(figure).printed(MoneyUnit.WAN));
    }

    private Chart.Item slice(ParagraphRule.Enumeration pie, Enumerated.Item item) {
        Figure part = part(item);
        String share = figures.named(Enumerated.SHARE, item.scope()).flatMap(Figure::value)
            .map(percent -> percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%").orElseGet(() -> amount(part).printed(MoneyUnit.WAN));
        return item(label(pie, item), part, share);
    }

    private Chart.Item column(ParagraphRule.Enumeration pie, Enumerated.Item item) {
        return item(label(pie, item), part(item), amount(part(item)).printed(MoneyUnit.WAN));
    }

    private static String label(ParagraphRule.Enumeration pie, Enumerated.Item item) {
        return Names.fill(pie.text(), item.scope().texts());
    }

    /** What is drawn is what is printed. */
    private static Amount amount(Figure figure) {
        return Amount.of(figure.asPrinted().value().orElseThrow(), MoneyUnit.WAN);
    }

    private Figure part(Enumerated.Item item) {
        return figures.figure(new Expression.Name(PART), item.scope());
    }

    private static Chart.Item item(String label, Figure figure, String text) {
        return new Chart.Item(label, amount(figure), text,
            figure.place().orElseGet(() -> new Place.Field("")));
    }
}
