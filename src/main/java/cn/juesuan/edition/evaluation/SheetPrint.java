package cn.juesuan.edition.evaluation;

/**
 * What differs between editions in the printed self-evaluation sheet.
 *
 * @param grade          whether the cell 自评等级 is printed
 * @param weightSum      whether the foot prints the sum of the weights
 * @param subRowMark     what stands for weight and score in the rows under the total: a dash, or nothing
 * @param subRowRates    whether these rows print a rate
 * @param rateOfNothing  the rate printed where there is no budget; may be empty
 * @param fixedDecimals  whether scores print all their decimals (10.00) or no needless ones (10)
 */
public record SheetPrint(boolean grade, boolean weightSum, String subRowMark, boolean subRowRates, String rateOfNothing,
                         boolean fixedDecimals) {
}
