package cn.juesuan.intake.finding;

import cn.juesuan.account.Origin;

/**
 * Something in a recognised table that cannot be read with certainty. The rest of the table was read.
 *
 * @param form   name of the table, such as 公开03
 * @param where  file, sheet and cell
 * @param reason a sentence for the user
 */
public record Doubt(String form, Origin where, String reason) {
    @Override
    public String toString() {
        return where.text() + "：" + reason;
    }
}
