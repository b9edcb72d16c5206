package cn.juesuan.check;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The projects of a report. Its text, sheets and summary call a project by names that differ a little and may repeat; the likest go together,
 * and of equally like ones those with the same money and score.
 */
final class Projects {
    private static final double NAME = 0.55;
    private static final double SURE = 0.75;
    private static final double NAME_WITH_MONEY = 0.35;

    private final List<SheetScores> sheets;
    private final List<Statement> texts;
    private final List<ListedProject> listed;
    private final List<String> sheetKeys;
    private final List<String> textKeys;
    private final List<String> listedKeys;

    Projects(Published report) {
        List<EvaluationSheet> read = report.figures().account().sheets();
        sheets = read.stream().map(sheet -> SheetScores.of(report.figures().edition().evaluation(), sheet)).toList();
        texts = report.all("项目综述").toList();
        listed = report.listed();
        sheetKeys = sheets.stream().map(scores -> ProjectName.key(scores.sheet().head().project())).toList();
        textKeys = texts.stream().map(text -> ProjectName.key(name(text))).toList();
        listedKeys = listed.stream().map(line -> ProjectName.key(line.project())).toList();
    }

    /** All of them: those of the text, then sheets and lines of the summary that no text tells of. */
    List<Project> all() {
        int[] sheetOf = pair(texts.size(), sheets.size(), this::textAndSheet);
        int[] lineOf = pair(sheets.size(), listed.size(), this::sheetAndLine);
        List<Project> projects = new ArrayList<>();
        Set<Integer> sheetsSeen = new HashSet<>();
        Set<Integer> linesSeen = new HashSet<>();
        List<Integer> withoutSheet = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (sheetOf[i] < 0) {
                withoutSheet.add(i);
                continue;
            }
            sheetsSeen.add(sheetOf[i]);
            projects.add(project(Optional.of(texts.get(i)), sheetOf[i], lineOf, linesSeen));
        }
        IntStream.range(0, sheets.size()).filter(i -> !sheetsSeen.contains(i)).forEach(i -> projects.add(project(Optional.empty(), i, lineOf, linesSeen)));
        List<Integer> lines = IntStream.range(0, listed.size()).filter(i -> !linesSeen.contains(i)).boxed().toList();
        int[] rest = pair(withoutSheet.size(), lines.size(), (i, j) -> CommonWords.likeness(textKeys.get(withoutSheet.get(i)), listedKeys.get(lines.get(j))));
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < withoutSheet.size(); i++) {
            Statement text = texts.get(withoutSheet.get(i));
            Optional<ListedProject> line = rest[i] < 0 ? Optional.empty() : Optional.of(listed.get(lines.get(rest[i])));
            taken.add(rest[i]);
            projects.add(new Project(name(text), Optional.of(text), Optional.empty(), 0, line));
        }
        IntStream.range(0, lines.size()).filter(i -> !taken.contains(i)).forEach(i -> projects.add(new Project(listed.get(lines.get(i)).project(), Optional.empty(),
            Optional.empty(), 0, Optional.of(listed.get(lines.get(i))))));
        return projects;
    }

    private Project project(Optional<Statement> text, int sheet, int[] lineOf, Set<Integer> linesSeen) {
        Optional<ListedProject> line = lineOf[sheet] < 0 ? Optional.empty() : Optional.of(listed.get(lineOf[sheet]));
        linesSeen.add(lineOf[sheet]);
        return new Project(text.map(Projects::name).orElseGet(() -> sheets.get(sheet).sheet().head().project()), text, Optional.of(sheets.get(sheet)), sheet + 1, line);
    }

    static String name(Statement text) {
        return text.word("项目").orElse("").replaceFirst("^\\d{1,2}[、.．]", "").replaceFirst("项目$", "");
    }

    private interface Likeness {
        double of(int one, int other);
    }

    /** For each of the first its partner among the others, or -1; the likest pairs first. */
    private static int[] pair(int ones, int others, Likeness likeness) {
        record Pair(int one, int other, double likeness) {
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ones; i++) {
            for (int j = 0; j < others; j++) {
                double alike = likeness.of(i, j);
                if (alike >= NAME) {
                    pairs.add(new Pair(i, j, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        int[] partner = IntStream.generate(() -> -1).limit(ones).toArray();
        Set<Integer> taken = new HashSet<>();
        pairs.stream().filter(pair -> partner[pair.one()] < 0 && taken.add(pair.other())).forEach(pair -> partner[pair.one()] = pair.other());
        return partner;
    }

    private double textAndSheet(int text, int sheet) {
        double name = CommonWords.likeness(textKeys.get(text), sheetKeys.get(sheet));
        if (name < NAME_WITH_MONEY) {
            return 0;
        }
        Project both = new Project("", Optional.of(texts.get(text)), Optional.of(sheets.get(sheet)), sheet + 1, Optional.empty());
        boolean actual = same(both.figure("执行"), both.sheetMoney(FundingColumn.ACTUAL));
        boolean budget = same(both.figure("预算"), both.sheetMoney(FundingColumn.BUDGET));
        boolean score = same(both.figure("得分"), both.sheetScore());
        double money = (actual ? 0.2 : 0) + (budget ? 0.1 : 0) + (score ? 0.05 : 0);
        if (name < SURE && !actual && !budget && !score) {
            return 0;
        }
        boolean told = actual && budget && both.figure("执行").filter(figure -> !figure.isZero()).isPresent();
        return name < NAME && !(name >= NAME_WITH_MONEY && told) ? 0 : name + money + (name < NAME ? NAME - NAME_WITH_MONEY : 0);
    }

    private double sheetAndLine(int sheet, int line) {
        Optional<BigDecimal> score = new Project("", Optional.empty(), Optional.of(sheets.get(sheet)), 0, Optional.empty()).sheetScore();
        boolean same = score.isPresent() && listed.get(line).score().flatMap(text -> Mark.read(text.replace("分", ""))).filter(each -> each.compareTo(score.get()) == 0).isPresent();
        double name = CommonWords.likeness(sheetKeys.get(sheet), listedKeys.get(line));
        return name < NAME ? 0 : name + (same ? 0.1 : 0);
    }

    private static boolean same(Optional<TextFigure> figure, Optional<BigDecimal> value) {
        return figure.isPresent() && value.filter(each -> Numbers.within(each.subtract(figure.get().value()), figure.get().moneySlack())).isPresent();
    }
}
