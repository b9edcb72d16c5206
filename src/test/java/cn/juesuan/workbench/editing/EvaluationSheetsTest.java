package cn.juesuan.workbench.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.Editions;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.workbench.exchange.SheetCopies;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationSheetsTest {
    private static final SheetId FIRST = new SheetId("甲");

    private final EditSession session =
        new EditSession(new Editions().named("shandong-2024"), new Account(DemoAccount.PROFILE), SilentJournal.INSTANCE);
    private final EvaluationSheets sheets = new EvaluationSheets(session);

    private SheetEditing first() {
        session.apply(new Edit("甲", List.of(new SheetSteps(session.account()).added(Sheets.good("甲", "信息系统运行维护")))));
        return sheets.sheet(FIRST);
    }

    private static String label(Answer answer) {
        return answer instanceof Answer.Done done ? done.edit().label() : ((Answer.Refused) answer).message();
    }

    private List<String> projects() {
        return session.account().sheets().stream().map(sheet -> sheet.head().project()).toList();
    }

    @Test
    void aNewSheetHasTheUsualIndicatorsWithWeightsThatAddUp() {
        assertEquals("增加自评表1“窗口服务经费”", label(sheets.add("窗口服务经费")));
        SheetScores scores = sheets.scores().get(0);
        assertEquals("0", scores.remaining().stripTrailingZeros().toPlainString());
        assertEquals("{成本指标=10, 产出指标=40, 效益指标=30, 满意度指标=10}", scores.weightsByClass().toString());
        assertEquals(List.of("经济成本指标", "数量指标", "质量指标", "时效指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标",
            "服务对象满意度指标"), scores.sheet().indicators().stream().map(Indicator::level2).toList());
        assertEquals("示例区公共服务中心", scores.sheet().head().implementer());
    }

    @Test
    void theNextSheetIsOfTheSameDepartment() {
        first();
        sheets.add("窗口服务经费");
        assertEquals("示例区人民政府办公室", session.account().sheets().get(1).head().department());
        assertEquals("示例区大数据中心", session.account().sheets().get(1).head().implementer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2            | 2 | 10次          | 自评表1 第2项实际完成值：12次→10次
        1            | 8 | 运行费用       | 自评表1 第1项三级指标：运维费用→运行费用
        1            | 5 | ''            | 自评表1 第1项偏差原因：空→空
        当年财政拨款   | 3 | 51.7          | 自评表1 当年财政拨款全年执行数：50.00→51.70
        其他资金      | 2 | 约50万         | 自评表1 其他资金全年预算数：空→约50万
        年度资金总额   | 6 | 9.5           | 自评表1 年度资金总额得分：空→9.5
        项目名称      | 1 | 网络运行维护    | 自评表1 项目名称：信息系统运行维护→网络运行维护
        项目类别      | 1 | 转移支付       | 自评表1 项目类别：本级→转移支付
        原因分析      | 1 | 因为采购延期，所以项目到年底还没有全部完成  | 自评表1 原因分析：空→因为采购延期，所以项目到年底还没有全部完…
        """)
    void typingIsOneEditNamedByItsCell(String row, int column, String text, String label) {
        SheetEditing sheet = first();
        EvaluationSheet before = sheet.sheet().orElseThrow();
        assertEquals(label, label(sheet.type(row, column, text)));
        if (!before.equals(sheet.sheet().orElseThrow())) {
            assertEquals(Optional.of(label), session.undoLabel());
            session.undo();
            assertSame(before, sheet.sheet().orElseThrow());
        }
    }

    @Test
    void whatTheEditorOpensWithIsWhatWasTyped() {
        SheetEditing sheet = first();
        sheet.type("其他资金", 3, "12.345678");
        assertEquals(Optional.of("12.345678"), sheet.entered("其他资金", 3));
        assertEquals(Optional.of(""), sheet.entered("1", SheetParts.Column.SCORE.number()));
        assertEquals(Optional.empty(), sheet.entered("合计", 1));
    }

    @Test
    void textThatIsNoFigureStaysAndIsMarked() {
        SheetEditing sheet = first();
        sheet.type("其他资金", 2, "约50");
        assertEquals(Optional.of("约50"), sheet.entered("其他资金", 2));
        assertTrue(new Rules().check(session.calculation()).stream().anyMatch(finding -> finding.message().contains("“约50”")));
    }

    @Test
    void whatIsComputedOrNotThereCannotBeTyped() {
        SheetEditing sheet = first();
        assertEquals("自评表1 的“合计 栏1”不能录入：没有这一格，或者它是自动算出的。请检查行和栏。", label(sheet.type("合计", 1, "99")));
        assertEquals("自评表1 的“9 得分”不能录入：没有这一格，或者它是自动算出的。请检查行和栏。", label(sheet.type("9", 4, "5")));
        assertEquals("自评表1 没有第 9 项指标，共 5 项。请检查行号。", label(sheet.removeIndicator(9)));
        sheets.remove(FIRST);
        assertEquals("这张表已经不在账中，账未改动。请重新选择；误删的可以撤销。", label(sheet.type("1", 4, "5")));
    }

    @Test
    void anIndicatorGoesBehindTheLastOfItsKind() {
        SheetEditing sheet = first();
        assertEquals("自评表1 增加指标（数量）", label(sheet.addIndicator("产出指标", "数量")));
        assertEquals("数量", sheet.sheet().orElseThrow().indicators().get(2).level2());
        sheet.addIndicator("产出指标", "质量指标");
        assertEquals("质量指标", sheet.sheet().orElseThrow().indicators().get(4).level2());
        sheet.addIndicator("其他指标", "其他");
        assertEquals("其他", sheet.sheet().orElseThrow().indicators().get(7).level2());
        assertEquals("自评表1 第8项指标移到第1项", label(sheet.moveIndicator(8, 1)));
        assertEquals("自评表1 删除第1项指标", label(sheet.removeIndicator(1)));
        assertEquals(7, sheet.sheet().orElseThrow().indicators().size());
    }

    @Test
    void sheetsAreOrderedDeletedAndBroughtBack() {
        first();
        sheets.add("乙");
        sheets.add("丙");
        assertEquals("自评表1“信息系统运行维护” 移到第 3 张", label(sheets.move(FIRST, 9)));
        assertEquals(List.of("乙", "丙", "信息系统运行维护"), projects());
        assertEquals("删除自评表3“信息系统运行维护”", label(sheets.remove(FIRST)));
        assertEquals(List.of("乙", "丙"), projects());
        session.undo();
        session.undo();
        assertEquals(List.of("信息系统运行维护", "乙", "丙"), projects());
    }

    @Test
    void deletingASheetUnlinksItsScoreTable() {
        first();
        ScoreTables tables = new ScoreTables(session);
        assertEquals("增加得分表1“信息系统运行维护评价”", label(tables.add("信息系统运行维护评价", Optional.of(FIRST),
            session.edition().evaluation().schemes().get(0))));
        ScoreTableEditing table = tables.named("得分表/1").orElseThrow();
        assertEquals("得分表1 第2项得分：空→18.5", label(table.type("2", 2, "18.5")));
        sheets.remove(FIRST);
        assertEquals(Optional.empty(), table.table().flatMap(DepartmentEvaluation::sheet));
        session.undo();
        assertEquals(Optional.of(FIRST), table.table().flatMap(DepartmentEvaluation::sheet));
    }

    @Test
    void aCopyKeepsWhatWasPlannedAndNothingThatWasDone() {
        first().type("2", 4, "15");
        new SheetCopies(session).copy(FIRST, "网络运行维护");
        EvaluationSheet copy = session.account().sheets().get(1);
        assertEquals("网络运行维护", copy.head().project());
        assertEquals("保障信息系统运行维护", copy.goal().expected());
        assertEquals("", copy.goal().actual());
        assertTrue(copy.funding().rows().isEmpty());
        assertEquals(new Indicator("产出指标", "数量指标", "巡检次数", "≥12次", "", "20", Optional.empty(), ""), copy.indicators().get(1));
        assertFalse(copy.id().equals(FIRST));
    }

    @Test
    void lastYearsSheetsAreCopiedAsOneEditWithoutMoneyAndResults(@TempDir Path folder) {
        Path lastYear = folder.resolve("2023.juesuan");
        OpenAccount.demo(lastYear).close();
        first();
        assertEquals("从 2023.juesuan 复制自评表 3 张", label(new SheetCopies(session).copyAll(lastYear, Password.none())));
        EvaluationSheet copy = session.account().sheets().get(3);
        assertEquals("专项普查活动经费", copy.head().project());
        assertEquals("2023.juesuan!自评表/3", copy.origin().text());
        assertTrue(copy.funding().rows().isEmpty());
        assertTrue(copy.indicators().stream().allMatch(row -> row.actual().isEmpty() && row.score().isEmpty() && row.reason().isEmpty()));
        session.undo();
        assertEquals(1, session.account().sheets().size());
        OpenAccount.create(folder.resolve("空.juesuan"), DemoAccount.PROFILE).close();
        assertEquals("“空.juesuan”里没有自评表，没有可以复制的。请另选一本账，或新增自评表。",
            label(new SheetCopies(session).copyAll(folder.resolve("空.juesuan"), Password.none())));
    }

    @Test
    void namesOfSheets() {
        first();
        assertEquals(FIRST, sheets.named("自评表/1").orElseThrow().id());
        for (String none : List.of("自评表/2", "自评表/0", "自评表/一", "自评表", "得分表/1")) {
            assertEquals(Optional.empty(), sheets.named(none));
        }
    }

    @Test
    void onlyTheSheetThatChangedIsScoredAgain() {
        SheetEditing sheet = first();
        sheets.add("乙");
        List<SheetScores> before = sheets.scores();
        sheet.type("2", 2, "6次");
        assertSame(before.get(1), sheets.scores().get(1));
        assertEquals("10.00", sheets.scores().get(0).indicators().get(1).score().orElseThrow().toPlainString());
    }

    @Test
    void listenersHearOfSheets() {
        List<String> heard = new ArrayList<>();
        session.onChange(edit -> heard.add(edit.label()));
        sheets.add("乙");
        session.undo();
        assertEquals(List.of("增加自评表1“乙”", "增加自评表1“乙”"), heard);
    }

    @Test
    void findingsFollowTheEditAndTheNumber() {
        Rules rules = new Rules();
        SheetEditing sheet = first();
        assertEquals(List.of(), rules.check(session.calculation()));
        sheet.type("2", 2, "6次");
        assertEquals(List.of("自评表/1"), forms(rules));
        sheets.add("乙");
        sheets.move(FIRST, 1);
        assertTrue(forms(rules).contains("自评表/2"));
        sheets.remove(session.account().sheets().get(0).id());
        assertEquals(List.of("自评表/1"), forms(rules));
    }

    private List<String> forms(Rules rules) {
        return rules.check(session.calculation()).stream().map((Finding finding) -> finding.places().get(0).form()).distinct().toList();
    }
}
