package cn.juesuan.document.excel;

import cn.juesuan.document.FileWriting;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Printed grids as a workbook that goes on calculating: the statutory tables and the self-evaluation, or lists; one sheet each, exact figures, live formulas. */
public final class ExcelTables {
    private final String title;
    private final String author;
    private final List<PrintedGrid> grids;

    public ExcelTables(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public ExcelTables(PrintedTables tables, PrintedSheets evaluation) {
        this(tables.title(), tables.unit().name(), Stream.concat(tables.tables().stream(), evaluation.layouts().stream()).toList());
    }

    /**
     * Lists of any kind.
     *
     * @param title  for the properties of the file, likewise author
     */
    public ExcelTables(String title, String author, List<PrintedGrid> grids) {
        this.title = title;
        this.author = author;
        this.grids = grids;
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
        try (WorkbookWriting workbook = new WorkbookWriting(title, author)) {
            FormulaText formulas = new FormulaText();
            List<GridSheet> sheets = grids.stream().map(GridSheet::new).toList();
            sheets.forEach(sheet -> sheet.addTo(formulas));
            sheets.forEach(sheet -> sheet.writeTo(workbook, formulas));
            workbook.writeTo(out);
        }
    }
}
