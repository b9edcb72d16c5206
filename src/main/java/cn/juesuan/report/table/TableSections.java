package cn.juesuan.report.table;

import cn.juesuan.account.ChineseNumber;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statutory tables and, behind them, the self-evaluation as sections of a report, each on pages of its own. */
public final class TableSections {
    private final PrintedTables tables;
    private final PrintedSheets sheets;

    public TableSections(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public TableSections(PrintedTables tables, PrintedSheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /** A grid by itself, without what stands over and under it, to be put between other blocks of such a page. */
    public static Table table(PrintedGrid grid, PageSetup page) {
        return new GridSection(grid, List.of()).fitted(page, 0, 0);
    }

    /** A report of nothing but the tables and sheets. */
    public Report report() {
        return new Report(tables.title(), tables.unit().name(), sections(), "");
    }

    /** The tables in the edition's order, then the self-evaluation. */
    public List<Section> sections() {
        return Stream.concat(tables(List.of()), sheets()).toList();
    }

    /**
     * The tables alone, numbered in the contents as the report counts them: 一、收入支出决算总表.
     *
     * @param over lines over the first of them
     */
    public Stream<Section> tables(List<Paragraph> over) {
        List<PrintedGrid> grids = tables.tables();
        return IntStream.range(0, grids.size()).mapToObj(index ->
            new GridSection(grids.get(index), index == 0 ? over : List.of()).section(ChineseNumber.of(index + 1) + "、" + grids.get(index).title()));
    }

    /** The self-evaluation alone: summary, sheets, score tables. */
    public Stream<Section> sheets() {
        return sheets.layouts().stream().map(grid -> new GridSection(grid, List.of()).section(
            grid.subject().isBlank() ? grid.title() : grid.title() + "：" + grid.subject().strip()));
    }
}
