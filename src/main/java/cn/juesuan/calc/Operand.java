package cn.juesuan.calc;

import cn.juesuan.account.CellAddress;
import java.util.Optional;

/**
 * One figure of a formula.
 *
 * @param sign +1 or -1
 * @param cell empty when the table has no such row: it then counts as zero
 * @param form the table it stands or would stand in
 */
public record Operand(int sign, Optional<CellAddress> cell, String form) {
}
