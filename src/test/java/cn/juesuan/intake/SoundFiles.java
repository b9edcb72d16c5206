package cn.juesuan.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of every kind with the tables of a published report, to be spoilt. */
final class SoundFiles {
    private static final List<String> FORMS = List.of("公开01", "公开03", "公开05", "公开09");

    private SoundFiles() {
    }

    static Map<String, byte[]> in(Path folder) throws IOException {
        Published published = Published.of("taierzhuang2024");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("表.xlsx", "表.xls")) {
            Path file = TestWorkbook.save(folder.resolve(name), workbook -> write(workbook, published));
            files.put(name, Files.readAllBytes(file));
        }
        files.put("文.docx", word(folder.resolve("文.docx"), published));
        return files;
    }

    private static void write(Workbook workbook, Published published) {
        FORMS.forEach(form -> new TableWriter(published, Look.PLAIN).write(workbook.createSheet("表" + form), form, 0));
        Sheet details = workbook.createSheet("明细");
        for (int row = 0; row < 5; row++) {
            details.createRow(row).createCell(1).setCellValue(row * 1.25);
        }
        details.createRow(5).createCell(1).setCellFormula("SUM(B1:B5)");
    }

    private static byte[] word(Path file, Published published) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(); XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (String form : FORMS) {
                Sheet sheet = workbook.createSheet(form);
                new TableWriter(published, Look.PLAIN.withMerged(false)).write(sheet, form, 0);
                table(document, sheet);
            }
            document.write(out);
        }
        return Files.readAllBytes(file);
    }

    private static void table(XWPFDocument document, Sheet sheet) {
        int columns = 0;
        for (Row row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        XWPFTable table = document.createTable(sheet.getLastRowNum() + 1, columns);
        DataFormatter shown = new DataFormatter();
        for (Row row : sheet) {
            for (Cell cell : row) {
                table.getRow(row.getRowNum()).getCell(cell.getColumnIndex()).setText(shown.formatCellValue(cell));
            }
        }
        document.createParagraph().createRun().setText("");
    }
}
