package cn.juesuan.edition.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a self-evaluation sheet is marked.
 *
 * @param total            what all weights add up to
 * @param indicators       what the weights of the indicators add up to
 * @param funding          weight of the money block
 * @param explanationBelow a total below it needs an explanation
 * @param scoreDecimals    decimals to which scores are rounded
 * @param rateDecimals     decimals of a printed percentage
 * @param overfulfilment   whether more than the target earns more than the weight
 * @param bands            for targets in words, best first
 * @param stopped          words that say a project was not carried out
 */
public record ScoreRules(BigDecimal total, BigDecimal indicators, BigDecimal funding, BigDecimal explanationBelow, int scoreDecimals,
                         int rateDecimals, boolean overfulfilment, List<WordBand> bands, List<String> stopped) {
    public ScoreRules {
        bands = List.copyOf(bands);
        stopped = List.copyOf(stopped);
    }
}
