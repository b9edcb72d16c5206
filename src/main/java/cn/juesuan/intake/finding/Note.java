package cn.juesuan.intake.finding;

import cn.juesuan.account.Origin;

/**
 * Something worth knowing about what was read; it was read nevertheless.
 *
 * @param form  name of the table
 * @param where file, sheet and cell
 */
public record Note(String form, Origin where, String text) {
    @Override
    public String toString() {
        return where.text() + "：" + text;
    }
}
