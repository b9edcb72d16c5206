package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what is entered is named, recognised and changed. */
class EnteredValuesTest {
    private static <T> void knows(Function<String, Optional<T>> byCaption, Map<String, T> captions) {
        captions.forEach((caption, value) -> assertEquals(Optional.of(value), byCaption.apply(caption), caption));
        assertEquals(Optional.empty(), byCaption.apply("其他"));
    }

    @Test
    void captionsAreRecognisedAsTheyArePrinted() {
        knows(UnitKind::byCaption, Map.of("单位", UnitKind.UNIT, " 部门 ", UnitKind.DEPARTMENT));
        knows(MoneyUnit::byCaption, Map.of("万元", MoneyUnit.WAN, "元", MoneyUnit.YUAN, "人民币元", MoneyUnit.YUAN));
        knows(ZeroStyle::byCaption, Map.of("0.00", ZeroStyle.PRINTED, "空白", ZeroStyle.BLANK, "照录", ZeroStyle.AS_ENTERED));
        knows(ProjectGroup::byCaption, Map.of("本级", ProjectGroup.OWN, "转移支付", ProjectGroup.TRANSFER, "对下转移支付", ProjectGroup.PASSED_DOWN));
        knows(FundingLine::byCaption, Map.of("年度资金总额", FundingLine.TOTAL, "其中：当年财政拨款", FundingLine.FISCAL, "上年结转资金", FundingLine.CARRIED, "其他资金", FundingLine.OTHER));
        knows(FundingColumn::byCaption, Map.of("年初预算数", FundingColumn.INITIAL, "全年预算数（A）", FundingColumn.BUDGET, "全年执行数(B)", FundingColumn.ACTUAL));
    }

    @Test
    void captionsArePrinted() {
        assertEquals(List.of("单位", "部门", "本级"), Stream.of(UnitKind.values()).map(UnitKind::caption).toList());
        assertEquals(List.of("万元", "元"), Stream.of(MoneyUnit.values()).map(MoneyUnit::caption).toList());
        assertEquals(List.of("0.00", "空白", "照录"), Stream.of(ZeroStyle.values()).map(ZeroStyle::caption).toList());
        assertEquals(List.of("本级", "转移支付", "对下转移支付"), Stream.of(ProjectGroup.values()).map(ProjectGroup::caption).toList());
        assertEquals(List.of("年度资金总额", "当年财政拨款", "上年结转资金", "其他资金"), Stream.of(FundingLine.values()).map(FundingLine::caption).toList());
        assertEquals(List.of("1 年初预算数", "2 全年预算数", "3 全年执行数"),
            Stream.of(FundingColumn.values()).map(column -> column.number() + " " + column.caption()).toList());
    }

    @ParameterizedTest
    @CsvSource({"公开01, 31, 1, 公开01 31行 栏1", "公开01, 1, 1, 公开01 1行 栏1", "公开03, 201, 2, 公开03 201 栏2", "公开03, 2010301, 2, 公开03 2010301 栏2", "公开03, 合计, 1, 公开03 合计 栏1"})
    void aCellIsCalledAsAccountantsSay(String form, String row, int column, String name) {
        assertEquals(name, new CellAddress(form, row, column).toString());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"201, 类, -, 201", "20103, 款, 201, 201", "2010301, 项, 20103, 201", "30101, 款, 301, 301"})
    void aCodeSaysWhereItsSubjectBelongs(String code, String level, String parent, String classCode) {
        assertTrue(Subject.isCode(code));
        assertEquals(level, Subject.levelOf(code));
        assertEquals(Optional.ofNullable(parent), Subject.parentOf(code));
        assertEquals(classCode, Subject.classOf(code));
    }

    @ParameterizedTest
    @CsvSource({"合计", "2010", "20", "201030", "201030101", "001", "2O1", "31行"})
    void whatHasNotTheShapeOfACodeIsNone(String text) {
        assertFalse(Subject.isCode(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        行政运行 | 行 政　运行 | true
        因公出国（境）费用 | 因公出国(境)费用 | true
        社会保障和就业支出 | 社会保障与就业支出 | false
        """)
    void namesOfSubjectsAreComparedWithoutTheirPunctuation(String one, String other, boolean same) {
        assertEquals(same, SubjectNames.same(one, other));
    }

    @Test
    void settingsAreNamedByWhatTheyAreOf() {
        assertEquals("零值/公开03", Setting.zeroStyle("公开03"));
        assertEquals("用语/科目编码", Setting.word("科目编码"));
        assertEquals("可选行/公开06/39999", Setting.optionalRow("公开06", "39999"));
    }

    @Test
    void anImportedFigureNamesItsCell() {
        assertEquals("决算.xlsx!公开03!C8", Origin.imported("决算.xlsx", "公开03", "C8").text());
        assertFalse(Origin.imported("决算.xlsx", "公开03", "C8").isTyped());
        assertTrue(Origin.TYPED.isTyped());
        assertEquals("甲", new SheetId("甲").toString());
    }

    @Test
    void moneyOfASheetIsAFigureATextOrNothing() {
        assertEquals(Optional.of(new FundingEntry.Figure(Amount.wan("52"))), FundingEntry.of("52万元", MoneyUnit.YUAN));
        assertEquals(Optional.of(new FundingEntry.Text("约52")), FundingEntry.of("约52", MoneyUnit.WAN));
        assertEquals(Optional.empty(), FundingEntry.of("—", MoneyUnit.WAN));
    }

    @Test
    void theMoneyBlockKeepsOnlyRowsThatSaySomething() {
        FundingRow fiscal = Sheets.money("50", "52", "51.70").withRate(Optional.of("99.4%")).withScore(Optional.of("9.94"));
        Funding funding = Funding.EMPTY.with(FundingLine.OTHER, Sheets.money("0", "", "")).with(FundingLine.FISCAL, fiscal);
        assertEquals(List.of(FundingLine.FISCAL, FundingLine.OTHER), List.copyOf(funding.rows().keySet()));
        assertEquals(fiscal, funding.row(FundingLine.FISCAL));
        assertEquals(FundingRow.EMPTY, funding.row(FundingLine.CARRIED));
        assertEquals(Map.of(FundingLine.FISCAL, fiscal), funding.with(FundingLine.OTHER, FundingRow.EMPTY).rows());
    }

    @Test
    void eachCellOfARowOfMoneyChangesByItself() {
        FundingRow row = Sheets.money("50", "52", "51.70").withRate(Optional.of("99.4%")).withScore(Optional.of("9.94"));
        Optional<FundingEntry> sixty = FundingEntry.of("60", MoneyUnit.WAN);
        for (FundingColumn changed : FundingColumn.values()) {
            for (FundingColumn column : FundingColumn.values()) {
                assertEquals(column == changed ? sixty : row.entry(column), row.with(changed, sixty).entry(column));
            }
            assertEquals(row, row.with(changed, sixty).with(changed, row.entry(changed)));
        }
        assertEquals(Optional.of("99.4%"), row.rate());
        assertEquals(Optional.of("9.94"), row.score());
    }

    @Test
    void anIndicatorIsFilledInCellByCell() {
        Indicator filled = Indicator.under("产出指标", "数量指标").withNames("产出指标", "数量指标", "巡检次数").withTarget("≥12次").withActual("6次").withWeight("20")
            .withScore(Optional.of("10")).withReason("设备停用半年");
        assertEquals(new Indicator("产出指标", "数量指标", "巡检次数", "≥12次", "6次", "20", Optional.of("10"), "设备停用半年"), filled);
        assertEquals(new Indicator("产出指标", "数量指标", "", "", "", "", Optional.empty(), ""), Indicator.under("产出指标", "数量指标"));
    }

    @Test
    void aSheetIsFilledInPartByPart() {
        EvaluationSheet good = Sheets.good("甲", "数字档案");
        SheetHead head = new SheetHead("数字档案（二期）", "示例县档案馆", "示例县档案馆", ProjectGroup.TRANSFER);
        SheetStated stated = new SheetStated(Optional.of("98.5"), Optional.of("优"));
        Indicator later = good.indicators().get(2).withActual("1月15日");
        EvaluationSheet changed = good.withHead(head).withStated(stated).withOrigin(Origin.imported("自评.docx", "表1", "")).withIndicator(2, later);
        assertEquals(new EvaluationSheet(good.id(), head, good.funding(), good.goal(),
            List.of(good.indicators().get(0), good.indicators().get(1), later, good.indicators().get(3), good.indicators().get(4)), "", stated,
            new Origin("自评.docx!表1!")), changed);
    }

    @Test
    void aDepartmentEvaluationIsFilledInPartByPart() {
        List<EvaluationRow> rows = List.of(new EvaluationRow("决策", "项目立项", "立项依据充分性", "15", "15"));
        DepartmentEvaluation empty = new DepartmentEvaluation(new SheetId("评"), "评价", Optional.empty(), List.of(), SheetStated.NOTHING, Origin.TYPED);
        assertEquals(new DepartmentEvaluation(new SheetId("评"), "数字档案评价", Optional.empty(), rows, SheetStated.NOTHING, Origin.TYPED),
            empty.withTitle("数字档案评价").withRows(rows));
    }
}
