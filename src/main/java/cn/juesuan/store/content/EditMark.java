package cn.juesuan.store.content;

import static cn.juesuan.store.schema.Tables.EDIT;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;

/** An edit and when it was last done, undone or done again: two accounts that have the same marks have been changed alike. */
public record EditMark(long number, OffsetDateTime since) {
    public static Set<EditMark> all(DSLContext sql) {
        return new LinkedHashSet<>(sql.select(EDIT.ID, EDIT.STATE_SINCE).from(EDIT).fetch(row -> new EditMark(row.value1(), row.value2())));
    }
}
