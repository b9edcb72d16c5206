package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.form.Alignment;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextWidth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a table. The order of elements inside the properties is prescribed: Word repairs or refuses a file that has another. */
final class TableXml {
    /** Rows at the end that stay together with the notes, so that these never stand alone on a page. */
    private static final int KEPT_ROWS = 2;
    /** In twips: about a quarter of a page. */
    private static final int TALL = 3600;
    private static final List<String> BORDERS = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private static final String CLOSING = "</w:p></w:tc>";

    /** What decides everything of a cell that stands before its text. */
    private record Look(int column, int span, boolean merged, boolean continued, Alignment alignment, boolean kept) {
    }

    private final Xml xml;
    private final Table table;
    private final TableCell[][] grid;
    private final Narrowing figures;
    /** Most cells of a column look alike: what they begin with is put together once. */
    private final Map<Look, String> openings = new HashMap<>();

    TableXml(Xml xml, Table table) {
        this.xml = xml;
        this.table = table;
        this.grid = new TableCell[table.heights().size()][table.widths().size()];
        this.figures = Narrowing.ofFigures(table);
        table.cells().forEach(this::place);
    }

    private void place(TableCell cell) {
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
        xml.empty("w:left", "w:w", Table.PADDING, "w:type", "dxa").empty("w:right", "w:w", Table.PADDING, "w:type", "dxa");
        xml.end().end();
    }

    private void row(int row) {
        xml.start("w:tr").start("w:trPr");
        if (!isTall(row)) {
            xml.empty("w:cantSplit").empty("w:trHeight", "w:val", table.heights().get(row), "w:hRule", "atLeast");
        }
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
        Optional<TableCell> cell = Optional.ofNullable(grid[row][column]);
        boolean continued = cell.isPresent() && cell.get().row() < row;
        Look look = new Look(column, cell.map(TableCell::columnSpan).orElse(1), cell.map(TableCell::rowSpan).orElse(1) > 1, continued,
            cell.map(TableCell::alignment).orElse(Alignment.LEFT), isKept(row));
        xml.raw(openings.computeIfAbsent(look, this::opening));
        cell.filter(own -> !continued && !own.text().isEmpty()).ifPresent(this::run);
        xml.raw(CLOSING);
        return look.span();
    }

    private boolean isKept(int row) {
        return row < table.headRows() || table.keepWithNext() && row >= grid.length - KEPT_ROWS && !isTall(row);
    }

    /** A row of a long text may break over pages, lest it leave half a page empty. */
    private boolean isTall(int row) {
        return table.heights().get(row) > TALL;
    }

    private String opening(Look look) {
        Xml opening = new Xml().start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", table.width(look.column(), look.span()), "w:type", "dxa");
        if (look.span() > 1) {
            opening.empty("w:gridSpan", "w:val", look.span());
        }
        if (look.merged()) {
            opening.empty("w:vMerge", "w:val", look.continued() ? "continue" : "restart");
        }
        opening.empty("w:vAlign", "w:val", "center").end();
        opening.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", table.size().styleId());
        if (look.kept()) {
            opening.empty("w:keepNext");
        }
        if (look.alignment() != Alignment.LEFT) {
            opening.empty("w:jc", "w:val", look.alignment() == Alignment.CENTER ? "center" : "right");
        }
        return opening.end().toString();
    }

    private void run(TableCell cell) {
        xml.start("w:r");
        if (cell.oneLine()) {
            (cell.alignment() == Alignment.RIGHT ? figures : Narrowing.ofCaption(table, cell)).write(xml);
            xml.leaf("w:t", cell.text(), "xml:space", "preserve");
        } else {
            lines(cell);
        }
        xml.end();
    }

    private void lines(TableCell cell) {
        double room = table.width(cell.column(), cell.columnSpan()) - 2.0 * Table.PADDING;
        List<String> lines = cell.flow() == TextFlow.PROSE ? cell.text().lines().toList()
            : TextWidth.balanced(cell.text(), room / table.size().em());
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                xml.empty("w:br");
            }
            xml.leaf("w:t", lines.get(line), "xml:space", "preserve");
        }
    }
}
