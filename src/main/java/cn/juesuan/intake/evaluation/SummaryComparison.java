package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Puts every line of the summary beside its sheet; what does not agree is noted with both values. */
final class SummaryComparison {
    /** How a note begins about a line whose sheet is not there. */
    static final String WITHOUT_SHEET = "汇总表列有“%s”，文件里没有它的自评表";

    private final EvaluationForm form;
    private final SheetTotals totals;
    private final SheetNotes notes;
    private final List<SheetRead> sheets;
    private final List<SummaryLine> open;
    private final boolean[] paired;

    SummaryComparison(EvaluationForm form, SheetTotals totals, SheetNotes notes, List<SheetRead> sheets, List<SummaryLine> lines) {
        this.form = form;
        this.totals = totals;
        this.notes = notes;
        this.sheets = new ArrayList<>(sheets);
        this.open = new ArrayList<>(lines);
        this.paired = new boolean[sheets.size()];
    }

    /** The sheets, in the groups the summary puts them into. */
    List<SheetRead> compare() {
        pair((line, sheet) -> ProjectNames.same(line.project(), sheet.head().project()) && sameScore(line, sheet));
        pair((line, sheet) -> ProjectNames.same(line.project(), sheet.head().project()));
        pair((line, sheet) -> ProjectNames.alike(line.project(), sheet.head().project()));
        pair((line, sheet) -> ProjectNames.within(line.project(), sheet.head().project()));
        pair((line, sheet) -> sameScore(line, sheet) && isOnlyOneWith(line));
        List<EvaluationSheet> unlisted = unlisted();
        String hint = open.size() == 1 && unlisted.size() == 1 ? "如果“%s”就是它，请把两处的名称改成一样。".formatted(unlisted.get(0).head().project()) : "";
        open.forEach(line -> notes.add(line.place(), (WITHOUT_SHEET + "；汇总表由自评表算出，不会列它。%s").formatted(line.project(),
            hint.isEmpty() ? "请补上自评表。" : hint)));
        unlisted.forEach(sheet -> notes.add(sheet.origin().text(), "“%s”有自评表，文件的汇总表没有列它。".formatted(sheet.head().project())));
        return sheets;
    }

    /** Whether no other line left has this score, nor more than one sheet left: they are then one project under two names. */
    private boolean isOnlyOneWith(SummaryLine line) {
        long lines = open.stream().filter(other -> other.text(SheetCaption.SCORE).equals(line.text(SheetCaption.SCORE))).count();
        long fitting = IntStream.range(0, paired.length).filter(i -> !paired[i] && sameScore(line, sheets.get(i).sheet())).count();
        return lines == 1 && fitting == 1 && open.size() == unlisted().size();
    }

    /** Sheets that no line of a summary stands for; none where the files have no summary. */
    private List<EvaluationSheet> unlisted() {
        return isWithoutSummary() ? List.of() : IntStream.range(0, paired.length).filter(i -> !paired[i]).mapToObj(i -> sheets.get(i).sheet()).toList();
    }

    private boolean isWithoutSummary() {
        boolean anyPaired = false;
        for (boolean each : paired) {
            anyPaired |= each;
        }
        return !anyPaired && open.isEmpty();
    }

    private void pair(BiPredicate<SummaryLine, EvaluationSheet> fits) {
        for (SummaryLine line : List.copyOf(open)) {
            for (int i = 0; i < sheets.size(); i++) {
                if (!paired[i] && fits.test(line, sheets.get(i).sheet())) {
                    paired[i] = true;
                    open.remove(line);
                    check(line, sheets.get(i).sheet());
                    sheets.set(i, line.group().isPresent() ? sheets.get(i).in(line.group().get()) : sheets.get(i));
                    break;
                }
            }
        }
    }

    private boolean sameScore(SummaryLine line, EvaluationSheet sheet) {
        Optional<BigDecimal> listed = line.text(SheetCaption.SCORE).flatMap(MarkReading::read);
        return listed.isPresent() && total(sheet).flatMap(MarkReading::read).filter(total -> total.compareTo(listed.get()) == 0).isPresent();
    }

    private void check(SummaryLine line, EvaluationSheet sheet) {
        if (!ProjectNames.same(line.project(), sheet.head().project())) {
            notes.add(line.place(), "汇总表写“%s”，自评表写“%s”，按同一个项目读，名称以自评表为准。".formatted(line.project(), sheet.head().project()));
        }
        Optional<String> total = total(sheet);
        if (line.text(SheetCaption.SCORE).isPresent() && total.isPresent() && !sameScore(line, sheet)) {
            differs(line, sheet, "得分", line.text(SheetCaption.SCORE).get(), total.get());
        }
        Optional<String> grade = grade(sheet);
        if (line.text(SheetCaption.GRADE).isPresent() && grade.isPresent() && !ProjectNames.same(line.text(SheetCaption.GRADE).get(), grade.get())) {
            differs(line, sheet, "等级", line.text(SheetCaption.GRADE).get(), grade.get());
        }
    }

    private void differs(SummaryLine line, EvaluationSheet sheet, String what, String listed, String own) {
        notes.add(line.place(), "“%s”的%s，汇总表是 %s，自评表是 %s；汇总表由自评表算出，请核对自评表。".formatted(sheet.head().project(), what, listed, own));
    }

    private Optional<String> total(EvaluationSheet sheet) {
        return sheet.stated().total().or(() -> totals.of(sheet).map(BigDecimal::toPlainString));
    }

    private Optional<String> grade(EvaluationSheet sheet) {
        return sheet.stated().grade().or(() -> total(sheet).flatMap(MarkReading::read).map(form::grade));
    }
}
