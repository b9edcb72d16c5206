package cn.juesuan.report.table;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A printed grid as a section of a report, fitted into its pages.
 *
 * @param over lines over its heading
 */
record GridSection(PrintedGrid grid, List<Paragraph> over) {
    /** Height left over on every page, in twips: no two word processors break lines alike. */
    private static final int SPARE = 100;
    /** Likewise where texts may be long. */
    private static final int SPARE_FOR_TEXTS = 500;
    /** What rows of totals are called, which are printed bold. */
    private static final Pattern TOTAL = Pattern.compile("合计|总计|总分|本年(收入|支出)合计|(人员|公用)经费合计");
    /** Words and numbers are not to be cut where a line of even length would end. */
    private static final Pattern UNBROKEN = Pattern.compile("[0-9A-Za-z]");

    /** @param entry under which it goes in the contents; over a table it is the heading itself, so that Word's own contents say the same */
    Section section(String entry) {
        PageSetup page = grid.landscape() ? PageSetup.TABLE_LANDSCAPE : PageSetup.TABLE_PORTRAIT;
        List<Block> blocks = new ArrayList<>(over);
        blocks.addAll(heading(entry));
        List<Paragraph> notes = grid.notes().stream().map(note -> new Paragraph(ParagraphStyle.TABLE_NOTE, note)).toList();
        blocks.add(fitted(page, TableSurroundings.height(blocks, page), TableSurroundings.height(notes, page)));
        blocks.addAll(notes);
        return new Section(page, List.copyOf(blocks));
    }

    private List<Paragraph> heading(String entry) {
        PrintedGrid.Heading heading = grid.heading();
        List<Paragraph> lines = new ArrayList<>();
        lines.add(new Paragraph(grid.isTable() ? ParagraphStyle.TABLE_TITLE : ParagraphStyle.SHEET_TITLE, grid.isTable() ? entry : heading.title(), entry));
        if (grid.isTable() && !heading.code().isBlank()) {
            lines.add(new Paragraph(ParagraphStyle.TABLE_CODE, heading.code()));
        }
        if (!heading.subtitle().isBlank()) {
            lines.add(new Paragraph(ParagraphStyle.TABLE_SUBTITLE, heading.subtitle()));
        }
        if (heading.hasLine()) {
            lines.add(new Paragraph(ParagraphStyle.TABLE_LINE, heading.left() + "\t" + heading.right()));
        }
        return lines;
    }

    /** @param above height of what stands over it on its first page, in twips; likewise below on its last */
    Table fitted(PageSetup page, int above, int below) {
        Set<Integer> totals = grid.cells().stream().filter(cell -> cell.row() >= grid.headRows() && isTotal(cell)).map(PrintedCell::row)
            .collect(Collectors.toSet());
        Table plain = new Table(TableSurroundings.widths(grid.widths(), page), Collections.nCopies(grid.rowCount(), 0), headRows(),
            TextSize.NORMAL, !grid.notes().isEmpty(), grid.cells().stream().map(cell -> cell(cell, totals.contains(cell.row()))).toList());
        TableFit fit = switch (grid.paging()) {
            case ONE_PAGE -> TableFit.of(plain, true, page.bodyHeight() - SPARE, above, below);
            case MANY_PAGES -> TableFit.of(plain, false, page.bodyHeight() - SPARE, above, below);
            case ONE_PAGE_IF_IT_FITS -> TableFit.onOnePageIfPossible(plain, page.bodyHeight() - SPARE_FOR_TEXTS, above, below);
        };
        return plain.with(fit.size(), fit.heights());
    }

    /** Of a sheet that goes over several pages each names its project. */
    private int headRows() {
        return grid.headRows() > 0 || grid.isTable() ? grid.headRows() : 1;
    }

    private static boolean isTotal(PrintedCell cell) {
        return cell.rowSpan() == 1 && TOTAL.matcher(cell.text().replaceAll("\\s", "")).matches();
    }

    private static TableCell cell(PrintedCell cell, boolean total) {
        return new TableCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), cell.alignment(), flow(cell), total, cell.place());
    }

    private static TextFlow flow(PrintedCell cell) {
        return switch (cell.kind()) {
            case HEADING, NAME -> TextFlow.EVEN_LINES;
            case CAPTION, CODE, LINE_NUMBER, VACANT -> TextFlow.ONE_LINE;
            case TEXT -> cell.alignment() == Alignment.LEFT || UNBROKEN.matcher(cell.text()).find() ? TextFlow.PROSE : TextFlow.EVEN_LINES;
            // what stands where a number should may be of any length
            case FIGURE, FIGURE_OR_BLANK, SCORE, RATE -> cell.number().isPresent() ? TextFlow.ONE_LINE : TextFlow.PROSE;
        };
    }
}
