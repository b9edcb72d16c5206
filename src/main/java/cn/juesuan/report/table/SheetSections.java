package cn.juesuan.report.table;

import cn.juesuan.account.Place;
import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.form.Alignment;
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
import java.util.regex.Pattern;

/** Self-evaluation sheets, their summary and score tables as sections of a report, each on pages of its own. */
final class SheetSections {
    /** Height left over on every page, in twips: of long texts no two word processors break all lines alike. */
    private static final int SPARE = 500;
    /** Words and numbers are not to be cut where a line of even length would end. */
    private static final Pattern UNBROKEN = Pattern.compile("[0-9A-Za-z]");

    private SheetSections() {
    }

    static Section section(SheetLayout layout) {
        PageSetup page = layout.landscape() ? PageSetup.TABLE_LANDSCAPE : PageSetup.TABLE_PORTRAIT;
        List<Block> blocks = new ArrayList<>(heading(layout));
        List<Paragraph> notes = layout.notes().stream().map(note -> new Paragraph(ParagraphStyle.TABLE_NOTE, note)).toList();
        Table plain = plain(layout, page);
        TableFit fit = TableFit.onOnePageIfPossible(plain, page.bodyHeight() - SPARE, TablePage.height(blocks, page), TablePage.height(notes, page));
        blocks.add(plain.with(fit.size(), fit.heights()));
        blocks.addAll(notes);
        return new Section(page, List.copyOf(blocks));
    }

    private static List<Block> heading(SheetLayout layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ParagraphStyle.SHEET_TITLE, layout.title(), entry(layout)));
        if (!layout.subtitle().isBlank()) {
            blocks.add(new Paragraph(ParagraphStyle.TABLE_SUBTITLE, layout.subtitle()));
        }
        if (!layout.leftLine().isBlank() || !layout.rightLine().isBlank()) {
            blocks.add(new Paragraph(ParagraphStyle.TABLE_LINE, layout.leftLine() + "\t" + layout.rightLine()));
        }
        return blocks;
    }

    private static String entry(SheetLayout layout) {
        return layout.subject().isBlank() ? layout.title() : layout.title() + "：" + layout.subject().strip();
    }

    private static Table plain(SheetLayout layout, PageSetup page) {
        return new Table(TablePage.widths(layout.widths(), page), Collections.nCopies(layout.rowCount(), 0), layout.headRows(),
            TextSize.NORMAL, !layout.notes().isEmpty(), layout.cells().stream().map(SheetSections::cell).toList());
    }

    private static TableCell cell(SheetCell cell) {
        return new TableCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), cell.alignment(), flow(cell),
            cell.address().map(Place.class::cast));
    }

    private static TextFlow flow(SheetCell cell) {
        return switch (cell.kind()) {
            case CAPTION -> TextFlow.EVEN_LINES;
            case TEXT -> cell.alignment() == Alignment.LEFT || UNBROKEN.matcher(cell.text()).find() ? TextFlow.PROSE : TextFlow.EVEN_LINES;
            // what stands where a number should may be of any length
            case FIGURE, SCORE, RATE -> cell.number().isPresent() ? TextFlow.ONE_LINE : TextFlow.PROSE;
        };
    }
}
