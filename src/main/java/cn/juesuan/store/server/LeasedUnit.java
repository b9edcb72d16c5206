package cn.juesuan.store.server;

import static cn.juesuan.store.schema.Tables.PROFILE;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.store.chain.Chain;
import cn.juesuan.store.chain.ChainEnd;
import cn.juesuan.store.chain.Journal;
import cn.juesuan.store.content.CurrentState;
import cn.juesuan.store.content.RecordedEdit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The account of a unit while this program is the one that writes it. Every edit is in the database when its method returns, with the figures that
 * follow from it; a lease that ran out or was taken is told, and nothing is written then.
 */
public final class LeasedUnit implements AutoCloseable {
    /** How long nobody else may write after the last sign of life. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final UnitServer server;
    private final UnitCode unit;
    private final long fence;
    private final Account account;
    private ChainEnd standing;

    private LeasedUnit(UnitServer server, UnitCode unit, long fence, Account account, ChainEnd standing) {
        this.server = server;
        this.unit = unit;
        this.fence = fence;
        this.account = account;
        this.standing = standing;
    }

    static LeasedUnit open(UnitServer server, UnitCode unit, String holder) {
        return server.inTransaction(unit.value(), sql -> {
            if (!sql.fetchExists(PROFILE)) {
                throw ServerException.noUnit(unit);
            }
            long fence = take(sql, holder).orElseThrow(() -> ServerException.leased(unit, holder(sql)));
            Chain chain = new Chain(sql, Chain.stored(sql));
            chain.takeOwnership();
            if (!chain.settle()) {
                throw ServerException.leaseLost(unit);
            }
            return new LeasedUnit(server, unit, fence, new CurrentState(sql).read(), chain.standing());
        });
    }

    /**
     * The same lease on another connection, when the one before was lost: the account as the database has it now, which tells whether an edit
     * that was not acknowledged is in it.
     *
     * @throws ServerException when the lease ran out meanwhile
     */
    public LeasedUnit resumed(UnitServer again) {
        return again.inTransaction(unit.value(), sql -> {
            prolong(sql);
            return new LeasedUnit(again, unit, fence, new CurrentState(sql).read(), Chain.stored(sql));
        });
    }

    /** Takes the lease if it is free, with a higher number than anybody had before. */
    private static Optional<Long> take(DSLContext sql, String holder) {
        return Optional.ofNullable(sql.fetchOne("INSERT INTO lease AS held (holder, fence, expires) VALUES (?, 1, clock_timestamp() + ? * interval '1 second') "
            + "ON CONFLICT (unit) DO UPDATE SET holder = excluded.holder, fence = held.fence + 1, expires = excluded.expires "
            + "WHERE held.expires < clock_timestamp() RETURNING fence", holder, LEASE.toSeconds())).map(row -> row.get(0, Long.class));
    }

    private static String holder(DSLContext sql) {
        return Optional.ofNullable(sql.fetchOne("SELECT holder FROM lease")).map((Record row) -> row.get(0, String.class)).orElse("");
    }

    /** The account as it was on opening; the caller's from now on. */
    public Account account() {
        return account;
    }

    public UnitCode unit() {
        return unit;
    }

    /** Grows with every writer of the unit. */
    long fence() {
        return fence;
    }

    /** Says that this program is still there; to be called well within the time of a lease. */
    public void renew() {
        inLease(sql -> null);
    }

    /**
     * Saves an edit.
     *
     * @param figures the cells whose figure is another since: what they hold now, nothing where they hold none
     */
    public RecordedEdit record(Edit edit, Map<CellAddress, Optional<Amount>> figures) {
        return inLease(sql -> {
            Chain chain = new Chain(sql, standing);
            RecordedEdit recorded = new RecordedEdit(Journal.next(sql), Instant.now().truncatedTo(ChronoUnit.MILLIS), edit);
            Journal journal = new Journal(chain);
            journal.abandonUndone(recorded.when());
            journal.add(recorded);
            figures.forEach((cell, amount) -> figure(sql, cell, amount));
            if (!chain.settle()) {
                throw ServerException.leaseLost(unit);
            }
            standing = chain.standing();
            return recorded;
        });
    }

    private static void figure(DSLContext sql, CellAddress cell, Optional<Amount> amount) {
        if (amount.isPresent()) {
            sql.execute("INSERT INTO figure (form, row_key, column_number, fen) VALUES (?, ?, ?, ?) ON CONFLICT (unit, form, row_key, column_number) "
                + "DO UPDATE SET fen = excluded.fen", cell.form(), cell.row(), cell.column(), amount.get().fen());
        } else {
            sql.execute("DELETE FROM figure WHERE form = ? AND row_key = ? AND column_number = ?", cell.form(), cell.row(), cell.column());
        }
    }

    /** The lease is checked and prolonged in the transaction itself: whoever takes it meanwhile waits for this one, or this one fails. */
    private <T> T inLease(Function<DSLContext, T> work) {
        ChainEnd before = standing;
        try {
            return server.inTransaction(unit.value(), sql -> {
                prolong(sql);
                return work.apply(sql);
            });
        } catch (RuntimeException failure) {
            standing = before;
            throw failure;
        }
    }

    private void prolong(DSLContext sql) {
        int held = sql.execute("UPDATE lease SET expires = clock_timestamp() + ? * interval '1 second' WHERE fence = ? AND expires > clock_timestamp()",
            LEASE.toSeconds(), fence);
        if (held == 0) {
            throw ServerException.leaseLost(unit);
        }
    }

    /** Lets others write. The connection stays open. */
    @Override
    public void close() {
        try {
            server.inTransaction(unit.value(), sql -> sql.execute("UPDATE lease SET expires = clock_timestamp() WHERE fence = ?", fence));
        } catch (ServerException lost) {
            // the lease runs out by itself
        }
    }
}
