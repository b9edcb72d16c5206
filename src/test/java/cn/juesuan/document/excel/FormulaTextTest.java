package cn.juesuan.document.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.document.SampleTables;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormulaTextTest {
    private final Account account = SampleTables.department2024();

    @Test
    void addsTheRoundingDifferenceOfAPublishedTotal() throws IOException {
        enter("公开06", "301", Amount.wan("592.17"));
        assertCell("公开06表", "C6", "SUM(C7:C19)+0.01", 592.17);
        enter("公开06", "301", Amount.wan("592.15"));
        assertCell("公开06表", "C6", "SUM(C7:C19)-0.01", 592.15);
    }

    @Test
    void givesTheDifferenceInTheUnitOfTheSheet() throws IOException {
        enter("公开06", "301", Amount.wan("592.17"));
        try (XSSFWorkbook workbook = ExcelTablesTest.written(SampleTables.of(account, MoneyUnit.YUAN))) {
            assertEquals("SUM(C7:C19)+100", ExcelTablesTest.formula(workbook.getSheet("公开06表"), "C6"));
        }
    }

    @Test
    void calculatesWhatWasContradicted() throws IOException {
        enter("公开06", "301", Amount.wan("999"));
        assertCell("公开06表", "C6", "SUM(C7:C19)", 592.16);
    }

    @Test
    void givesATotalWithoutPartsAsAFigure() throws IOException {
        enter("公开06", "310", Amount.wan("4.37"));
        assertCell("公开06表", "I11", null, 4.37);
    }

    @Test
    void followsALinkedCell() throws IOException {
        CellAddress cell = new CellAddress("公开05", "2010301", 2);
        apply(new Step.EntryStep(cell, account.entry(cell), Optional.of(new Entry.Link(new CellAddress("公开03", "2010301", 2), Origin.TYPED))));
        assertCell("公开05表", "D10", "'公开03表'!D10", 435.04);
    }

    @Test
    void addsUpARowThatIsPrintedOnlyForItsFigure() throws IOException {
        enter("公开06", "39999", Amount.wan("1.25"));
        enter("公开06", "39910", Amount.wan("2"));
        apply(new Step.SettingStep(Setting.optionalRow("公开06", "39999"), Optional.empty(), Optional.of("无")));
        assertCell("公开06表", "I34", "SUM(I35:I39)", 3.25);
    }

    @Test
    void keepsTheExactFigureBehindTheRoundedOne() throws IOException {
        enter("公开03", "2010302", Amount.ofFen(162_940_123L));
        assertCell("公开03表", "E11", null, 162.940123);
    }

    private void enter(String form, String row, Amount amount) {
        int column = form.equals("公开03") ? 3 : 1;
        apply(new Step.EntryStep(new CellAddress(form, row, column), Optional.empty(), Optional.of(new Entry.Figure(amount, Origin.TYPED))));
    }

    private void apply(Step step) {
        account.apply(new Edit("示例", List.of(step)));
    }

    private void assertCell(String sheet, String cell, String formula, double figure) throws IOException {
        try (XSSFWorkbook workbook = ExcelTablesTest.written(SampleTables.of(account, MoneyUnit.WAN))) {
            assertEquals(formula, ExcelTablesTest.formula(workbook.getSheet(sheet), cell));
            assertEquals(figure, ExcelTablesTest.cell(workbook.getSheet(sheet), cell).getNumericCellValue());
            assertEquals(formula == null ? CellType.NUMERIC : CellType.FORMULA, ExcelTablesTest.cell(workbook.getSheet(sheet), cell).getCellType());
        }
        ExcelTablesTest.assertRecalculates(SampleTables.of(account, MoneyUnit.WAN), MoneyUnit.WAN);
    }
}
