package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import java.math.BigDecimal;
import java.util.Optional;

/** What the scores of a sheet add up to, for sheets that print no total. */
public interface SheetTotals {
    Optional<BigDecimal> of(EvaluationSheet sheet);
}
