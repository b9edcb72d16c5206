package cn.juesuan.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Results of formulas that were saved without one, as programs write files that no spreadsheet program has opened yet. What POI cannot
 * calculate stays without.
 */
final class FormulaResults {
    /** Such files are small; the whole workbook is held in memory for it. */
    private static final int MOST_CELLS = 60_000;

    private final Path file;
    private final List<SourceSheet> sheets;

    FormulaResults(Path file, List<SourceSheet> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    static boolean lackedIn(List<SourceSheet> sheets) {
        int cells = sheets.stream().mapToInt(sheet -> sheet.rows().values().stream().mapToInt(NavigableMap::size).sum()).sum();
        return cells <= MOST_CELLS && sheets.stream().anyMatch(FormulaResults::isLacking);
    }

    private static boolean isLacking(SourceSheet sheet) {
        return lacking(sheet) > 0;
    }

    private static long lacking(SourceSheet sheet) {
        return sheet.rows().values().stream().flatMap(row -> row.values().stream()).filter(SourceCell::lacksResult).count();
    }

    List<SourceSheet> filledIn() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            NumberFormats numbers = new NumberFormats(isFrom1904(workbook));
            return sheets.stream().map(sheet -> isLacking(sheet) ? filledIn(sheet, workbook.getSheet(sheet.name()), evaluator, numbers) : sheet).toList();
        }
    }

    private static boolean isFrom1904(Workbook workbook) {
        return workbook instanceof Date1904Support dates && dates.isDate1904();
    }

    private static SourceSheet filledIn(SourceSheet sheet, Sheet stored, FormulaEvaluator evaluator, NumberFormats numbers) {
        NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>();
        sheet.rows().forEach((row, cells) -> {
            NavigableMap<Integer, SourceCell> filled = new TreeMap<>(cells);
            filled.replaceAll((column, cell) -> cell.lacksResult() ? result(cell, stored, evaluator, numbers).orElse(cell) : cell);
            rows.put(row, filled);
        });
        long before = lacking(sheet);
        SourceSheet result = sheet.with(rows);
        return result.withCalculated((int) (before - lacking(result)));
    }

    private static Optional<SourceCell> result(SourceCell cell, Sheet stored, FormulaEvaluator evaluator, NumberFormats numbers) {
        Optional<Cell> found = Optional.ofNullable(stored).map(sheet -> sheet.getRow(cell.row())).map((Row row) -> row.getCell(cell.column()));
        try {
            return found.map(evaluator::evaluate).map(value -> cell.resulting(text(value, found.get(), numbers),
                value.getCellType() == CellType.NUMERIC ? Optional.of(StoredNumber.exact(value.getNumberValue())) : Optional.empty()));
        } catch (RuntimeException | StackOverflowError unknown) {
            // functions POI does not know, other files, circles: told as a formula without result
            return Optional.empty();
        }
    }

    private static String text(CellValue value, Cell cell, NumberFormats numbers) {
        return switch (value.getCellType()) {
            case NUMERIC -> numbers.shown(value.getNumberValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> value.getBooleanValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(value.getErrorValue()).getString();
            default -> value.getStringValue();
        };
    }
}
