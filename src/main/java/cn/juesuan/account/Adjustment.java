package cn.juesuan.account;

/**
 * What a department's figure has more than its units come to (差额调整); less when negative.
 *
 * @param reason why
 */
public record Adjustment(Amount amount, String reason) {
}
