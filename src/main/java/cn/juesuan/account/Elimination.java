package cn.juesuan.account;

/**
 * What is left out on both sides of a {@link Transfer} when a department's units are added up (抵销).
 *
 * @param reason empty where both sides have the whole amount, which needs none
 */
public record Elimination(Amount amount, String reason) {
}
