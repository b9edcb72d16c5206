package cn.juesuan.document.word;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextWidth;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes a table. Its rows are put together by beans, for XWPF's own tables look through what is there with every cell. */
final class TableWriting {
    /** Rows at the end that stay together with the notes, so that these never stand alone on a page. */
    private static final int KEPT_ROWS = 2;
    /** In twips: about a quarter of a page. */
    private static final int TALL = 3600;
    /** Borders and padding, so that whoever wants other ones changes the style. */
    private static final String STYLE = "ReportTable";

    /** What decides everything of a cell that stands before its text. */
    private record Look(int column, int span, boolean merged, boolean continued, Alignment alignment, boolean kept) {
    }

    private final CTTbl written;
    private final Table table;
    private final TableCell[][] grid;
    private final Narrowing figures;
    /** Most cells of a column look alike: what they begin with is put together once. */
    private final Map<Look, CTTc> patterns = new HashMap<>();

    TableWriting(CTTbl written, Table table) {
        this.written = written;
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
        properties(written.addNewTblPr());
        written.addNewTblGrid();
        table.widths().forEach(width -> written.getTblGrid().addNewGridCol().setW(width));
        for (int row = 0; row < grid.length; row++) {
            row(written.addNewTr(), row);
        }
    }

    private void properties(CTTblPr properties) {
        properties.addNewTblStyle().setVal(STYLE);
        width(properties.addNewTblW(), table.width(0, table.widths().size()));
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }

    private void row(CTRow written, int row) {
        CTTrPr properties = written.addNewTrPr();
        if (!isTall(row)) {
            properties.addNewCantSplit();
            CTHeight height = properties.addNewTrHeight();
            height.setVal(table.heights().get(row));
            height.setHRule(STHeightRule.AT_LEAST);
        }
        if (row < table.headRows()) {
            properties.addNewTblHeader();
        }
        int column = 0;
        while (column < grid[row].length) {
            column += cell(written.addNewTc(), row, column);
        }
    }

    /** Writes the cell at the position and says how many columns it takes. */
    private int cell(CTTc written, int row, int column) {
        Optional<TableCell> cell = Optional.ofNullable(grid[row][column]);
        boolean continued = cell.isPresent() && cell.get().row() < row;
        Look look = new Look(column, cell.map(TableCell::columnSpan).orElse(1), cell.map(TableCell::rowSpan).orElse(1) > 1, continued,
            cell.map(TableCell::alignment).orElse(Alignment.LEFT), isKept(row));
        CTTc copy = (CTTc) written.set(patterns.computeIfAbsent(look, this::pattern));
        cell.filter(own -> !continued && !own.text().isEmpty()).ifPresent(own -> run(copy.getPArray(0).addNewR(), own));
        return look.span();
    }

    private boolean isKept(int row) {
        return row < table.headRows() || table.keepWithNext() && row >= grid.length - KEPT_ROWS && !isTall(row);
    }

    /** A row of a long text may break over pages, lest it leave half a page empty. */
    private boolean isTall(int row) {
        return table.heights().get(row) > TALL;
    }

    private CTTc pattern(Look look) {
        CTTc pattern = CTTc.Factory.newInstance();
        CTTcPr properties = pattern.addNewTcPr();
        width(properties.addNewTcW(), table.width(look.column(), look.span()));
        if (look.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(look.span()));
        }
        if (look.merged()) {
            properties.addNewVMerge().setVal(look.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        paragraph(pattern.addNewP().addNewPPr(), look);
        return pattern;
    }

    private void paragraph(CTPPr properties, Look look) {
        properties.addNewPStyle().setVal(table.size().styleId());
        if (look.kept()) {
            properties.addNewKeepNext();
        }
        if (look.alignment() != Alignment.LEFT) {
            properties.addNewJc().setVal(look.alignment() == Alignment.CENTER ? STJc.CENTER : STJc.RIGHT);
        }
    }

    private void run(CTR run, TableCell cell) {
        if (cell.bold()) {
            CTRPr look = run.addNewRPr();
            look.addNewB();
            look.addNewBCs();
        }
        if (cell.oneLine()) {
            (cell.alignment() == Alignment.RIGHT ? figures : Narrowing.ofCaption(table, cell)).write(run);
            RunWriting.text(run, cell.text());
        } else {
            lines(run, cell);
        }
    }

    private void lines(CTR run, TableCell cell) {
        double room = table.width(cell.column(), cell.columnSpan()) - 2.0 * Table.PADDING;
        List<String> lines = cell.flow() == TextFlow.PROSE ? cell.text().lines().toList()
            : TextWidth.balanced(cell.text(), room / table.size().em());
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addNewBr();
            }
            RunWriting.text(run, lines.get(line));
        }
    }
}
