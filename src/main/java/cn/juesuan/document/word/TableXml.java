package cn.juesuan.document.word;

import cn.juesuan.document.TextWidth;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.form.Alignment;
import java.util.List;
import java.util.Optional;

/** Writes a table. The order of elements inside the properties is prescribed: Word repairs or refuses a file that has another. */
final class TableXml {
    /** Rows at the end that stay together with the notes, so that these never stand alone on a page. */
    private static final int KEPT_ROWS = 2;
    private static final List<String> BORDERS = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final Xml xml;
    private final WordTable table;
    private final WordCell[][] grid;
    private final Narrowing figures;

    TableXml(Xml xml, WordTable table) {
        this.xml = xml;
        this.table = table;
        this.grid = new WordCell[table.heights().size()][table.widths().size()];
        this.figures = Narrowing.ofFigures(table);
        table.cells().forEach(this::place);
    }

    private void place(WordCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                grid[row][column] = cell;
            }
        }
    }

    void write() {
        xml.start("w:tbl");
        properties();
        xml.start("w:tblGrid");
        table.widths().forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.end();
        for (int row = 0; row < grid.length; row++) {
            row(row);
        }
        xml.end();
    }

    private void properties() {
        xml.start("w:tblPr").empty("w:tblW", "w:w", table.width(0, table.widths().size()), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center").start("w:tblBorders");
        BORDERS.forEach(side -> xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000"));
        xml.end().empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
        xml.empty("w:left", "w:w", WordTable.PADDING, "w:type", "dxa").empty("w:right", "w:w", WordTable.PADDING, "w:type", "dxa");
        xml.end().end();
    }

    private void row(int row) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", table.heights().get(row), "w:hRule", "atLeast");
        if (row < table.headRows()) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        int column = 0;
        while (column < grid[row].length) {
            column += cell(row, column);
        }
        xml.end();
    }

    /** Writes the cell at the position and says how many columns it takes. */
    private int cell(int row, int column) {
        Optional<WordCell> cell = Optional.ofNullable(grid[row][column]);
        int span = cell.map(WordCell::columnSpan).orElse(1);
        boolean continued = cell.isPresent() && cell.get().row() < row;
        int width = table.width(column, span);
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", span);
        }
        if (cell.map(WordCell::rowSpan).orElse(1) > 1) {
            xml.empty("w:vMerge", "w:val", continued ? "continue" : "restart");
        }
        xml.empty("w:vAlign", "w:val", "center").end();
        paragraph(row, cell.filter(own -> !continued), width);
        xml.end();
        return span;
    }

    private void paragraph(int row, Optional<WordCell> cell, int width) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", table.size().styleId());
        if (isKept(row)) {
            xml.empty("w:keepNext");
        }
        cell.map(WordCell::alignment).filter(alignment -> alignment != Alignment.LEFT)
            .ifPresent(alignment -> xml.empty("w:jc", "w:val", alignment == Alignment.CENTER ? "center" : "right"));
        xml.end();
        cell.filter(own -> !own.text().isEmpty()).ifPresent(own -> run(own, width - 2 * WordTable.PADDING));
        xml.end();
    }

    private boolean isKept(int row) {
        return row < table.headRows() || table.keepWithNext() && row >= grid.length - KEPT_ROWS;
    }

    private void run(WordCell cell, int room) {
        xml.start("w:r");
        if (cell.oneLine()) {
            (cell.alignment() == Alignment.RIGHT ? figures : Narrowing.ofCaption(table, cell)).write(xml);
            xml.leaf("w:t", cell.text(), "xml:space", "preserve").end();
        } else {
            lines(cell.text(), (double) room / table.size().em());
        }
    }

    private void lines(String text, double em) {
        List<String> lines = TextWidth.balanced(text, em);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                xml.empty("w:br");
            }
            xml.leaf("w:t", lines.get(line), "xml:space", "preserve");
        }
        xml.end();
    }
}
