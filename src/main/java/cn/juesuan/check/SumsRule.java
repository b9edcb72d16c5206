package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Totals of the text against the parts it tells: purchases, receptions, cars. */
final class SumsRule implements PublishedRule {
    private static final String RECEPTION = "公务接待费";

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        report.statements().forEach(statement -> statement.form().sums().forEach((total, parts) -> sum(report, statement, total, parts, found)));
        receptions(report, found);
        vehicles(report, found);
        return found.stream();
    }

    private static void sum(Published report, Statement statement, String total, List<String> parts, List<PublishedFinding> found) {
        List<TextFigure> known = parts.stream().flatMap(part -> statement.figure(part).stream()).toList();
        if (known.size() == parts.size()) {
            statement.figure(total).ifPresent(whole -> compare(report, statement, whole, known, found));
        }
    }

    private static void compare(Published report, Statement at, TextFigure whole, List<TextFigure> parts, List<PublishedFinding> found) {
        BigDecimal sum = parts.stream().map(TextFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = whole.value().subtract(sum);
        if (difference.signum() == 0) {
            return;
        }
        boolean rounding = Numbers.within(difference, Numbers.HALF_CENT.multiply(BigDecimal.valueOf(parts.stream().filter(part -> !part.isZero()).count() + 1)));
        found.add(Verdict.of(report, "说明-分项之和", at).roundingIf(rounding).numbers(sum, whole.value(),
            "“%s”的总数为 %s，各分项合计 %s，相差 %s。%s".formatted(at.quote(), whole.printed(), Numbers.text(sum), Numbers.text(difference),
                rounding ? "属四舍五入的尾差，可以保留。" : "请核对总数和各分项。")));
    }

    private static void receptions(Published report, List<PublishedFinding> found) {
        Optional<Statement> home = report.first("国内接待");
        Optional<Statement> abroad = report.first("境外接待");
        Optional<CellAddress> cell = new CellRule.Cells(report).beside(RECEPTION);
        if (home.isEmpty() || abroad.isEmpty() || cell.isEmpty()) {
            return;
        }
        BigDecimal sum = home.get().figure("金额").orElseThrow().value().add(abroad.get().figure("金额").orElseThrow().value());
        BigDecimal printed = Numbers.wan(report.printed(cell.get()));
        BigDecimal difference = sum.subtract(printed);
        if (!Numbers.within(difference, Numbers.HALF_CENT)) {
            boolean rounding = Numbers.within(difference, Numbers.CENT);
            found.add(Verdict.of(report, "说明-分项之和", home.get()).roundingIf(rounding).numbers(printed, sum,
                "国内接待费 %s 加国（境）外接待费 %s 为 %s，%s 为 %s，相差 %s。请核对。".formatted(home.get().figure("金额").orElseThrow().printed(),
                    abroad.get().figure("金额").orElseThrow().printed(), Numbers.text(sum), cell.get(), Numbers.text(printed), Numbers.text(difference))));
        }
    }

    private static void vehicles(Published report, List<PublishedFinding> found) {
        Optional<Statement> total = report.first("车辆合计");
        List<Statement> kinds = total.stream().flatMap(whole -> report.all("车辆分类").filter(kind -> kind.paragraph().equals(whole.paragraph()))).toList();
        if (kinds.size() < 3) {
            return;
        }
        BigDecimal whole = total.get().figure("辆").orElseThrow().value();
        BigDecimal sum = kinds.stream().map(kind -> kind.figure("辆").orElseThrow().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.compareTo(sum) != 0) {
            found.add(Verdict.of(report, "说明-分项之和", total.get()).numbers(sum, whole, "车辆共 %s 辆，各种车辆合计 %s 辆，相差 %s 辆。请核对。".formatted(
                Numbers.text(whole), Numbers.text(sum), Numbers.text(whole.subtract(sum)))));
        }
    }
}
