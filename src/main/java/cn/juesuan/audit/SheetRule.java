package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.calc.Calculation;
import cn.juesuan.evaluation.SheetPlace;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.form.EvaluationForm;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that is checked in each self-evaluation sheet by itself. */
public final class SheetRule implements Rule {
    private static final List<SheetCheck> CHECKS = List.of(new SheetPartsCheck(), new FundingCheck(), new FundingScoreCheck(),
        new IndicatorTextCheck(), new IndicatorScoreCheck(), new WeightCheck(), new TotalCheck(), new CostCheck());

    @Override
    public Stream<Finding> check(Calculation figures) {
        List<EvaluationSheet> sheets = figures.account().sheets();
        return IntStream.range(0, sheets.size()).boxed()
            .flatMap(index -> of(new SheetPlace(index + 1), figures.edition().evaluation(), sheets.get(index)));
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        List<EvaluationSheet> sheets = figures.account().sheets();
        return IntStream.range(0, sheets.size()).filter(index -> cell.form().equals(new SheetPlace(index + 1).form())).boxed()
            .flatMap(index -> of(new SheetPlace(index + 1), figures.edition().evaluation(), sheets.get(index)))
            .filter(finding -> finding.places().contains(cell));
    }

    /** The findings of one sheet, live while it is typed. */
    public static Stream<Finding> of(SheetPlace place, SheetScores scores) {
        return CHECKS.stream().flatMap(check -> check.check(place, scores));
    }

    private static Stream<Finding> of(SheetPlace place, EvaluationForm form, EvaluationSheet sheet) {
        return of(place, SheetScores.of(form, sheet));
    }
}
