package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final UnitProfile ARCHIVE = new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, "shandong-2024");
    private static final CellAddress RUNNING = new CellAddress("公开03", "2010301", 2);
    private static final Entry RUNNING_COST = new Entry.Figure(Amount.wan("435.04"), Origin.imported("决算.xlsx", "公开03", "C8"));
    private static final EvaluationSheet SHEET = Sheets.good("甲", "数字档案");
    private static final DepartmentEvaluation EVALUATION = new DepartmentEvaluation(new SheetId("评"), "数字档案绩效评价", Optional.of(SHEET.id()),
        List.of(new EvaluationRow("决策", "项目立项", "立项依据充分性", "15", "15")), SheetStated.NOTHING, Origin.TYPED);
    /** One step of every kind. */
    private static final List<Step> STEPS = List.of(
        new Step.RowStep("公开03", "2010301", Optional.empty(), Optional.of("行政运行")),
        new Step.EntryStep(RUNNING, Optional.empty(), Optional.of(RUNNING_COST)),
        new Step.SettingStep(Setting.zeroStyle("公开03"), Optional.empty(), Optional.of("照录")),
        new Step.SubjectNameStep("2010398", Optional.empty(), Optional.of("档案事务")),
        new Step.SupplementStep("上年/收支总计", Optional.empty(), Optional.of("1366.36")),
        new Step.SheetStep(SHEET.id(), Optional.empty(), Placed.at(0, SHEET)),
        new Step.EvaluationStep(EVALUATION.id(), Optional.empty(), Placed.at(0, EVALUATION)));

    private static Account filled() {
        Account account = new Account(ARCHIVE);
        account.apply(new Edit("录入", STEPS));
        return account;
    }

    private static void assertFilled(Account account) {
        assertEquals(Map.of("2010301", "行政运行"), account.rows("公开03"));
        assertEquals(Map.of(RUNNING, RUNNING_COST), account.entries());
        assertEquals(Map.of("零值/公开03", "照录"), account.settings());
        assertEquals(Map.of("2010398", "档案事务"), account.learnedSubjects());
        assertEquals(Map.of("上年/收支总计", "1366.36"), account.supplement());
        assertEquals(List.of(SHEET), account.sheets());
        assertEquals(List.of(EVALUATION), account.evaluations());
    }

    @Test
    void keepsWhatWasEntered() {
        Account account = filled();
        assertFilled(account);
        assertEquals(ARCHIVE, account.profile());
        assertEquals(Optional.of(RUNNING_COST), account.entry(RUNNING));
        assertEquals(Optional.of("照录"), account.setting("零值/公开03"));
        assertEquals(Optional.of("1366.36"), account.supplement("上年/收支总计"));
        assertEquals(Optional.of(SHEET), account.sheet(new SheetId("甲")));
        assertEquals(Optional.of(EVALUATION), account.evaluation(new SheetId("评")));
        assertEquals(Map.of(), account.rows("公开02"));
        assertEquals(Optional.empty(), account.sheet(new SheetId("乙")));
    }

    @Test
    void nothingIsChangedButByAStep() {
        Account account = filled();
        assertThrows(UnsupportedOperationException.class, () -> account.rows("公开03").clear());
        assertThrows(UnsupportedOperationException.class, () -> account.entries().clear());
        assertThrows(UnsupportedOperationException.class, () -> account.settings().clear());
        assertThrows(UnsupportedOperationException.class, () -> account.learnedSubjects().clear());
        assertThrows(UnsupportedOperationException.class, () -> account.supplement().clear());
        assertThrows(UnsupportedOperationException.class, () -> account.sheets().clear());
    }

    @Test
    void everyKindOfStepCanBeTakenBack() {
        Account account = filled();
        account.apply(new Edit("录入", STEPS).reversed());
        assertEquals(List.of(), new Account(ARCHIVE).stepsTo(account));
        Step renamed = new Step.ProfileStep(ARCHIVE, new UnitProfile("示例县档案局", UnitKind.DEPARTMENT, 2024, "shandong-2024"));
        account.apply(renamed);
        assertEquals("示例县档案局", account.profile().name());
        account.apply(renamed.reversed());
        assertEquals(ARCHIVE, account.profile());
    }

    @Test
    void theStepsFromOneAccountToAnotherLeadThereAndBack() {
        Account empty = new Account(ARCHIVE);
        List<Step> there = empty.stepsTo(filled());
        assertEquals(Set.copyOf(STEPS), Set.copyOf(there));
        assertEquals(STEPS.size(), there.size());
        there.forEach(empty::apply);
        assertFilled(empty);
        List<Step> back = empty.stepsTo(new Account(ARCHIVE));
        back.forEach(empty::apply);
        assertEquals(List.of(), empty.stepsTo(new Account(ARCHIVE)));
    }

    @Test
    void onlyWhatDiffersIsAStep() {
        Account other = filled();
        other.apply(new Step.EntryStep(RUNNING, Optional.of(RUNNING_COST), Optional.of(new Entry.Figure(Amount.wan("435.05"), Origin.TYPED))));
        assertEquals(List.of(new Step.EntryStep(RUNNING, Optional.of(RUNNING_COST), Optional.of(new Entry.Figure(Amount.wan("435.05"), Origin.TYPED)))),
            filled().stepsTo(other));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Account account = filled();
        Account copy = account.copy();
        assertFilled(copy);
        assertEquals(ARCHIVE, copy.profile());
        copy.apply(new Edit("录入", STEPS).reversed());
        assertFilled(account);
        account.apply(new Step.RowStep("公开03", "2010302", Optional.empty(), Optional.of("一般行政管理事务")));
        assertEquals(Map.of(), copy.rows("公开03"));
    }

    @Test
    void subjectsStandInTheOrderOfTheirCodes() {
        Account account = new Account(ARCHIVE);
        List.of("2080501", "201", "2010301", "208", "20103").forEach(code -> account.apply(new Step.RowStep("公开03", code, Optional.empty(), Optional.of("科目"))));
        assertEquals(List.of("201", "20103", "2010301", "208", "2080501"), List.copyOf(account.rows("公开03").keySet()));
    }

    @Test
    void anEditIsEmptyWhenItDoesNothing() {
        assertTrue(new Edit("无", List.of()).isEmpty());
        assertFalse(new Edit("录入", STEPS).isEmpty());
        assertEquals("录入", new Edit("录入", STEPS).reversed().label());
    }

    @Test
    void aSheetTakenFromAnotherAccountKeepsItsPlace() {
        Account account = filled();
        account.apply(new SheetSteps(account).added(Sheets.good("乙", "库房改造")));
        Account other = account.copy();
        other.apply(new SheetSteps(other).moved(new SheetId("乙"), 0).orElseThrow());
        assertEquals(List.of(new Step.SheetStep(new SheetId("乙"), Placed.at(1, Sheets.good("乙", "库房改造")), Placed.at(0, Sheets.good("乙", "库房改造")))),
            account.stepsTo(other));
    }
}
