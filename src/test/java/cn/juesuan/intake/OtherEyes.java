package cn.juesuan.intake;

import cn.juesuan.intake.source.SourceCell;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What POI's own models see in a file: the numbers of a workbook, the texts of the table cells of a Word file. */
final class OtherEyes {
    /**
     * Something that stands in a file.
     *
     * @param place sheet and cell; empty where only the text is known
     */
    record Seen(String place, double number, String text) {
        boolean isIn(Map<String, SourceCell> cells) {
            return place.isEmpty() ? cells.values().stream().anyMatch(cell -> cell.text().replaceAll("\\s", "").contains(text))
                : cells.containsKey(place) && cells.get(place).number().map(BigDecimal::doubleValue).filter(value -> value == number).isPresent();
        }
    }

    private OtherEyes() {
    }

    /** Nothing where POI's model cannot open the file. */
    static List<Seen> on(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return file.toString().endsWith(".docx") ? word(stream) : workbook(stream);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    private static List<Seen> word(InputStream stream) throws IOException {
        List<Seen> seen = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(stream)) {
            document.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells().forEach(cell -> {
                String text = cell.getText().replaceAll("\\s", "");
                if (text.matches("[\\d.,]+")) {
                    seen.add(new Seen("", 0, text));
                }
            })));
        }
        return seen;
    }

    private static List<Seen> workbook(InputStream stream) throws IOException {
        List<Seen> seen = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(stream)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC && cell.getColumnIndex() < 200 && cell.getRowIndex() < 20_000) {
                            seen.add(new Seen(sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), cell.getNumericCellValue(), ""));
                        }
                    }
                }
            }
        }
        return seen;
    }
}
