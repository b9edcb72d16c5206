package cn.juesuan.report.figure;

import cn.juesuan.edition.report.SupplementField;
import java.util.Optional;

/**
 * One field of the 补充资料 as this account has it.
 *
 * @param key      under which the account keeps it
 * @param shownKey as users know it: projects go by their number instead of what tells them apart in the file
 * @param row      the row it belongs to, for fields that every row of a list has
 */
public record FieldInstance(String key, String shownKey, SupplementField field, Optional<Row> row, String caption, String purpose) {
    Scope scope() {
        return row.map(Scope.EMPTY::at).orElse(Scope.EMPTY);
    }

    /** The program's own text, until the user writes another. */
    public String standard() {
        return Names.fill(field.standard(), scope().texts());
    }
}
