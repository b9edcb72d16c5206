package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.Operand;
import cn.juesuan.calc.TieResult;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far each table and sheet of an account is, and the account as a whole. Relations stay silent while one of their tables has not been
 * entered, so that nobody is accused of what he has not typed yet; what stays silent for that reason is missing here, for it is not right
 * either.
 */
public final class Standings {
    private final Calculation figures;
    private final List<Finding> findings;
    private final List<Missing> missing = new ArrayList<>();

    /**
     * @param sheets   scores of the self-evaluation sheets, in order
     * @param findings of the rule book
     */
    public Standings(Calculation figures, List<SheetScores> sheets, List<Finding> findings) {
        this.figures = figures;
        this.findings = List.copyOf(findings);
        figures.edition().forms().forEach(form -> missingTable(form).ifPresent(missing::add));
        missing.addAll(unchecked());
        missing.addAll(withoutParts());
        List<String> printed = figures.edition().forms().stream().map(FormDefinition::name).toList();
        missing.sort(Comparator.comparing(each -> printed.indexOf(each.place().form())));
        IntStream.range(0, sheets.size()).forEach(i -> missingScores(new SheetParts(i + 1), sheets.get(i)).ifPresent(missing::add));
        List<DepartmentEvaluation> tables = figures.account().evaluations();
        IntStream.range(0, tables.size()).forEach(i -> missingScores(i + 1, tables.get(i)).ifPresent(missing::add));
    }

    /** The account as a whole. */
    public Standing whole() {
        return Standing.of(missing, findings);
    }

    /** One table or sheet, such as 公开03, 自评表/1. */
    public Standing of(String form) {
        return Standing.of(missing.stream().filter(each -> each.concerns(form)).toList(),
            findings.stream().filter(finding -> finding.touches(form)).toList());
    }

    /** How many findings touch a table or sheet, besides 尾差. */
    public long findings(String form) {
        return findings.stream().filter(finding -> finding.strength() != Strength.ROUNDING && finding.touches(form)).count();
    }

    /** A table that prints a sentence of its own where there is no such money may be empty; any other has at least one figure, if a zero. */
    private Optional<Missing> missingTable(FormDefinition form) {
        boolean has = figures.isEntered(form.name()) || !form.emptyNotes().isEmpty();
        return has ? Optional.empty() : Optional.of(new Missing(firstCell(form), "%s 还没有录入；确实没有数的，在合计处录入 0。".formatted(form.name())));
    }

    private static CellAddress firstCell(FormDefinition form) {
        String row = form.ownKeys().stream().filter(key -> !form.columnsOf(key).isEmpty()).findFirst().orElse(FormDefinition.TOTAL);
        return new CellAddress(form.name(), row, form.columnsOf(row).stream().findFirst().orElse(1));
    }

    /** The first relation of each table that waits for what is to be entered there; one says enough. */
    private List<Missing> unchecked() {
        Map<String, Missing> first = new LinkedHashMap<>();
        figures.uncheckedTies().forEach(tie -> waitingFor(tie).filter(cell -> missing.stream().noneMatch(each -> each.concerns(cell.form())))
            .forEach(cell -> first.putIfAbsent(cell.form(), new Missing(cell, text(tie, cell)))));
        return List.copyOf(first.values());
    }

    private Stream<CellAddress> waitingFor(TieResult tie) {
        List<CellAddress> operands = tie.operands().stream().map(Operand::cell).flatMap(Optional::stream).toList();
        Stream<CellAddress> right = operands.stream().anyMatch(figures::counts) ? Stream.empty() : operands.stream().limit(1);
        return Stream.concat(figures.counts(tie.cell()) ? Stream.empty() : Stream.of(tie.cell()), right);
    }

    private static String text(TieResult tie, CellAddress waiting) {
        return "%s 还没有录全：%s 为 %s，对应的数是 %s，还不能核对（%s）。".formatted(waiting.form(), tie.cell(), tie.found(), tie.expected(),
            tie.tie().meaning());
    }

    private List<Missing> withoutParts() {
        Map<String, List<Place>> byForm = new LinkedHashMap<>();
        findings.stream().filter(finding -> finding.rule().equals(GivenTotalRule.WITHOUT_PARTS)).map(finding -> finding.places().get(0))
            .forEach(cell -> byForm.computeIfAbsent(cell.form(), form -> new ArrayList<>()).add(cell));
        return byForm.entrySet().stream().map(form -> new Missing(form.getValue().get(0),
            "%s 有 %d 个合计没有明细。".formatted(form.getKey(), form.getValue().size()))).toList();
    }

    private static Optional<Missing> missingScores(SheetParts place, SheetScores scores) {
        if (scores.isComplete()) {
            return Optional.empty();
        }
        Place part = scores.indicators().stream().filter(indicator -> indicator.score().isEmpty()).findFirst()
            .map(indicator -> place.indicator(indicator, SheetParts.Column.ACTUAL)).orElseGet(() -> place.part("项目名称"));
        return Optional.of(new Missing(part, "%s 还没有评完，得分不全。".formatted(place.form())));
    }

    private Optional<Missing> missingScores(int number, DepartmentEvaluation table) {
        String form = SheetPart.SCORE_TABLE + number;
        return new EvaluationScores(figures.edition().evaluation(), table).isComplete() ? Optional.empty()
            : Optional.of(new Missing(new SheetPart(form, "1", EvaluationCells.Column.SCORE.number()), "%s 还没有评完，得分不全。".formatted(form)));
    }
}
