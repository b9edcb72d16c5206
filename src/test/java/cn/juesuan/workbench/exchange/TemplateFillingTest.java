package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ShanghaiUnit;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.row.ReadCell;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.table.TableSections;
import cn.juesuan.workbench.delivery.Exporting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bureau's blank form comes back with our figures and with nothing else changed. */
class TemplateFillingTest {
    private final ShanghaiUnit unit = ShanghaiUnit.filled();

    @TempDir
    private Path folder;

    @Test
    void everyFigureLandsInABlankWorkbookAndNothingElseChanges() throws IOException {
        Path form = blankWorkbook(false);
        Path filled = folder.resolve("填好.xlsx");
        TemplateFilling.Result result = new TemplateFilling(unit.session()).fill(form, filled);
        assertEquals(List.of(), result.noPlace());
        assertReadBack(filled);
        assertEquals(Set.of(), changedBesides(form, filled, "xl/worksheets/sheet"));
    }

    /** Where the form leaves lines for subjects, codes and names are written, too. */
    @Test
    void subjectsAreWrittenIntoTheLinesLeftForThem() throws IOException {
        Path form = blankWorkbook(true);
        Path filled = folder.resolve("填好.xlsx");
        assertEquals(List.of(), new TemplateFilling(unit.session()).fill(form, filled).noPlace());
        assertReadBack(filled);
        assertEquals(Set.of("xl/sharedStrings.xml"), changedBesides(form, filled, "xl/worksheets/sheet"));
    }

    @Test
    void everyFigureLandsInABlankWordFormAndNothingElseChanges() throws IOException {
        Path form = blankDocument();
        Path filled = folder.resolve("填好.docx");
        assertEquals(List.of(), new TemplateFilling(unit.session()).fill(form, filled).noPlace());
        assertReadBack(filled);
        assertEquals(Set.of(), changedBesides(form, filled, "word/document.xml"));
    }

    @Test
    void whatTheFormHasNoCellForIsListedAndFormulasStay() throws IOException {
        Path form = blankWorkbook(false);
        change(form, workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("财政拨款“三公”经费支出决算表"));
            Sheet spending = workbook.getSheet("支出决算表");
            row(spending, "2120104").removeCell(row(spending, "2120104").getCell(0));
            row(spending, "合计").getCell(2).setCellFormula("1+1");
            row(spending, "2210201").getCell(2).setCellValue(99);
        });
        TemplateFilling.Result result = new TemplateFilling(unit.session()).fill(form, folder.resolve("填好.xlsx"));
        assertTrue(result.noPlace().contains("公开07：样表里没有这张表，12 个数没有写"), result.noPlace().toString());
        assertTrue(result.noPlace().contains("公开03 2120104 栏1 为 312.45：样表里没有这一格"), result.noPlace().toString());
        assertTrue(result.kept().stream().anyMatch(line -> line.endsWith("样表里是公式，没有写 3,243.35")), result.kept().toString());
        assertTrue(result.kept().stream().anyMatch(line -> line.endsWith("样表里已有“99.00”，没有改成 66.72")), result.kept().toString());
    }

    @Test
    void aFileWithoutTablesOfTheEditionIsRefusedAndNothingIsWritten() throws IOException {
        Path form = folder.resolve("别的.docx");
        try (XWPFDocument word = new XWPFDocument(); OutputStream out = Files.newOutputStream(form)) {
            word.createParagraph().createRun().setText("关于做好决算公开的通知");
            word.write(out);
        }
        assertEquals("“别的.docx”里没有认出“上海市 2024 年度”的表：里面没有能填的表格；如果表是图片，请要一份可以编辑的。没有写。",
            assertThrows(UserFailure.class, () -> new TemplateFilling(unit.session()).fill(form, folder.resolve("填好.docx"))).getMessage());
    }

    @Test
    void theFormItselfIsNeverWrittenOver() throws IOException {
        Path form = blankWorkbook(false);
        byte[] before = Files.readAllBytes(form);
        assertEquals("填好的文件不能就是样表自己“样表.xlsx”，请换一个文件名。没有写。",
            assertThrows(UserFailure.class, () -> new TemplateFilling(unit.session()).fill(form, form)).getMessage());
        assertEquals("填好的文件和样表是同一种文件，文件名应以 .xlsx 结尾，不能是“填好.docx”。没有写。",
            assertThrows(UserFailure.class, () -> new TemplateFilling(unit.session()).fill(form, Path.of("填好.docx"))).getMessage());
        assertArrayEquals(before, Files.readAllBytes(form));
    }

    /** The department's own workbook without its figures; without the codes and names of subjects as well where asked. */
    private Path blankWorkbook(boolean withoutSubjects) throws IOException {
        Path form = folder.resolve("样表.xlsx");
        new Exporting(unit.session()).excel(form);
        change(form, workbook -> {
            while (workbook.getNumberOfSheets() > 9) {
                workbook.removeSheetAt(9);
            }
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                boolean subject = withoutSubjects && cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("\\d{3,7}")
                    && !sheet.getSheetName().contains("基本支出决算表");
                if (subject) {
                    row.getCell(cell.getColumnIndex() + 1).setBlank();
                }
                if (subject || cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                    cell.setBlank();
                }
            })));
        });
        return form;
    }

    private Path blankDocument() throws IOException {
        Path form = folder.resolve("样表.docx");
        new WordDocument(new TableSections(printed()).report()).writeTo(form);
        byte[] whole = Files.readAllBytes(form);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(whole)); OutputStream out = Files.newOutputStream(form)) {
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        if (cell.getText().matches("[\\d,]+\\.\\d\\d")) {
                            cell.getParagraphs().forEach(paragraph -> paragraph.removeRun(0));
                        }
                    }
                }
            }
            word.write(out);
        }
        return form;
    }

    private interface Change {
        void on(Workbook workbook);
    }

    private static void change(Path form, Change change) throws IOException {
        byte[] whole = Files.readAllBytes(form);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(whole)); OutputStream out = Files.newOutputStream(form)) {
            change.on(workbook);
            workbook.write(out);
        }
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private PrintedTables printed() {
        return PrintedTables.of(unit.session().edition(), unit.session().account(), unit.session().calculation(), MoneyUnit.WAN);
    }

    private void assertReadBack(Path file) {
        Recognised read = new TableRecognition(unit.session().edition()).read(SourceFile.read(file));
        List<String> differing = new ArrayList<>();
        for (PrintedGrid table : printed().tables()) {
            table.cells().forEach(cell -> cell.place().map(CellAddress.class::cast).ifPresent(address -> {
                String found = read.table(table.name()).flatMap(one -> one.cell(address)).flatMap(ReadCell::amount)
                    .map(amount -> amount.printed(MoneyUnit.WAN)).orElse("");
                if (!found.equals(cell.text())) {
                    differing.add(address + ": " + cell.text() + " / " + found);
                }
            }));
        }
        assertEquals(List.of(), differing.stream().limit(20).toList());
    }

    /** Parts that are not the same to the byte, besides those whose names begin so. */
    private static Set<String> changedBesides(Path form, Path filled, String expected) throws IOException {
        Map<String, byte[]> before = parts(form);
        Map<String, byte[]> after = parts(filled);
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(part -> Arrays.equals(before.get(part), after.get(part)) || part.startsWith(expected));
        return changed;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return parts;
    }
}
