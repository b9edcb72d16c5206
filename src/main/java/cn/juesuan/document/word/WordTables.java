package cn.juesuan.document.word;

import cn.juesuan.document.FileWriting;
import cn.juesuan.document.PrintedSheets;
import cn.juesuan.document.PrintedTable;
import cn.juesuan.document.PrintedTables;
import cn.juesuan.form.Alignment;
import cn.juesuan.form.LayoutCell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The statutory tables and, behind them, the self-evaluation as a Word document, each on pages of its own. */
public final class WordTables {
    /** Height left over on every page, in twips: no two word processors break lines alike. */
    private static final int SPARE = 100;

    private final PrintedTables tables;
    private final PrintedSheets sheets;

    public WordTables(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public WordTables(PrintedTables tables, PrintedSheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /**
     * Writes the .docx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, document()::writeTo);
    }

    /** The document before it is written. */
    public WordDocument document() {
        List<Section> sections = Stream.concat(tables.tables().stream().map(this::section), sheets.layouts().stream().map(WordSheets::section)).toList();
        return new WordDocument(tables.title(), tables.unit().name(), sections);
    }

    /** One table with its heading and notes, as a section of a document. */
    public Section section(PrintedTable table) {
        PageSetup page = table.form().landscape() ? PageSetup.TABLE_LANDSCAPE : PageSetup.TABLE_PORTRAIT;
        List<Block> blocks = new ArrayList<>(heading(table));
        List<Paragraph> notes = table.notes().stream().map(note -> new Paragraph(ParagraphStyle.TABLE_NOTE, note)).toList();
        blocks.add(fitted(table, page, TablePage.height(blocks, page), TablePage.height(notes, page)));
        blocks.addAll(notes);
        return new Section(page, List.copyOf(blocks));
    }

    private List<Block> heading(PrintedTable table) {
        return List.of(new Paragraph(ParagraphStyle.TABLE_TITLE, table.title()),
            new Paragraph(ParagraphStyle.TABLE_CODE, table.form().tableCode()),
            new Paragraph(ParagraphStyle.TABLE_LINE, tables.unitLine() + "\t" + tables.moneyLine()));
    }

    private static WordTable fitted(PrintedTable table, PageSetup page, int above, int below) {
        WordTable plain = plain(table, page);
        TableFit fit = TableFit.of(plain, !table.form().hasSubjectRows(), page.bodyHeight() - SPARE, above, below);
        return plain.with(fit.size(), fit.heights());
    }

    private static WordTable plain(PrintedTable table, PageSetup page) {
        List<Integer> heights = Collections.nCopies(table.layout().rowCount(), 0);
        List<WordCell> cells = table.layout().cells().stream().map(cell -> cell(table, cell)).toList();
        return new WordTable(TablePage.widths(table.layout().widths(), page), heights, table.layout().headRows(), TextSize.NORMAL, !table.notes().isEmpty(), cells);
    }

    private static WordCell cell(PrintedTable table, LayoutCell cell) {
        boolean wraps = cell.content() instanceof LayoutCell.Heading
            || cell.content() instanceof LayoutCell.Caption && table.form().hasSubjectRows();
        return new WordCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), table.text(cell), alignment(cell),
            wraps ? TextFlow.EVEN_LINES : TextFlow.ONE_LINE);
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
}
