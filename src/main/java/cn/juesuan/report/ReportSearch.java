package cn.juesuan.report;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.Calculation;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds words and figures in all that an account prints: tables with the names and codes of their rows, sheets, fields, text. */
public final class ReportSearch {
    private final Calculation calculation;
    private final PrintedContent content;

    /** A place that prints what is looked for, by its name, and what it prints. */
    public record Hit(String place, String text) {
    }

    public ReportSearch(Calculation calculation, ReportFigures figures, Narrative narrative) {
        this.calculation = calculation;
        this.content = PrintedContent.of(calculation, figures, narrative);
    }

    /** All of them in printed order. Blanks and the commas of figures count for nothing: 1204.38 finds 1,204.38. */
    public List<Hit> of(String asked) {
        String wanted = plain(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        PrintedTables.of(calculation.edition(), calculation.account(), calculation, MoneyUnit.WAN).tables()
            .forEach(grid -> rows(grid, wanted).forEach(hits::add));
        content.texts().forEach((place, text) -> {
            if (!SheetNumbers.isOne(place) && plain(text).contains(wanted)) {
                hits.add(new Hit(place, text));
            }
        });
        return hits;
    }

    /** Rows whose code or name is asked for, by the first cell with a figure in them. */
    private static Stream<Hit> rows(PrintedGrid grid, String wanted) {
        return grid.cells().stream().filter(cell -> cell.place().isEmpty() && !cell.rowKey().isEmpty() && plain(cell.text()).contains(wanted))
            .flatMap(name -> grid.cells().stream().filter(cell -> cell.row() == name.row() && cell.column() > name.column())
                .flatMap(cell -> cell.place().stream()).limit(1).map(place -> new Hit(place.name(), line(grid, name))));
    }

    private static String line(PrintedGrid grid, PrintedCell of) {
        return String.join(" ", grid.cells().stream().filter(cell -> cell.row() == of.row() && cell.place().isEmpty() && !cell.text().isBlank())
            .map(PrintedCell::text).toList());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]+", "").replaceAll("(?<=\\d),(?=\\d)", "").toLowerCase(Locale.ROOT);
    }
}
