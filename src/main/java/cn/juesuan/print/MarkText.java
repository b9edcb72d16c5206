package cn.juesuan.print;

import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.evaluation.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an edition prints weights and scores: 10.00 or 10. Decimals that were given beyond the usual ones stay. */
record MarkText(EvaluationForm form) {
    String of(BigDecimal mark) {
        int decimals = form.rules().scoreDecimals();
        return form.print().fixedDecimals() ? mark.setScale(Math.max(decimals, mark.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
            .toPlainString() : Mark.plain(mark);
    }
}
