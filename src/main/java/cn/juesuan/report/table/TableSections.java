package cn.juesuan.report.table;

import cn.juesuan.account.Place;
import cn.juesuan.form.Alignment;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.report.ChineseNumber;
import cn.juesuan.report.Report;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statutory tables and, behind them, the self-evaluation as sections of a report, each on pages of its own. */
public final class TableSections {
    /** Height left over on every page, in twips: no two word processors break lines alike. */
    private static final int SPARE = 100;

    private final PrintedTables tables;
    private final PrintedSheets sheets;

    public TableSections(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public TableSections(PrintedTables tables, PrintedSheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /** A report of nothing but the tables and sheets. */
    public Report report() {
        return new Report(tables.title(), tables.unit().name(), sections(), "");
    }

    /** The tables in the edition's order, then the self-evaluation. */
    public List<Section> sections() {
        return Stream.concat(tables(), sheets()).toList();
    }

    /** The tables alone, numbered in the contents as the report counts them: 一、收入支出决算总表. */
    public Stream<Section> tables() {
        return IntStream.range(0, tables.tables().size()).mapToObj(index ->
            section(tables.tables().get(index), ChineseNumber.of(index + 1) + "、"));
    }

    /** The self-evaluation alone: summary, sheets, score tables. */
    public Stream<Section> sheets() {
        return sheets.layouts().stream().map(SheetSections::section);
    }

    private Section section(PrintedTable table, String number) {
        PageSetup page = table.form().landscape() ? PageSetup.TABLE_LANDSCAPE : PageSetup.TABLE_PORTRAIT;
        List<Block> blocks = new ArrayList<>(heading(table, number));
        List<Paragraph> notes = table.notes().stream().map(note -> new Paragraph(ParagraphStyle.TABLE_NOTE, note)).toList();
        blocks.add(fitted(table, page, TablePage.height(blocks, page), TablePage.height(notes, page)));
        blocks.addAll(notes);
        return new Section(page, List.copyOf(blocks));
    }

    private List<Block> heading(PrintedTable table, String number) {
        return List.of(new Paragraph(ParagraphStyle.TABLE_TITLE, table.title(), number + table.title()),
            new Paragraph(ParagraphStyle.TABLE_CODE, table.form().tableCode()),
            new Paragraph(ParagraphStyle.TABLE_LINE, tables.unitLine() + "\t" + tables.moneyLine()));
    }

    private static Table fitted(PrintedTable table, PageSetup page, int above, int below) {
        Table plain = plain(table, page);
        TableFit fit = TableFit.of(plain, !table.form().hasSubjectRows(), page.bodyHeight() - SPARE, above, below);
        return plain.with(fit.size(), fit.heights());
    }

    private static Table plain(PrintedTable table, PageSetup page) {
        List<Integer> heights = Collections.nCopies(table.layout().rowCount(), 0);
        List<TableCell> cells = table.layout().cells().stream().map(cell -> cell(table, cell)).toList();
        return new Table(TablePage.widths(table.layout().widths(), page), heights, table.layout().headRows(), TextSize.NORMAL, !table.notes().isEmpty(), cells);
    }

    private static TableCell cell(PrintedTable table, LayoutCell cell) {
        boolean wraps = cell.content() instanceof LayoutCell.Heading
            || cell.content() instanceof LayoutCell.Caption && table.form().hasSubjectRows();
        return new TableCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), table.text(cell), alignment(cell),
            wraps ? TextFlow.EVEN_LINES : TextFlow.ONE_LINE, place(cell));
    }

    private static Alignment alignment(LayoutCell cell) {
        if (cell.content() instanceof LayoutCell.Caption caption) {
            return caption.alignment();
        }
        if (cell.content() instanceof LayoutCell.Figure) {
            return Alignment.RIGHT;
        }
        return cell.content() instanceof LayoutCell.Code ? Alignment.LEFT : Alignment.CENTER;
    }

    private static Optional<Place> place(LayoutCell cell) {
        return cell.content() instanceof LayoutCell.Figure figure ? Optional.of(figure.address()) : Optional.empty();
    }
}
