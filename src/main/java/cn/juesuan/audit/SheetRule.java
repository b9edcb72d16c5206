package cn.juesuan.audit;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is checked in each self-evaluation sheet by itself. What was found in a sheet is remembered until another takes its
 * place, so that one edit among hundreds of sheets costs no more than its own.
 */
public final class SheetRule implements Rule {
    private static final List<SheetCheck> CHECKS = List.of(new SheetPartsCheck(), new FundingCheck(), new FundingScoreCheck(),
        new IndicatorTextCheck(), new IndicatorScoreCheck(), new WeightCheck(), new TotalCheck(), new CostCheck());

    private Map<EvaluationSheet, Remembered> remembered = new IdentityHashMap<>();

    /** The findings of a sheet when it had this number in this form. */
    private record Remembered(SheetParts place, EvaluationForm form, List<Finding> findings) {
        boolean holdsFor(SheetParts other, EvaluationForm otherForm) {
            return place.equals(other) && form == otherForm;
        }
    }

    @Override
    public synchronized Stream<Finding> check(Calculation figures) {
        List<EvaluationSheet> sheets = figures.account().sheets();
        Map<EvaluationSheet, Remembered> kept = new IdentityHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Remembered found = found(new SheetParts(i + 1), figures.edition().evaluation(), sheets.get(i));
            kept.put(sheets.get(i), found);
            findings.addAll(found.findings());
        }
        remembered = kept;
        return findings.stream();
    }

    @Override
    public synchronized Stream<Finding> at(Calculation figures, SheetPart part) {
        if (!part.isOfSheet()) {
            return Stream.empty();
        }
        List<EvaluationSheet> sheets = figures.account().sheets();
        return IntStream.range(0, sheets.size()).filter(index -> part.form().equals(new SheetParts(index + 1).form())).boxed()
            .flatMap(index -> found(new SheetParts(index + 1), figures.edition().evaluation(), sheets.get(index)).findings().stream())
            .filter(finding -> finding.places().contains(part));
    }

    private Remembered found(SheetParts place, EvaluationForm form, EvaluationSheet sheet) {
        return Optional.ofNullable(remembered.get(sheet)).filter(known -> known.holdsFor(place, form))
            .orElseGet(() -> new Remembered(place, form, of(place, SheetScores.of(form, sheet)).toList()));
    }

    /** The findings of one sheet, live while it is typed. */
    public static Stream<Finding> of(SheetParts place, SheetScores scores) {
        return CHECKS.stream().flatMap(check -> check.check(place, scores));
    }
}
