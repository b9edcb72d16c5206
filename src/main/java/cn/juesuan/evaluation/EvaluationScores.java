package cn.juesuan.evaluation;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from the score table of a department evaluation (部门评价): class totals, 得分率, sum and grade. */
public record EvaluationScores(EvaluationForm form, DepartmentEvaluation evaluation) {
    /** Weight and score of one class (决策, 过程, 产出, 效益), or of all together. */
    public record Sum(BigDecimal weight, BigDecimal score) {
        /** Score in percent of the weight; empty when nothing was weighed. */
        public Optional<BigDecimal> rate(int decimals) {
            return weight.signum() == 0 ? Optional.empty()
                : Optional.of(score.multiply(BigDecimal.valueOf(100)).divide(weight, decimals, RoundingMode.HALF_UP));
        }

        /** As printed: 96.5%, without needless zeros. */
        public Optional<String> printedRate(int decimals) {
            return rate(decimals).map(percent -> Mark.plain(percent) + "%");
        }
    }

    /** Weight and score of each class, in the order in which they appear. */
    public Map<String, Sum> byClass() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        evaluation.rows().forEach(row -> sums.merge(className(row.level1()), sum(List.of(row)),
            (first, second) -> new Sum(first.weight().add(second.weight()), first.score().add(second.score()))));
        return sums;
    }

    /** The class without the weight that some tables print behind it: 决策(15分) is 决策. */
    public static String className(String level1) {
        return level1.replaceAll("\\s", "").replaceFirst("[（(][^（(]*[）)]$", "");
    }

    /** Weight and score of the whole table. */
    public Sum total() {
        return sum(evaluation.rows());
    }

    /** Whether every row that has a weight has its score. */
    public boolean isComplete() {
        return !evaluation.rows().isEmpty() && evaluation.rows().stream()
            .allMatch(row -> Mark.read(row.weight()).isEmpty() || Mark.read(row.score()).isPresent());
    }

    /** The grade of the sum; empty until every score is there. */
    public Optional<String> grade() {
        return isComplete() ? Optional.of(form.grade(total().score())) : Optional.empty();
    }

    private static Sum sum(List<EvaluationRow> rows) {
        return new Sum(Mark.sum(rows.stream().flatMap(row -> Mark.read(row.weight()).stream()).toList()),
            Mark.sum(rows.stream().flatMap(row -> Mark.read(row.score()).stream()).toList()));
    }
}
