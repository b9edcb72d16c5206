package cn.juesuan.report.finding;

import cn.juesuan.account.CellAddress;
import cn.juesuan.report.narrative.Rewriting;
import java.util.Optional;

/** The fields of the 补充资料 and the paragraphs of the report as places of findings. */
public final class SupplementPlace {
    /** Stands where the name of a table does. */
    public static final String FORM = "补充资料";

    private SupplementPlace() {
    }

    /** @param key of the field, as the account keeps it */
    public static CellAddress of(String key) {
        return new CellAddress(FORM, key, 1);
    }

    /** Key of the field at the place; empty for a cell of a table or sheet. */
    public static Optional<String> key(CellAddress place) {
        return place.form().equals(FORM) ? Optional.of(place.row()) : Optional.empty();
    }

    /** What users call the place: 补充资料 上年/收支总计, 说明/一/总体; empty for a cell of a table or sheet. */
    public static Optional<String> name(CellAddress place) {
        return key(place).map(key -> key.startsWith(Rewriting.PREFIX) ? key.substring(Rewriting.PREFIX.length()) : FORM + " " + key);
    }
}
