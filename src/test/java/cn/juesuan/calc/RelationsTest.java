package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which relations are checked, and which stay silent because one side is not there yet. */
class RelationsTest {
    private final TableAccount account = TableAccount.of2024();

    private static List<String> ids(Stream<TieResult> ties) {
        return ties.map(tie -> tie.tie().id() + " " + tie.cell() + " " + tie.outcome()).toList();
    }

    private List<String> open() {
        return ids(account.calculation().openTies());
    }

    private List<String> unchecked() {
        return ids(account.calculation().uncheckedTies());
    }

    @Test
    void nobodyIsAccusedOfWhatHeHasNotTypedYet() {
        assertEquals(List.of(), unchecked());
        account.enter("公开03 2010301 栏2", "435.04");
        assertEquals(List.of(), open());
        assertEquals(List.of("公开01-平衡 公开01 31行 栏1 UNCHECKED"), unchecked());
        assertEquals(0, account.calculation().brokenTies());
        account.enter("公开01 1行 栏1", "500.00");
        assertEquals(List.of("公开01-平衡 公开01 31行 栏1 BROKEN"), open().stream().filter(tie -> tie.startsWith("公开01")).toList());
        assertFalse(unchecked().contains("公开01-平衡 公开01 31行 栏1 UNCHECKED"));
    }

    @Test
    void brokenRelationsAreCountedAsTheyComeAndGo() {
        account.enter("公开05 2010301 栏2", "435.05").enter("公开03 2010301 栏2", "435.04");
        assertEquals(List.of("201 栏1", "201 栏2", "20103 栏1", "20103 栏2", "2010301 栏1", "2010301 栏2"), open().stream()
            .filter(tie -> tie.startsWith("05-03")).map(tie -> tie.substring("05-03-各科目 公开05 ".length(), tie.length() - " BROKEN".length())).toList());
        assertEquals(6, account.calculation().brokenTies());
        account.enter("公开05 2010301 栏2", "435.04");
        assertEquals(0, account.calculation().brokenTies());
        assertEquals(List.of(), open());
        account.enter("公开05 2010301 栏2", "435.05");
        assertEquals(6, account.calculation().brokenTies());
        account.subject("公开03", "2010302", "一般行政管理事务");
        assertEquals(6, account.calculation().brokenTies());
    }

    @Test
    void aRelationIsOpenAtEveryCellItCompares() {
        account.enter("公开02 2010301 栏2", "1285.67").enter("公开01 1行 栏1", "1200.00").enter("公开01 2行 栏1", "85.66");
        String rounding = "02-01-财政拨款 公开02 合计 栏2 ROUNDING";
        for (String cell : List.of("公开02 合计 栏2", "公开01 1行 栏1", "公开01 2行 栏1", "公开01 3行 栏1")) {
            assertTrue(ids(account.calculation().openTies(TableAccount.cell(cell))).contains(rounding), cell);
        }
        assertFalse(ids(account.calculation().openTies(TableAccount.cell("公开01 4行 栏1"))).contains(rounding));
        assertEquals(List.of(), ids(account.calculation().openTies(TableAccount.cell("公开03 2010301 栏2"))));
        assertEquals(account.calculation().openTies().filter(tie -> tie.outcome() == TieResult.Outcome.BROKEN).count(), account.calculation().brokenTies());
    }

    @Test
    void aResultNamesBothSides() {
        account.enter("公开07 2120801 栏1", "20.00").enter("公开07 2120801 栏2", "100.00").enter("公开07 2120801 栏5", "90.00").enter("公开07 2120801 栏6", "25.00");
        TieResult result = account.calculation().openTies(TableAccount.cell("公开07 2120801 栏6")).findFirst().orElseThrow();
        assertEquals(Amount.wan("25"), result.found());
        assertEquals(Amount.wan("30"), result.expected());
        assertEquals(Amount.wan("-5"), result.difference());
        assertEquals(List.of(1, 1, -1), result.operands().stream().map(Operand::sign).toList());
        assertEquals(Optional.of(TableAccount.cell("公开07 2120801 栏3")), result.operands().get(2).cell());
    }

    /** 公开04 is all view but for its balances, so it counts as soon as it shows anything; 公开01 counts when something was typed in it. */
    @Test
    void aViewCountsWithoutBeingTyped() {
        account.enter("公开03 2010301 栏2", "435.04");
        assertTrue(account.calculation().counts(TableAccount.cell("公开03 合计 栏1")));
        assertFalse(account.calculation().counts(TableAccount.cell("公开01 32行 栏2")));
        assertFalse(account.calculation().counts(TableAccount.cell("公开04 59行 栏3")));
        account.enter("公开05 2010301 栏2", "435.04");
        assertTrue(account.calculation().counts(TableAccount.cell("公开04 59行 栏3")));
        account.enter("公开01 29行 栏1", "0.00");
        assertTrue(account.calculation().counts(TableAccount.cell("公开01 32行 栏2")));
        account.enter("公开01 29行 栏1", "");
        assertFalse(account.calculation().counts(TableAccount.cell("公开01 32行 栏2")));
    }

    @Test
    void aPrintedRowIsComparedWithTheRowOfTheSameClass() {
        account.enter("公开01 1行 栏1", "435.05").enter("公开05 2050201 栏2", "435.05").enter("公开03 2050201 栏2", "435.04");
        TieResult education = account.calculation().openTies(TableAccount.cell("公开04 37行 栏2")).filter(tie -> tie.tie().id().equals("04-01-各类支出"))
            .findFirst().orElseThrow();
        assertEquals(Optional.of(TableAccount.cell("公开01 36行 栏2")), education.operands().get(0).cell());
        assertEquals(Amount.wan("0.01"), education.difference());
    }

    @Test
    void aRelationWakesWhenItsTableGetsItsFirstFigureAndSleepsWhenItLosesTheLast() {
        account.enter("公开05 2010301 栏2", "435.05").enter("公开03 2010301 栏2", "435.05").enter("公开05 2010301 栏3", "1.00");
        assertFalse(open().isEmpty());
        account.enter("公开03 2010301 栏2", "");
        assertEquals(List.of(), open().stream().filter(tie -> tie.startsWith("05-03")).toList());
        account.enter("公开03 2010301 栏3", "0.00");
        assertFalse(open().stream().filter(tie -> tie.startsWith("05-03")).toList().isEmpty());
    }
}
