package cn.juesuan.document.excel;

import cn.juesuan.document.FileWriting;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The statutory tables and the self-evaluation as a workbook that goes on calculating: one sheet each, exact figures, live formulas. */
public final class ExcelTables {
    private final PrintedTables tables;
    private final PrintedSheets evaluation;

    public ExcelTables(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public ExcelTables(PrintedTables tables, PrintedSheets evaluation) {
        this.tables = tables;
        this.evaluation = evaluation;
    }

    /**
     * Writes the .xlsx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    /** Writes the .xlsx file into a stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        try (WorkbookWriting workbook = new WorkbookWriting(tables.title(), tables.unit().name())) {
            FormulaText formulas = new FormulaText();
            List<GridSheet> sheets = Stream.concat(tables.tables().stream(), evaluation.layouts().stream()).map(GridSheet::new).toList();
            sheets.forEach(sheet -> sheet.addTo(formulas));
            sheets.forEach(sheet -> sheet.writeTo(workbook, formulas));
            workbook.writeTo(out);
        }
    }
}
