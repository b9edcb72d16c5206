package cn.juesuan.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.CellState;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.opening.DemoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EditSessionTest {
    private static final CellAddress RUNNING = new CellAddress("公开03", "2010301", 2);
    private static final CellAddress CLASS_TOTAL = new CellAddress("公开03", "201", 1);
    private static final CellAddress GRAND_TOTAL = new CellAddress("公开03", "合计", 1);

    private final EditSession session = session(SilentJournal.INSTANCE);
    private final SubjectRows rows = new SubjectRows(session);

    private static EditSession session(EditJournal journal) {
        return new EditSession(new Editions().named("shandong-2024"),
            new Account(new UnitProfile("示例区档案服务中心", UnitKind.UNIT, 2024, "shandong-2024")), journal);
    }

    private String amount(CellAddress cell) {
        return session.calculation().value(cell).amount().toString();
    }

    private String refusal(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).message();
    }

    @Test
    void aTypedFigureReachesEveryTotalAboveIt() {
        rows.add("公开03", "2010301", Optional.empty());
        session.set(RUNNING, "761.17", MoneyUnit.WAN);
        session.set(new CellAddress("公开03", "2010301", 3), "0.30", MoneyUnit.WAN);
        assertEquals("761.47", amount(new CellAddress("公开03", "2010301", 1)));
        assertEquals("761.47", amount(CLASS_TOTAL));
        assertEquals("761.47", amount(GRAND_TOTAL));
        assertEquals("761.47", amount(new CellAddress("公开01", "32", 2)));
        assertEquals("761.47", amount(new CellAddress("公开01", "58", 2)));
        assertEquals("761.47", amount(new CellAddress("公开01", "62", 2)));
    }

    @Test
    void addingA项AddsTheRowsAboveItWithTheirNames() {
        rows.add("公开03", "2010301", Optional.empty());
        assertEquals(List.of("201 一般公共服务支出", "20103 政府办公厅（室）及相关机构事务", "2010301 行政运行"),
            session.account().rows("公开03").entrySet().stream().map(row -> row.getKey() + " " + row.getValue()).toList());
    }

    @Test
    void refusesRowsThatMakeNoSense() {
        rows.add("公开03", "2010301", Optional.empty());
        assertEquals("公开03 已有科目 2010301 行政运行，不能重复增加。", refusal(rows.add("公开03", "2010301", Optional.empty())));
        assertEquals("“20103a”不是科目编码：类 3 位、款 5 位、项 7 位数字。", refusal(rows.add("公开03", "20103a", Optional.empty())));
        assertEquals("科目 2990101 的上级科目 299 不在表中，科目表里也没有。请先增加 299（类级）。",
            refusal(rows.add("公开03", "2990101", Optional.of("某项支出"))));
        assertEquals("科目 2010302 在科目表中是“一般行政管理事务”，不是“行政运行”。请核对编码和名称；确要改名，请先改科目表。",
            refusal(rows.add("公开03", "2010302", Optional.of("行政运行"))));
        assertEquals("科目表中没有 2019999。请连同名称一起输入，或先导入财政部当年的科目表。", refusal(rows.add("公开03", "2019999", Optional.empty())));
        assertEquals("公开01 的行是固定的，不能增加科目。", refusal(rows.add("公开01", "2010302", Optional.empty())));
    }

    @Test
    void whatIsNoFigureIsRefusedOnTheCommandLineAndKeptMarkedInTheWindow() {
        rows.add("公开03", "2010301", Optional.empty());
        assertEquals("公开03 2010301 栏2：“12a”不是金额：数字中夹有其他字符。账未改动。", refusal(session.set(RUNNING, "12a", MoneyUnit.WAN)));
        assertEquals(Optional.empty(), session.account().entry(RUNNING));
        session.type(RUNNING, "12a");
        assertEquals(CellState.UNREADABLE, session.calculation().value(RUNNING).state());
        assertEquals("12a", ((Entry.Unreadable) session.account().entry(RUNNING).orElseThrow()).text());
    }

    @Test
    void textInAComputedCellIsRefusedForTheCellIsAView() {
        rows.add("公开03", "2010301", Optional.empty());
        assertEquals("公开03 201 栏1 由公式算出，“见说明”不是金额：没有数字。", refusal(session.type(CLASS_TOTAL, "见说明")));
    }

    @Test
    void aTotalWithoutPartsCanBeEnteredAndGivesWayToThem() {
        rows.add("公开03", "2010301", Optional.empty());
        session.set(CLASS_TOTAL, "1425.85", MoneyUnit.WAN);
        assertEquals(CellState.STATED, session.calculation().value(CLASS_TOTAL).state());
        session.set(RUNNING, "761.17", MoneyUnit.WAN);
        assertEquals("761.17", amount(CLASS_TOTAL));
        assertEquals(CellState.CONTRADICTED, session.calculation().value(CLASS_TOTAL).state());
        session.set(RUNNING, "1425.85", MoneyUnit.WAN);
        assertEquals(CellState.COMPUTED, session.calculation().value(CLASS_TOTAL).state());
    }

    @Test
    void aTotalWithin尾差OfItsPartsIsKeptAsPublished() {
        rows.add("公开03", "2010301", Optional.empty());
        rows.add("公开03", "2010302", Optional.empty());
        session.set(RUNNING, "10.00", MoneyUnit.WAN);
        session.set(new CellAddress("公开03", "2010302", 2), "20.00", MoneyUnit.WAN);
        CellAddress section = new CellAddress("公开03", "20103", 2);
        session.set(section, "30.01", MoneyUnit.WAN);
        assertEquals("30.01", amount(section));
        assertEquals(CellState.ADJUSTED, session.calculation().value(section).state());
        assertEquals("公开03 20103 栏2 由公式算出（公开03 上级科目 = 合计(下级科目)），现为 30.01，不能改成 30.02。"
            + "请改它的明细；若是四舍五入的尾差，差额应在允许范围内。", refusal(session.set(section, "30.02", MoneyUnit.WAN)));
    }

    @Test
    void aPlainCopyHasNo尾差() {
        rows.add("公开03", "2010301", Optional.empty());
        session.set(RUNNING, "10.00", MoneyUnit.WAN);
        assertInstanceOf(Answer.Refused.class, session.set(CLASS_TOTAL, "10.01", MoneyUnit.WAN));
    }

    @Test
    void typingTheShownFigureAgainKeepsThe角分() {
        rows.add("公开03", "2010301", Optional.empty());
        session.set(RUNNING, "7611732.45", MoneyUnit.YUAN);
        session.set(RUNNING, "761.17", MoneyUnit.WAN);
        assertEquals("7,611,732.45", session.calculation().value(RUNNING).amount().printed(MoneyUnit.YUAN));
    }

    @Test
    void undoAndRedoGoThroughEveryEditByName() {
        rows.add("公开03", "2010301", Optional.empty());
        session.set(RUNNING, "3.20", MoneyUnit.WAN);
        session.set(RUNNING, "3.50", MoneyUnit.WAN);
        assertEquals(Optional.of("公开03 2010301 栏2：3.20→3.50"), session.undoLabel());
        session.undo();
        assertEquals("3.20", amount(GRAND_TOTAL));
        session.redo();
        assertEquals("3.50", amount(GRAND_TOTAL));
        session.undo();
        session.undo();
        session.undo();
        assertTrue(session.account().rows("公开03").isEmpty());
        assertFalse(session.undo());
    }

    @Test
    void oneUndoTakesAWholePasteBack() {
        rows.add("公开03", "2010301", Optional.empty());
        session.paste(List.of(new EditSession.Typed<>(RUNNING, "1"), new EditSession.Typed<>(new CellAddress("公开03", "2010301", 3), "2")));
        assertEquals("3.00", amount(GRAND_TOTAL));
        session.undo();
        assertEquals("0.00", amount(GRAND_TOTAL));
    }

    @Test
    void anEditThatCannotBeSavedLeavesTheAccountAsItWas() {
        EditSession unsaved = session(new EditJournal() {
            @Override
            public void done(Edit edit) {
                throw new IllegalStateException("磁盘已满");
            }

            @Override
            public void undone(Edit edit) {
            }

            @Override
            public void redone(Edit edit) {
            }
        });
        CellAddress income = new CellAddress("公开01", "1", 1);
        assertThrows(IllegalStateException.class, () -> unsaved.set(income, "5", MoneyUnit.WAN));
        assertEquals(Optional.empty(), unsaved.account().entry(income));
        assertEquals(Amount.ZERO, unsaved.calculation().value(new CellAddress("公开01", "27", 1)).amount());
        assertEquals(Optional.empty(), unsaved.undoLabel());
        assertFalse(unsaved.isSaved());
    }

    @Test
    void isSavedAgainWhenTheNextEditIs() {
        List<String> disk = new ArrayList<>();
        EditSession filling = session(new EditJournal() {
            @Override
            public void done(Edit edit) {
                if (disk.contains("满")) {
                    throw new IllegalStateException("磁盘已满");
                }
            }

            @Override
            public void undone(Edit edit) {
            }

            @Override
            public void redone(Edit edit) {
            }
        });
        CellAddress income = new CellAddress("公开01", "1", 1);
        assertTrue(filling.isSaved());
        disk.add("满");
        assertThrows(IllegalStateException.class, () -> filling.set(income, "5", MoneyUnit.WAN));
        filling.set(new CellAddress("没有", "1", 1), "5", MoneyUnit.WAN);
        assertFalse(filling.isSaved());
        disk.clear();
        filling.set(income, "5", MoneyUnit.WAN);
        assertTrue(filling.isSaved());
    }

    @Test
    void generalBudgetFiguresAreCarriedOverUntilTypedOver() {
        rows.add("公开03", "2010301", Optional.empty());
        session.apply(new CarryOver(session.edition(), session.account()).switchOn());
        session.set(RUNNING, "761.17", MoneyUnit.WAN);
        CellAddress income = new CellAddress("公开02", "2010301", 2);
        CellAddress basic = new CellAddress("公开05", "2010301", 2);
        assertEquals("761.17", amount(income));
        assertEquals("761.17", amount(new CellAddress("公开05", "合计", 1)));
        assertEquals("761.17", amount(new CellAddress("公开04", "59", 3)));
        session.set(basic, "700", MoneyUnit.WAN);
        session.set(RUNNING, "800", MoneyUnit.WAN);
        assertEquals("700.00", amount(basic));
        session.clear(List.of(basic));
        assertEquals("800.00", amount(basic));
        rows.add("公开03", "2080505", Optional.empty());
        assertTrue(session.account().rows("公开05").containsKey("2080505"));
        rows.remove("公开03", "2080505");
        assertFalse(session.account().rows("公开05").containsKey("2080505"));
    }

    /** Whatever is typed, undone and redone: the live figures are those of a fresh calculation. */
    @RepeatedTest(20)
    void liveFiguresEqualAFreshCalculation(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        session.apply(DemoAccount.edit(session.edition()));
        List<CellAddress> cells = session.calculation().cells().toList();
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(8)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                case 2 -> session.clear(List.of(cells.get(random.nextInt(cells.size()))));
                default -> session.set(cells.get(random.nextInt(cells.size())), Integer.toString(random.nextInt(100)), MoneyUnit.WAN);
            }
        }
        EditSession fresh = new EditSession(session.edition(), session.account(), SilentJournal.INSTANCE);
        for (CellAddress cell : cells) {
            assertEquals(fresh.calculation().value(cell), session.calculation().value(cell), cell::toString);
        }
        assertEquals(fresh.calculation().brokenTies(), session.calculation().brokenTies());
    }
}
