package cn.juesuan.store;

import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.SEAL;

import cn.juesuan.account.UnitProfile;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Tells whether two files hold the same account in the same state. Their bytes cannot: H2 writes some on every opening.
 *
 * @param edits      how many edits were recorded
 * @param lastChange when the last edit was done, undone or done again
 * @param seals      how often it was sealed, unsealed or signed off
 */
record Revision(UnitProfile profile, long edits, Optional<OffsetDateTime> lastChange, int seals) {
    static Revision of(DSLContext sql) {
        return sql.select(DSL.count(), DSL.max(EDIT.STATE_SINCE)).from(EDIT).fetchSingle(row ->
            new Revision(new CurrentState(sql).read().profile(), row.value1(), Optional.ofNullable(row.value2()), sql.fetchCount(SEAL)));
    }
}
