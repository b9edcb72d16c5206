package cn.juesuan.evaluation;

import static cn.juesuan.Sheets.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.PublishedSheets;
import cn.juesuan.Sheets;
import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.SummaryLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetSummaryTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static SheetSummary summary(Stream<EvaluationSheet> sheets) {
        return new SheetSummary(FORM, sheets.map(sheet -> SheetScores.of(FORM, sheet)).toList());
    }

    private static SheetSummary published(String report) {
        return summary(PublishedSheets.totals().filter(total -> total.report().equals(report)).map(PublishedSheets::sheet));
    }

    private static SummaryLayout layout(String name) {
        return FORM.summary(name).orElseThrow();
    }

    private static Stream<EvaluationSheet> twoSheets() {
        EvaluationSheet own = Sheets.good("甲", "运行维护");
        EvaluationSheet transfer = Sheets.good("乙", "补助").withHead(new SheetHead("补助", "示例区财政局", "示例镇", ProjectGroup.PASSED_DOWN))
            .withFunding(Funding.EMPTY.with(FundingLine.FISCAL, money("10", "20", "15.5")));
        return Stream.of(own, transfer);
    }

    private static List<List<String>> cells(String layout) {
        return summary(twoSheets()).table(layout(layout), MoneyUnit.WAN).groups().stream().flatMap(group -> group.rows().stream())
            .map(SummaryTable.Row::cells).toList();
    }

    @Test
    void everyLayoutOfTheSamples() {
        assertEquals(List.of(List.of("1", "运行维护", "示例区大数据中心", "100", "优"), List.of("2", "补助", "示例镇", "97.75", "优")), cells("不分组"));
        assertEquals(List.of(List.of("1", "补助", "示例镇", "97.75", "优"), List.of("2", "运行维护", "示例区大数据中心", "100", "优")), cells("分组"));
        assertEquals(List.of("1", "运行维护", "100", "优"), cells("得分和等级").get(0));
        assertEquals(List.of("2", "补助", "77.50%", "97.75"), cells("执行率和得分").get(1));
        assertEquals(List.of("2", "补助", "10.00", "20.00", "15.50", "97.75"), cells("三栏金额").get(1));
    }

    @Test
    void groupsStandApartAlsoWhenOneIsEmpty() {
        SummaryTable table = summary(Stream.of(Sheets.good())).table(layout("分组"), MoneyUnit.WAN);
        assertEquals(List.of(Optional.of(true), Optional.of(false)),
            table.groups().stream().map(SummaryTable.Group::passedDown).toList());
        assertEquals(List.of(0, 1), table.groups().stream().map(group -> group.rows().size()).toList());
    }

    @Test
    void moneyFromAboveIsSpentByTheLevelItself() {
        EvaluationSheet fromAbove = Sheets.good("乙", "上级补助").withHead(new SheetHead("上级补助", "示例区财政局", "示例局", ProjectGroup.TRANSFER));
        SummaryTable table = summary(Stream.of(Sheets.good(), fromAbove)).table(layout("分组"), MoneyUnit.WAN);
        assertEquals(List.of(0, 2), table.groups().stream().map(group -> group.rows().size()).toList());
    }

    @Test
    void yearsOfFixedDecimalsPrintThem() {
        EvaluationForm form = new Editions().forYear(2023).evaluation();
        SummaryTable table = SummaryTable.of(List.of(SheetScores.of(form, Sheets.good())), form.summaries().get(0), MoneyUnit.WAN);
        assertEquals(List.of("1", "信息系统运行维护", "示例区大数据中心", "100.00", "优"), table.groups().get(0).rows().get(0).cells());
    }

    @Test
    void countsByGrade() {
        assertEquals(Map.of("优", 10, "良", 2, "中", 0, "差", 3), published("yanzhou2023").byGrade());
        assertEquals(Map.of("优", 16, "良", 0, "中", 0, "差", 0), published("yanggu2024").byGrade());
        assertEquals(List.of("优", "良", "中", "差"), List.copyOf(published("yanggu2024").byGrade().keySet()));
    }

    @Test
    void theMoneyCoveredIsTheSumOfTheSheets() {
        assertEquals(Amount.wan("1007.02"), published("yanzhou2023").money(FundingColumn.BUDGET));
        assertEquals(Amount.wan("893.02"), published("yanzhou2023").money(FundingColumn.INITIAL));
        assertEquals(Amount.ZERO, summary(Stream.empty()).money(FundingColumn.BUDGET));
        assertEquals(Optional.empty(), summary(Stream.empty()).rate());
    }
}
