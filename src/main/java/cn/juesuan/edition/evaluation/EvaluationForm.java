package cn.juesuan.edition.evaluation;

import cn.juesuan.account.MoneyUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The self-evaluation form (项目支出绩效自评表) of an edition: indicators, weights, grades, how marks are given, and what is printed.
 *
 * @param grades    best first
 * @param captions  printed captions, by the place they stand for
 * @param aliases   other captions that files print for the same place
 * @param summaries layouts of the summary table, the usual one first
 * @param schemes   usual weights of department evaluations
 * @param notes     printed under the sheet
 * @param money     in what its money is printed; empty for 万元 or 元 as it is asked for
 */
public record EvaluationForm(ScoreRules rules, List<IndicatorClass> classes, List<GradeBand> grades, SheetPrint print,
                             Map<String, String> captions, Map<String, List<String>> aliases, List<SummaryLayout> summaries, List<ScoreScheme> schemes, List<String> notes,
                             Optional<MoneyUnit> money) {
    public EvaluationForm {
        classes = List.copyOf(classes);
        grades = grades.stream().sorted(Comparator.comparing(GradeBand::from).reversed()).toList();
        captions = Map.copyOf(captions);
        aliases = Map.copyOf(aliases);
        summaries = List.copyOf(summaries);
        schemes = List.copyOf(schemes);
        notes = List.copyOf(notes);
    }

    /** The grade a total earns: 80.00 is still 良. */
    public String grade(BigDecimal total) {
        return grades.stream().filter(band -> total.compareTo(band.from()) >= 0).findFirst().orElse(grades.get(grades.size() - 1)).name();
    }

    /** The 一级 with this name. */
    public Optional<IndicatorClass> indicatorClass(String text) {
        String plain = LevelName.plain(text);
        return classes.stream().filter(known -> known.isCalled(plain)).findFirst();
    }

    /** The 二级 with this name, whichever 一级 it belongs to. */
    public Optional<IndicatorKind> kind(String text) {
        String plain = LevelName.plain(text);
        return classes.stream().flatMap(known -> known.kinds().stream()).filter(kind -> kind.isCalled(plain)).findFirst();
    }

    /** Printed caption of a place; the name of the place itself where the edition gives none. */
    public String caption(String place) {
        return captions.getOrDefault(place, place);
    }

    /** Everything the place may be called in a file: its own name, its printed caption, and others. */
    public List<String> names(String place) {
        return Stream.concat(Stream.of(place, caption(place)), aliases.getOrDefault(place, List.of()).stream()).distinct().toList();
    }

    public Optional<SummaryLayout> summary(String name) {
        return summaries.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }
}
