package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.print.PrintedTables;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedTablesTest {
    @Test
    void namesUnitAndMoneyAsTheTablesDo() {
        PrintedTables unit = SampleTables.unit2023(MoneyUnit.YUAN);
        assertEquals("单位：示例区人民政府办公室（本级）", unit.tables().get(0).heading().left());
        assertEquals("金额单位：元", unit.tables().get(0).heading().right());
        assertEquals("部门：示例市示例区人民政府办公室（汇总）", SampleTables.department2024(MoneyUnit.WAN).tables().get(0).heading().left());
    }

    @Test
    void doesNotChangeWithTheAccount() {
        Account account = SampleTables.department2024();
        PrintedTables tables = SampleTables.of(account, MoneyUnit.WAN);
        CellAddress cell = new CellAddress("公开03", "2010301", 2);
        account.apply(new Edit("", List.of(new Step.EntryStep(cell, account.entry(cell), Optional.empty()))));
        assertEquals("435.04", tables.table("公开03").orElseThrow().cell(cell).orElseThrow().text());
    }

    @Test
    void saysUnderATableWithoutFiguresThatThereAreNone() {
        assertEquals(List.of("注：本单位没有使用国有资本经营预算安排的支出，故本表无数据。"),
            SampleTables.unit2023(MoneyUnit.WAN).table("公开08").orElseThrow().notes());
    }

    @Test
    void aZeroEnteredByHandIsStillNoFigure() {
        Account account = SampleTables.account("示例单位", UnitKind.UNIT, 2023);
        CellAddress cell = new CellAddress("公开08", "合计", 1);
        account.apply(new Edit("", List.of(new Step.EntryStep(cell, Optional.empty(), Optional.of(new Entry.Figure(Amount.ZERO, Origin.TYPED))))));
        assertTrue(SampleTables.of(account, MoneyUnit.WAN).table("公开08").orElseThrow().notes().get(0).endsWith("故本表无数据。"));
    }

    @Test
    void printsAnAccountThatIsStillEmpty() {
        PrintedTables tables = SampleTables.of(SampleTables.account("示例单位", UnitKind.UNIT, 2024), MoneyUnit.WAN);
        assertEquals(9, tables.tables().size());
        tables.tables().forEach(table -> table.cells().stream().filter(cell -> cell.place().isPresent()).forEach(cell -> assertEquals("", cell.text())));
    }
}
