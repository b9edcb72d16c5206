package cn.juesuan.check;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.check.text.Spot;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project in its places: score, budget and outturn are one figure each, and the percentage follows from them. */
final class ProjectRule implements PublishedRule {
    private final List<Project> projects;

    ProjectRule(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        report.all("项目得分").forEach(statement -> toldAgain(report, statement, projects, found));
        projects.forEach(project -> {
            score(report, project, found);
            grade(report, project, found);
            money(report, project, "绩效-预算数不同", "预算", "全年预算数", FundingColumn.BUDGET, found);
            money(report, project, "绩效-执行数不同", "执行", "执行数", FundingColumn.ACTUAL, found);
            rate(report, project, found);
            missing(report, project, found);
        });
        return found.stream();
    }

    private static void score(Published report, Project project, List<PublishedFinding> found) {
        Optional<TextFigure> text = project.figure("得分");
        Optional<BigDecimal> sheet = project.sheetScore();
        Optional<BigDecimal> listed = project.listedScore();
        Optional<BigDecimal> right = sheet.or(() -> listed);
        boolean textDiffers = text.isPresent() && right.isPresent() && !same(text.get(), right.get());
        boolean listDiffers = sheet.isPresent() && listed.isPresent() && sheet.get().compareTo(listed.get()) != 0;
        if (!textDiffers && !listDiffers) {
            return;
        }
        String all = Stream.of(text.map(figure -> "说明 " + figure.printed()), listed.map(score -> "汇总表 " + Numbers.text(score)),
            sheet.map(score -> "%s %s".formatted(project.sheetName(), Numbers.text(score)))).flatMap(Optional::stream).reduce((one, other) -> one + "，" + other).orElse("");
        Spot at = textDiffers ? project.text().orElseThrow().spot() : project.listed().orElseThrow().spot();
        BigDecimal wrong = textDiffers ? text.get().value() : listed.get();
        found.add(Verdict.of(report.book(), "绩效-得分不同", textDiffers ? "说明/十三" : "汇总表", at, report.sheetSpot(project.number())).numbers(right.orElseThrow(), wrong,
            "“%s”的自评得分不一致：%s，相差 %s。请核对，三处改成一个数。".formatted(project.name(), all, Numbers.text(wrong.subtract(right.orElseThrow())))));
    }

    /** A score that the text tells beside the project's own paragraph. */
    private static void toldAgain(Published report, Statement statement, List<Project> projects, List<PublishedFinding> found) {
        String name = statement.word("项目").orElse("");
        List<Project> named = projects.stream().filter(each -> ProjectName.key(each.name()).equals(ProjectName.key(name))).toList();
        TextFigure said = statement.figure("得分").orElseThrow();
        if (named.size() == 1 && named.get(0).sheetScore().filter(score -> !same(said, score)).isPresent()) {
            BigDecimal score = named.get(0).sheetScore().orElseThrow();
            found.add(Verdict.of(report.book(), "绩效-得分不同", "说明/十三", said.spot(), report.sheetSpot(named.get(0).number())).numbers(score, said.value(),
                "“%s”的自评得分不一致：说明 %s，%s %s，相差 %s。请核对。".formatted(named.get(0).name(), said.printed(), named.get(0).sheetName(), Numbers.text(score),
                    Numbers.text(said.value().subtract(score)))));
        }
    }

    private static boolean same(TextFigure text, BigDecimal score) {
        return text.value().compareTo(score) == 0 || text.value().scale() < score.stripTrailingZeros().scale() && Numbers.within(text.value().subtract(score), text.slack()) && text.value().scale() > 0;
    }

    private static void grade(Published report, Project project, List<PublishedFinding> found) {
        Optional<String> listed = project.listed().flatMap(ListedProject::grade).map(String::strip);
        Optional<String> stated = project.sheet().flatMap(scores -> scores.sheet().stated().grade()).map(String::strip).filter(text -> !text.isEmpty());
        Optional<String> earned = project.listedScore().map(score -> report.figures().edition().evaluation().grade(score));
        if (listed.isPresent() && stated.isPresent() && !listed.equals(stated)) {
            found.add(Verdict.of(report.book(), "绩效-等级不同", "汇总表", project.listed().orElseThrow().spot(), report.sheetSpot(project.number())).words(stated.get(), listed.get(),
                "“%s”的自评等级，汇总表写“%s”，%s写“%s”。请核对。".formatted(project.name(), listed.get(), project.sheetName(), stated.get())));
        } else if (listed.isPresent() && earned.isPresent() && known(report, listed.get()) && !listed.equals(earned)) {
            found.add(Verdict.of(report.book(), "绩效-等级不同", "汇总表", project.listed().orElseThrow().spot()).words(earned.get(), listed.get(),
                "汇总表“%s”得分 %s，等级应为“%s”，写的是“%s”。请核对。".formatted(project.name(), Numbers.text(project.listedScore().orElseThrow()), earned.get(), listed.get())));
        }
    }

    private static boolean known(Published report, String grade) {
        return report.figures().edition().evaluation().grades().stream().anyMatch(band -> band.name().equals(grade));
    }

    private static void money(Published report, Project project, String rule, String figure, String caption, FundingColumn column, List<PublishedFinding> found) {
        Optional<TextFigure> text = project.figure(figure);
        Optional<BigDecimal> sheet = project.sheetMoney(column);
        if (text.isEmpty() || sheet.isEmpty()) {
            return;
        }
        BigDecimal difference = text.get().value().subtract(sheet.get());
        if (difference.signum() == 0) {
            return;
        }
        boolean rounding = Numbers.within(difference, Numbers.HALF_CENT);
        String initial = column == FundingColumn.BUDGET && project.sheetMoney(FundingColumn.INITIAL).filter(each -> each.compareTo(text.get().value()) == 0).isPresent()
            ? "说明用的是自评表的年初预算数。" : "";
        found.add(Verdict.of(report.book(), rule, "说明/十三", text.get().spot(), report.sheetSpot(project.number())).roundingIf(rounding).numbers(sheet.get(),
            text.get().value(), "“%s”的%s，说明写 %s 万元，%s 为 %s 万元，相差 %s。%s%s".formatted(project.name(), caption, text.get().printed(), project.sheetName(),
                Numbers.text(sheet.get()), Numbers.text(difference), initial, rounding ? "属四舍五入的尾差。" : "请核对。")));
    }

    private static void rate(Published report, Project project, List<PublishedFinding> found) {
        Optional<TextFigure> rate = project.figure("完成率");
        if (rate.isEmpty()) {
            return;
        }
        TextFigure budget = project.figure("预算").orElseThrow();
        TextFigure actual = project.figure("执行").orElseThrow();
        if (budget.isZero()) {
            return;
        }
        RateRange.of(actual.value(), actual.moneySlack(), budget.value(), budget.moneySlack()).ifPresent(range -> {
            RateRange.Fit fit = range.fit(rate.get().value(), rate.get().slack());
            if (fit != RateRange.Fit.RIGHT) {
                found.add(Verdict.of(report.book(), "绩效-完成率", "说明/十三", rate.get().spot()).roundingIf(fit == RateRange.Fit.ROUNDING).numbers(
                    range.rounded(), rate.get().value(), "“%s”完成预算的 %s%%，按 %s ÷ %s 应为 %s%%，相差 %s 个百分点。%s".formatted(project.name(), rate.get().printed(),
                        actual.printed(), budget.printed(), Numbers.text(range.rounded()), Numbers.text(rate.get().value().subtract(range.rounded())),
                        fit == RateRange.Fit.ROUNDING ? "四舍五入前可能如此，属尾差。" : "请核对预算数、执行数和百分数。")));
            }
        });
    }

    /** How many transfer projects the text tells of beside the unit's own. */
    private static int transfers(Published report) {
        List<Integer> counts = report.all("自评范围").map(each -> each.figure("个数").orElseThrow().value().intValue()).toList();
        return counts.size() < 2 ? 0 : counts.stream().mapToInt(Integer::intValue).sum() - Collections.max(counts);
    }

    /** Only where sheets were read at all, and fewer than the text says are there. */
    private static void missing(Published report, Project project, List<PublishedFinding> found) {
        int sheets = report.figures().account().sheets().size();
        if (project.listed().isPresent() && project.sheet().isEmpty() && sheets > 0) {
            boolean some = report.first("自评表个数").flatMap(each -> each.figure("个数")).filter(said -> said.value().intValue() + transfers(report) <= sheets).isPresent();
            if (some) {
                return;
            }
            boolean most = sheets * 2 >= report.listed().size();
            found.add(Verdict.of(report.book(), "绩效-缺自评表", "汇总表", project.listed().get().spot()).noticeIf(!most).words(
                "%d 张自评表".formatted(report.listed().size()), "%d 张自评表".formatted(sheets),
                "汇总表列了 %d 个项目，附件里只有 %d 张自评表，缺“%s”的自评表。请补上。".formatted(report.listed().size(), sheets, project.name())));
        } else if (project.listed().isEmpty() && project.sheet().isPresent() && !report.listed().isEmpty()) {
            found.add(Verdict.of(report.book(), "绩效-未列入", project.sheetName(), report.sheetSpot(project.number())).words("列入汇总表", "没有列入",
                "“%s”有自评表，汇总表没有列它。请核对名称，或补进汇总表。".formatted(project.name())));
        }
    }
}
