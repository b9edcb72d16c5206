package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationScoresTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static EvaluationScores scores(EvaluationRow... rows) {
        return new EvaluationScores(FORM, new DepartmentEvaluation(new SheetId("评价"), "评价", Optional.empty(), List.of(rows),
            SheetStated.NOTHING, Origin.TYPED));
    }

    @Test
    void classTotalsRateSumAndGrade() {
        EvaluationScores scores = scores(new EvaluationRow("决策(15分)", "项目立项", "立项依据充分性", "7", "6.5"),
            new EvaluationRow("决策(15分)", "项目立项", "立项程序规范性", "8", "8"), new EvaluationRow("过程（20分）", "资金管理", "资金到位率", "20", "18"),
            new EvaluationRow("产出", "产出数量", "数量", "35", "35"), new EvaluationRow("效益", "社会效益", "发行数量", "30", "22"),
            new EvaluationRow("效益", "社会效益", "浏览量", "", ""));
        assertEquals(List.of("决策", "过程", "产出", "效益"), List.copyOf(scores.byClass().keySet()));
        assertEquals(new EvaluationScores.Sum(new BigDecimal("15"), new BigDecimal("14.5")), scores.byClass().get("决策"));
        assertEquals(Optional.of("96.67%"), scores.byClass().get("决策").printedRate(2));
        assertEquals(Optional.of("100%"), scores.byClass().get("产出").printedRate(2));
        assertEquals(new EvaluationScores.Sum(new BigDecimal("100"), new BigDecimal("89.5")), scores.total());
        assertEquals(Optional.of("良"), scores.grade());
    }

    @Test
    void withoutEveryScoreThereIsNoGrade() {
        assertEquals(Optional.empty(), scores(new EvaluationRow("决策", "项目立项", "立项依据充分性", "100", "")).grade());
        assertEquals(Optional.empty(), scores().grade());
        assertEquals(Optional.empty(), scores().total().printedRate(2));
    }
}
