package cn.juesuan.report;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything an account prints, place by place: cells of tables and sheets, fields, paragraphs. Two of them compared say where a report
 * has changed.
 *
 * @param texts place (公开03 2010301 栏2, 自评表/1 …, 补充资料 …, 说明/一/总体) to printed text, in printed order; blanks are left out
 */
public record PrintedContent(Map<String, String> texts) {
    /** A place that prints otherwise than before; an empty text stands for nothing printed. */
    public record Difference(String place, String before, String now) {
    }

    /** Takes down what the account prints now. */
    public static PrintedContent of(Calculation calculation, ReportFigures figures, Narrative narrative) {
        Map<String, String> texts = new LinkedHashMap<>();
        PrintedTables.of(calculation.edition(), calculation.account(), calculation, MoneyUnit.WAN).tables().forEach(grid -> grid(texts, grid));
        PrintedSheets.of(calculation.edition(), calculation.account(), MoneyUnit.WAN).layouts().forEach(grid -> grid(texts, grid));
        SheetNumbers.of(calculation.account()).forEach((form, id) -> put(texts, SheetNumbers.place(form), id));
        figures.groups().stream().flatMap(group -> figures.fields(group).stream()).forEach(field -> field(texts, field));
        narrative.paragraphs().forEach(paragraph -> put(texts, paragraph.key(), paragraph.text()));
        return new PrintedContent(texts);
    }

    private static void grid(Map<String, String> texts, PrintedGrid grid) {
        grid.cells().forEach(cell -> cell.place().ifPresent(place -> put(texts, place.name(), cell.text())));
    }

    private static void field(Map<String, String> texts, FieldValue field) {
        put(texts, new Place.Field(field.instance().shownKey()).name(), field.text());
    }

    private static void put(Map<String, String> texts, String place, String text) {
        if (!text.isBlank()) {
            texts.put(place, text);
        }
    }

    /**
     * Where {@code now} prints otherwise than this, in its order; what is printed no longer comes last. Sheets are compared by what they
     * are, wherever they stand now.
     */
    public List<Difference> differencesTo(PrintedContent now) {
        SheetNumbers numbers = new SheetNumbers(texts, now.texts());
        Map<String, String> earlier = numbers.renamed();
        Set<String> places = new LinkedHashSet<>(now.texts().keySet());
        places.addAll(earlier.keySet());
        List<Difference> differences = new ArrayList<>(numbers.moved());
        places.stream().filter(place -> !SheetNumbers.isOne(place)).forEach(place -> {
            String before = earlier.getOrDefault(place, "");
            String after = now.texts().getOrDefault(place, "");
            if (!before.equals(after)) {
                differences.add(new Difference(place, before, after));
            }
        });
        return differences;
    }
}
