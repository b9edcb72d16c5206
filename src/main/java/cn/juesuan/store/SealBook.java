package cn.juesuan.store;

import cn.juesuan.store.chain.Chain;
import cn.juesuan.store.chain.Discrepancy;
import cn.juesuan.store.chain.Seal;
import cn.juesuan.store.chain.Seals;
import cn.juesuan.store.content.HistoryHashes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seals of an open account. Used by one thread at a time. */
final class SealBook {
    private final Access access;
    private final Reconnecting database;
    private Optional<Seal> current;

    SealBook(Access access, Reconnecting database) {
        this.access = access;
        this.database = database;
        this.current = database.read(sql -> new Seals(sql).current());
    }

    Optional<Seal> current() {
        return current;
    }

    List<Seal> all() {
        return database.read(sql -> new Seals(sql).all());
    }

    /** @throws StoreException when it is not what was printed then */
    Map<String, String> content(Seal seal) {
        return database.read(sql -> {
            if (!Chain.texts(sql, seal.number()).equals(Optional.of(HistoryHashes.texts(sql, seal.number())))) {
                throw Failures.altered(access.file(), List.of(new Discrepancy(seal.action().caption() + "时记下的印法", "与当时的不同", "")));
            }
            return new Seals(sql).content(seal.number());
        });
    }

    Seal add(Seal.Action action, Instant when, String fingerprint, String note, Map<String, String> content) {
        access.requireWritable();
        Seal seal = new Seal(database.read(sql -> new Seals(sql).next()), when, action, fingerprint, note);
        database.change(journal -> new Seals(journal.sql()).add(seal, content, journal.chain()),
                journal -> new Seals(journal.sql()).withdrawIfAdded(seal, journal.chain()));
        current = database.read(sql -> new Seals(sql).current());
        return seal;
    }

    /** @throws StoreException when the account takes no change */
    void requireOpen() {
        current.ifPresent(seal -> {
            throw Failures.sealed(access.file(), seal);
        });
    }
}
