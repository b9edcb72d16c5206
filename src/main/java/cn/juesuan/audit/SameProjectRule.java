package cn.juesuan.audit;

import cn.juesuan.account.AmountText;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.SheetParts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheets that say the same: two projects of one name (it happens; both stay), or what was achieved copied from another project. */
public final class SameProjectRule implements Rule {
    /** Short texts (项目未开展。) are alike without having been copied. */
    private static final int LONG_TEXT = 15;

    private Map<EvaluationSheet, Compared> remembered = new IdentityHashMap<>();

    /** What is compared of a sheet, as plain as it can be. */
    private record Compared(String project, String achieved) {
        static Compared of(EvaluationSheet sheet) {
            return new Compared(plain(sheet.head().project()), plain(longText(sheet.goal().actual())));
        }
    }

    @Override
    public synchronized Stream<Finding> check(Calculation figures) {
        List<EvaluationSheet> sheets = figures.account().sheets();
        List<Compared> compared = compared(sheets);
        Stream<Finding> names = same(compared, Compared::project).map(numbers -> finding("自评-项目重名", "项目名称", numbers,
            "%s 的项目名称都是“%s”。请核对是否重复；确为两个项目的可以保留。".formatted(forms(numbers), sheets.get(numbers.get(0) - 1).head().project().strip())));
        Stream<Finding> goals = same(compared, Compared::achieved).map(numbers -> finding("自评-完成情况雷同", "目标实际完成情况", numbers,
            "%s 的目标实际完成情况一字不差。请核对是否误抄了别的项目。".formatted(forms(numbers))));
        return Stream.concat(names, goals);
    }

    @Override
    public Stream<Finding> at(Calculation figures, SheetPart part) {
        return part.isOfSheet() ? check(figures).filter(finding -> finding.places().contains(part)) : Stream.empty();
    }

    private static String longText(String text) {
        return text.strip().length() < LONG_TEXT ? "" : text;
    }

    private List<Compared> compared(List<EvaluationSheet> sheets) {
        Map<EvaluationSheet, Compared> kept = new IdentityHashMap<>();
        List<Compared> compared = new ArrayList<>();
        for (EvaluationSheet sheet : sheets) {
            compared.add(remembered.computeIfAbsent(sheet, Compared::of));
            kept.put(sheet, compared.get(compared.size() - 1));
        }
        remembered = kept;
        return compared;
    }

    private static String plain(String text) {
        return AmountText.halfWidth(text).replaceAll("[\\s\\u3000]", "");
    }

    /** Numbers of the sheets that have the same text; sheets without one are like no other. */
    private static Stream<List<Integer>> same(List<Compared> sheets, Function<Compared, String> text) {
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            byText.computeIfAbsent(text.apply(sheets.get(i)), key -> new ArrayList<>()).add(i + 1);
        }
        byText.remove("");
        return byText.values().stream().filter(numbers -> numbers.size() > 1);
    }

    private static String forms(List<Integer> numbers) {
        return numbers.stream().map(number -> new SheetParts(number).form()).collect(Collectors.joining("、"));
    }

    private static Finding finding(String rule, String part, List<Integer> numbers, String message) {
        return new Finding(rule, Strength.NOTICE, numbers.stream().<Place>map(number -> new SheetParts(number).part(part)).toList(), Optional.empty(),
            Optional.empty(), message);
    }
}
