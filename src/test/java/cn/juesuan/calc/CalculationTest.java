package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure comes about, by the figures of one small archive. */
class CalculationTest {
    private final TableAccount account = TableAccount.of2024();

    private void shows(String... cells) {
        List<String> addresses = Stream.of(cells).map(cell -> cell.split(": ")[0]).toList();
        assertEquals(List.of(cells), addresses.stream().map(address -> address + ": " + account.at(address)).toList());
    }

    private Calculation figures() {
        return account.calculation();
    }

    private void running() {
        account.enter("公开03 2010301 栏2", "435.04").enter("公开03 2010302 栏3", "326.13");
    }

    @Test
    void anEmptyAccountHasCellsAndNoFigures() {
        shows("公开03 合计 栏1: 未填", "公开01 1行 栏1: 未填", "公开01 62行 栏2: 未填", "公开03 2010301 栏2: 未填");
        assertTrue(figures().has(TableAccount.cell("公开01 62行 栏2")));
        assertFalse(figures().has(TableAccount.cell("公开03 2010301 栏2")));
        assertFalse(figures().isEntered("公开03"));
        assertTrue(figures().isEmpty("公开03"));
        assertEquals(CellValue.EMPTY, figures().value(TableAccount.cell("公开03 2010301 栏2")));
    }

    @Test
    void aFigureIsEnteredOnceAndSeenEverywhere() {
        running();
        shows("公开03 2010301 栏2: 435.04 录入", "公开03 2010301 栏1: 435.04 计算", "公开03 20103 栏1: 761.17 计算", "公开03 201 栏3: 326.13 计算",
            "公开03 合计 栏1: 761.17 计算", "公开01 32行 栏2: 761.17 计算", "公开01 58行 栏2: 761.17 计算", "公开01 62行 栏2: 761.17 计算");
        assertTrue(figures().isEntered("公开03"));
        assertFalse(figures().isEntered("公开02"));
        assertFalse(figures().isEmpty("公开03"));
        assertTrue(figures().isEmpty("公开02"));
        account.enter("公开03 2010301 栏2", "").enter("公开03 2010302 栏3", "");
        shows("公开03 2010301 栏1: 未填", "公开03 合计 栏1: 未填", "公开01 32行 栏2: 未填", "公开01 62行 栏2: 未填");
        assertFalse(figures().isEntered("公开03"));
    }

    @Test
    void onlyWhatTheEditionCalculatesIsComputed() {
        running();
        assertTrue(figures().isComputed(TableAccount.cell("公开03 2010301 栏1")));
        assertFalse(figures().isComputed(TableAccount.cell("公开03 2010301 栏2")));
        assertEquals("公开03 末级科目 栏1 = 合计(栏2..6)", figures().formula(TableAccount.cell("公开03 2010301 栏1")).orElseThrow().text());
        assertEquals(Optional.empty(), figures().formula(TableAccount.cell("公开03 2010301 栏2")));
    }

    /** A class that 公开05 does not have is zero there, as soon as the table has any figure; before that nobody knows. */
    @Test
    void aSubjectTheTableDoesNotHaveIsZeroOnceTheTableBegins() {
        shows("公开04 33行 栏3: 未填", "公开04 34行 栏3: 未填", "公开04 59行 栏3: 未填");
        account.enter("公开05 2010301 栏2", "435.04");
        shows("公开04 33行 栏3: 435.04 计算", "公开04 34行 栏3: 0.00 计算", "公开04 34行 栏4: 未填", "公开04 34行 栏2: 0.00 计算", "公开04 59行 栏3: 435.04 计算");
        account.enter("公开05 2010301 栏2", "");
        shows("公开04 33行 栏3: 未填", "公开04 34行 栏3: 未填", "公开04 59行 栏3: 未填");
    }

    @Test
    void aSubjectBelongsToTheNearestOneAboveThatTheTableHas() {
        account.subject("公开03", "201", "一般公共服务支出").subject("公开03", "2010301", "行政运行");
        account.put(TableAccount.cell("公开03 2010301 栏2"), Optional.of(new Entry.Figure(Amount.wan("435.04"), Origin.TYPED)));
        shows("公开03 201 栏2: 435.04 计算", "公开03 合计 栏2: 435.04 计算");
        account.subject("公开03", "2080501", "行政单位离退休");
        account.put(TableAccount.cell("公开03 2080501 栏2"), Optional.of(new Entry.Figure(Amount.wan("15"), Origin.TYPED)));
        shows("公开03 合计 栏2: 450.04 计算", "公开01 39行 栏2: 0.00 计算");
        account.apply(new Step.RowStep("公开03", "2010301", Optional.of("行政运行"), Optional.empty()));
        shows("公开03 201 栏2: 未填", "公开03 合计 栏2: 15.00 计算");
    }

    @Test
    void figuresOfARowThatIsNotThereDoNotCount() {
        account.put(TableAccount.cell("公开03 2010301 栏2"), Optional.of(new Entry.Figure(Amount.wan("435.04"), Origin.TYPED)));
        shows("公开03 2010301 栏2: 未填", "公开03 合计 栏1: 未填");
        assertEquals(Amount.ZERO, figures().sum(TableAccount.cell("公开03 2010301 栏2")));
        assertFalse(figures().partsKnown(TableAccount.cell("公开03 2010301 栏2")));
        assertFalse(figures().isWithinRounding(TableAccount.cell("公开03 2010301 栏2"), Amount.ZERO));
        assertFalse(figures().counts(TableAccount.cell("公开03 2010301 栏2")));
    }

    @Test
    void aTotalWithoutItsPartsGivesWayWhenTheyCome() {
        account.enter("公开03 合计 栏1", "761.17");
        shows("公开03 合计 栏1: 761.17 无明细");
        running();
        shows("公开03 合计 栏1: 761.17 计算");
        account.enter("公开03 2010302 栏3", "426.13");
        shows("公开03 合计 栏1: 861.17 与所给数不符");
        assertEquals(Amount.wan("861.17"), figures().sum(TableAccount.cell("公开03 合计 栏1")));
        account.enter("公开03 2010301 栏2", "").enter("公开03 2010302 栏3", "");
        shows("公开03 合计 栏1: 761.17 无明细");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        761.15  | 761.17 与所给数不符
        761.16  | 761.16 尾差
        761.17  | 761.17 计算
        761.18  | 761.18 尾差
        761.19  | 761.17 与所给数不符
        761.175 | 761.17 与所给数不符
        761.1699 | 761.17 与所给数不符
        见说明  | 761.17 不是金额
        """)
    void aPublishedTotalIsKeptWhileItsPartsAllowItInWholeSteps(String given, String shown) {
        account.enter("公开03 2010301 栏2", "435.04").enter("公开03 2010301 栏3", "326.13").enter("公开03 2010301 栏1", given);
        assertEquals(shown, account.at("公开03 2010301 栏1"));
    }

    @Test
    void aTotalOfThreePartsMayBeTwoStepsOff() {
        account.enter("公开03 2010301 栏2", "435.04").enter("公开03 2010301 栏3", "326.13").enter("公开03 2010301 栏5", "10.00");
        CellAddress total = TableAccount.cell("公开03 2010301 栏1");
        assertTrue(figures().isWithinRounding(total, Amount.wan("771.19")));
        assertTrue(figures().isWithinRounding(total, Amount.wan("771.15")));
        assertFalse(figures().isWithinRounding(total, Amount.wan("771.20")));
        assertFalse(figures().isWithinRounding(total, Amount.wan("771.175")));
        account.enter("公开03 2010301 栏5", "0.00");
        assertFalse(figures().isWithinRounding(total, Amount.wan("761.19")));
    }

    /** 公开01 4行 copies 公开02's total, whose own published figure was a slip and is gone; the copy as published is still no error. */
    @Test
    void aCopyOfATotalThatLostItsPublishedFigureMayBeAsFarOffAsThePartsAllow() {
        account.enter("公开02 2010301 栏3", "6.00").enter("公开02 2080501 栏3", "6.00").enter("公开02 合计 栏3", "21.01").enter("公开01 4行 栏1", "12.01");
        shows("公开02 合计 栏3: 12.00 与所给数不符", "公开01 4行 栏1: 12.01 尾差");
        account.enter("公开01 4行 栏1", "12.02");
        shows("公开01 4行 栏1: 12.00 与所给数不符");
        account.enter("公开02 合计 栏3", "12.00").enter("公开01 4行 栏1", "12.01");
        shows("公开02 合计 栏3: 12.00 计算", "公开01 4行 栏1: 12.00 与所给数不符");
        account.enter("公开02 合计 栏3", "21.01").enter("公开02 2080501 栏3", "").enter("公开01 4行 栏1", "6.01");
        shows("公开02 合计 栏3: 6.00 与所给数不符", "公开01 4行 栏1: 6.00 与所给数不符");
    }

    @Test
    void anAcceptedRemainderStaysUntilItsPartsNoLongerAllowIt() {
        account.enter("公开03 2010301 栏2", "435.04").enter("公开03 2010301 栏3", "326.13").remainder("公开03 2010301 栏1", "-0.01");
        shows("公开03 2010301 栏1: 761.16 尾差", "公开03 合计 栏1: 761.16 计算");
        account.enter("公开03 2010301 栏3", "300.00");
        shows("公开03 2010301 栏1: 735.03 尾差");
        account.enter("公开03 2010301 栏3", "");
        shows("公开03 2010301 栏1: 435.04 计算");
        account.enter("公开03 2010301 栏2", "");
        shows("公开03 2010301 栏1: 未填");
    }

    @Test
    void aLinkFollowsItsSourceUntilItIsTypedOver() {
        running();
        account.subject("公开05", "201", "一般公共服务支出").subject("公开05", "20103", "政府办公厅（室）及相关机构事务").subject("公开05", "2010301", "行政运行");
        account.link("公开05 2010301 栏2", "公开03 2010301 栏2");
        shows("公开05 2010301 栏2: 435.04 带入", "公开05 合计 栏1: 435.04 计算");
        account.enter("公开03 2010301 栏2", "440.00");
        shows("公开05 2010301 栏2: 440.00 带入", "公开04 59行 栏3: 440.00 计算");
        account.enter("公开03 2010301 栏2", "");
        shows("公开05 2010301 栏2: 未填");
        account.enter("公开05 2010301 栏2", "400.00");
        assertTrue(figures().structureChanged());
        account.enter("公开03 2010301 栏2", "440.00");
        shows("公开05 2010301 栏2: 400.00 录入");
        assertFalse(figures().structureChanged());
    }

    @Test
    void textThatIsNoFigureIsMarkedAndDoesNotCount() {
        account.enter("公开03 2010301 栏2", "约435");
        shows("公开03 2010301 栏2: 不是金额", "公开03 2010301 栏1: 未填");
        account.enter("公开03 2010301 栏3", "326.13").enter("公开03 合计 栏1", "见说明");
        shows("公开03 2010301 栏1: 326.13 计算", "公开03 合计 栏1: 326.13 不是金额");
        account.enter("公开03 2010301 栏3", "");
        shows("公开03 合计 栏1: 不是金额");
    }

    @Test
    void onlyRowsAndLinksChangeTheStructure() {
        account.subject("公开03", "201", "一般公共服务支出");
        assertTrue(figures().structureChanged());
        account.enter("公开01 1行 栏1", "1285.67");
        assertFalse(figures().structureChanged());
        account.apply(new Step.SettingStep("零值/公开03", Optional.empty(), Optional.of("照录")));
        assertFalse(figures().structureChanged());
    }

    @Test
    void theWorkingNamesEveryPart() {
        account.enter("公开07 2120801 栏1", "20.00").enter("公开07 2120801 栏4", "30.00").enter("公开07 2120801 栏5", "60.00").enter("公开07 2120801 栏3", "90.01");
        Working working = figures().working(TableAccount.cell("公开07 2120801 栏3"));
        assertEquals("公开07 末级科目 栏3 = 栏4 + 栏5", working.formula().orElseThrow().text());
        assertEquals(List.of("+1 公开07 2120801 栏4 30.00", "+1 公开07 2120801 栏5 60.00"), working.parts().stream().map(part ->
            "%+d %s %s".formatted(part.operand().sign(), part.operand().cell().orElseThrow(), part.value().amount())).toList());
        assertEquals(Amount.wan("90.00"), working.sum());
        assertEquals(new CellValue(Amount.wan("90.01"), true, CellState.ADJUSTED), working.value());
        assertEquals(Optional.of(new Entry.Figure(Amount.wan("90.01"), Origin.TYPED)), working.entry());
        assertTrue(figures().partsKnown(TableAccount.cell("公开07 2120801 栏3")));
        assertFalse(figures().partsKnown(TableAccount.cell("公开07 2120801 栏1")));
    }

    @Test
    void aPartThatTheTableDoesNotHaveIsNamedByItsTable() {
        assertEquals(List.of(new Operand(1, Optional.empty(), "公开05")), figures().operands(TableAccount.cell("公开04 34行 栏3")));
        assertEquals(List.of(new Working.Part(new Operand(1, Optional.empty(), "公开05"), CellValue.EMPTY)),
            figures().working(TableAccount.cell("公开04 34行 栏3")).parts());
        assertEquals(List.of(), figures().operands(TableAccount.cell("公开01 1行 栏1")));
    }

    @Test
    void everyCellComesAfterItsParts() {
        running();
        List<CellAddress> cells = figures().cells().toList();
        assertEquals(List.of(), cells.stream().filter(cell -> figures().operands(cell).stream().flatMap(part -> part.cell().stream())
            .anyMatch(part -> cells.indexOf(part) >= cells.indexOf(cell))).toList());
        assertTrue(cells.contains(TableAccount.cell("公开03 2010301 栏2")));
        assertTrue(cells.contains(TableAccount.cell("公开09 1行 栏12")));
    }

    @Test
    void balancesMayBeNegative() {
        account.enter("公开07 2120801 栏2", "100.00");
        assertTrue(figures().mayBeNegative().containsAll(List.of(TableAccount.cell("公开01 60行 栏2"), TableAccount.cell("公开07 合计 栏6"),
            TableAccount.cell("公开07 2120801 栏1"))));
        assertFalse(figures().mayBeNegative().contains(TableAccount.cell("公开07 2120801 栏2")));
    }

    @Test
    void everyStateHasItsName() {
        assertEquals(List.of("未填", "录入", "带入", "计算", "尾差", "无明细", "与所给数不符", "不是金额"), Stream.of(CellState.values()).map(CellState::caption).toList());
    }
}
