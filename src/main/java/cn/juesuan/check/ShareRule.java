package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.edition.check.SentenceForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shares of a whole. Where all shares of a paragraph add up to 100 exactly, one of them may have been made to fit and is off by some hundredths.
 */
final class ShareRule implements PublishedRule {
    private static final List<String> SHARES = List.of("占比", "中小占比", "小微占比");

    @Override
    public Stream<PublishedFinding> check(Published report) {
        CellRule.Cells cells = new CellRule.Cells(report);
        Map<Object, List<Statement>> groups = report.statements().stream().filter(statement -> !statement.form().shares().isEmpty())
            .collect(Collectors.groupingBy(statement -> List.of(statement.form().name(), statement.paragraph())));
        Stream<PublishedFinding> above = report.statements().stream().flatMap(statement -> SHARES.stream().flatMap(name -> statement.figure(name).stream())
            .filter(share -> share.value().compareTo(Numbers.HUNDRED) > 0).map(share -> aboveAll(report, statement, share)));
        return Stream.concat(above, groups.values().stream().flatMap(group -> group.stream().flatMap(statement -> statement.form().shares().entrySet().stream()
            .flatMap(share -> finding(report, cells, statement, share.getKey(), share.getValue(), slack(group, share.getKey())).stream()))));
    }

    private static PublishedFinding aboveAll(Published report, Statement statement, TextFigure share) {
        return Verdict.of(report, "说明-占比", statement).numbers(Numbers.HUNDRED, share.value(), "“%s”中的占比为 %s%%，大于 100%%。请核对。".formatted(statement.quote(), share.printed()));
    }

    /** What a share may be off so that all of them add up to 100. */
    private static BigDecimal slack(List<Statement> group, String name) {
        BigDecimal sum = group.stream().flatMap(each -> each.figure(name).stream()).map(TextFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return group.size() > 1 && sum.compareTo(Numbers.HUNDRED) == 0 ? Numbers.CENT.multiply(new BigDecimal(group.size() / 2)) : BigDecimal.ZERO;
    }

    private static Optional<PublishedFinding> finding(Published report, CellRule.Cells cells, Statement statement, String name, SentenceForm.Share share, BigDecimal fitting) {
        Optional<TextFigure> percent = statement.figure(name);
        Optional<BigDecimal> part = value(report, cells, statement, share.part());
        Optional<BigDecimal> whole = value(report, cells, statement, share.whole());
        if (percent.isEmpty() || part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal slack = Numbers.CENT.divide(new BigDecimal(2));
        Optional<RateRange> range = RateRange.of(part.get(), slack, whole.get(), slack);
        Optional<RateRange> byCell = cells.cell(statement, "金额").flatMap(cell -> RateRange.of(Numbers.wan(report.printed(cell)), slack, whole.get(), slack));
        RateRange.Fit fit = range.map(each -> each.fit(percent.get().value(), percent.get().slack())).orElse(RateRange.Fit.RIGHT);
        if (fit == RateRange.Fit.RIGHT || byCell.filter(each -> each.fit(percent.get().value(), percent.get().slack()) == RateRange.Fit.RIGHT).isPresent()) {
            return Optional.empty();
        }
        BigDecimal expected = range.get().rounded();
        boolean fitted = Numbers.within(percent.get().value().subtract(expected), fitting.max(Numbers.CENT));
        boolean rounding = fit == RateRange.Fit.ROUNDING || fitted;
        return Optional.of(Verdict.of(report, "说明-占比", statement).roundingIf(rounding).numbers(expected, percent.get().value(),
            "“%s”中的占比为 %s%%，按 %s ÷ %s 应为 %s%%，相差 %s 个百分点。%s".formatted(statement.quote(), percent.get().printed(), Numbers.text(part.get()),
                Numbers.text(whole.get()), Numbers.text(expected), Numbers.text(percent.get().value().subtract(expected)),
                rounding ? "四舍五入或为凑成 100% 可能如此，属尾差。" : "请核对金额和占比。")));
    }

    private static Optional<BigDecimal> value(Published report, CellRule.Cells cells, Statement statement, SentenceForm.Operand operand) {
        return operand.cell().isPresent() ? operand.cell().flatMap(cells::cell).map(cell -> Numbers.wan(report.printed(cell)))
            : statement.figure(operand.name()).map(TextFigure::value);
    }
}
