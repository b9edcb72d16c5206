package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.SEAL;

import cn.juesuan.store.content.EditState;
import cn.juesuan.store.content.HistoryHashes;
import cn.juesuan.store.content.StateHashes;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.EditRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jooq.DSLContext;

/** Begins the chain of an account: a new one, or one that was kept without until now. In one transaction. */
public record Takeover(DSLContext sql) {
    /** The links vouch for what the account is now; for nothing that happened to it before. */
    public void begin(Instant now) {
        Instant when = now.truncatedTo(ChronoUnit.MILLIS);
        Chain chain = new Chain(sql, Chain.stored(sql));
        chain.add(Link.Action.BEGUN, 0, Hash.ZERO, when, new StateHashes(sql).all());
        Map<Long, Hash> steps = HistoryHashes.steps(sql);
        sql.selectFrom(EDIT).orderBy(EDIT.ID).forEach(edit ->
                chain.add(kept(edit), edit.getId(), HistoryHashes.of(edit, steps), edit.getStateSince().toInstant(), Hash.ZERO));
        sql.selectFrom(SEAL).orderBy(SEAL.ID).forEach(seal -> {
            chain.add(Link.Action.SEALED, seal.getId(), HistoryHashes.of(seal), when, Hash.ZERO);
            chain.add(Link.Action.SEALED_TEXTS, seal.getId(), HistoryHashes.texts(sql, seal.getId()), when, Hash.ZERO);
        });
        chain.settle();
    }

    private static Link.Action kept(EditRecord edit) {
        return switch (EditState.valueOf(edit.getState())) {
            case DONE -> Link.Action.KEPT_DONE;
            case UNDONE -> Link.Action.KEPT_UNDONE;
            case ABANDONED -> Link.Action.KEPT_ABANDONED;
        };
    }
}
