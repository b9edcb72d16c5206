package cn.juesuan.workbench.exchange;

import cn.juesuan.intake.Leftover;
import cn.juesuan.intake.finding.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is alike once: by sheet, with the number of cells and the first of them. */
final class ToldOnce {
    private static final int SHOWN = 5;
    private static final Pattern PLACE = Pattern.compile("(?s)(.*)!([A-Z]{1,3}\\d+|第\\d+行第\\d+列|表[前后]第\\d+段)");
    private static final Pattern VARYING = Pattern.compile("“[^”]*”|[\\d.,]+");

    private final List<ImportReview.Told> told = new ArrayList<>();

    /** One line for those of one sheet that differ in their cell and in what stands there only. */
    void add(List<Doubt> doubts) {
        Map<String, List<Doubt>> alike = new LinkedHashMap<>();
        doubts.forEach(doubt -> alike.computeIfAbsent(sheet(doubt) + "\t" + VARYING.matcher(doubt.reason()).replaceAll("…"), key -> new ArrayList<>()).add(doubt));
        alike.values().forEach(each -> told.add(each.size() == 1 ? new ImportReview.Told(each.get(0).toString(), List.of()) : together(each)));
    }

    private static ImportReview.Told together(List<Doubt> doubts) {
        List<String> cells = doubts.stream().map(doubt -> cell(doubt) + "：" + doubt.reason()).toList();
        String places = String.join("、", doubts.stream().map(ToldOnce::cell).limit(SHOWN).toList());
        return new ImportReview.Told("%s：%s（这样的有 %d 格：%s%s）".formatted(sheet(doubts.get(0)), doubts.get(0).reason(), doubts.size(), places,
            doubts.size() > SHOWN ? "等" : ""), cells);
    }

    private static String sheet(Doubt doubt) {
        Matcher place = PLACE.matcher(doubt.where().text());
        return place.matches() ? place.group(1) : doubt.where().text();
    }

    private static String cell(Doubt doubt) {
        Matcher place = PLACE.matcher(doubt.where().text());
        return place.matches() ? place.group(2) : doubt.where().text();
    }

    /** Figures that were not read, with their values. */
    static ImportReview.Told leftover(Leftover left) {
        List<String> figures = left.figures().stream().map(figure -> figure.cell() + " 为 " + figure.value()).toList();
        return new ImportReview.Told("%s：%s（%d 个数：%s%s）".formatted(left.place(), left.why(), figures.size(),
            String.join("、", figures.stream().limit(SHOWN).toList()), figures.size() > SHOWN ? "等" : ""), figures.size() > SHOWN ? figures : List.of());
    }

    void add(Leftover left) {
        told.add(leftover(left));
    }

    void add(String line) {
        told.add(new ImportReview.Told(line, List.of()));
    }

    List<ImportReview.Told> lines() {
        return List.copyOf(told);
    }
}
