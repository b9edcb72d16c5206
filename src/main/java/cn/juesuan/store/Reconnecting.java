package cn.juesuan.store;

import cn.juesuan.store.chain.Chain;
import cn.juesuan.store.chain.ChainEnd;
import cn.juesuan.store.chain.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The connection to an account's database, made anew after a failure. H2 closes a database it could not write, for instance
 * on a full disk; then, and when somebody else touched the file, it is read afresh and checked, and must be just what this program left. A
 * change that was reported as not saved is taken back should it have reached the file after all. The first change makes this program's
 * session the owner of the account; where another session is, nothing is written any more.
 */
final class Reconnecting implements AutoCloseable {
    private final Access access;
    private final Schema schema;
    private ChainEnd known;
    private boolean owner;
    private Optional<Database> database = Optional.empty();
    private Optional<LeftFile> left = Optional.empty();
    private Optional<Consumer<Journal>> unconfirmed = Optional.empty();

    /** @param known where the account stands, which has just been checked */
    Reconnecting(Access access, Schema schema, ChainEnd known) {
        this.access = access;
        this.schema = schema;
        this.known = known;
        connect();
    }

    <T> T read(Function<DSLContext, T> reading) {
        Database open = open();
        try {
            return reading.apply(open.sql());
        } catch (StoreException told) {
            throw told;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            boolean ours = isUntouched();
            open.abandon();
            throw ours ? access.explained(failure) : Failures.replaced(access.file());
        }
    }

    /**
     * Makes a durable change.
     *
     * @param takeBack undoes the change if it was made, for use after a failure that leaves this open
     */
    void change(Consumer<Journal> change, Consumer<Journal> takeBack) {
        Database open = ours();
        unconfirmed = Optional.of(takeBack);
        save(open, change);
        unconfirmed = Optional.empty();
    }

    /** Reads when it is sure that nobody else has touched the file. */
    <T> T checked(Function<DSLContext, T> reading) {
        ours();
        return read(reading);
    }

    /** Writes the content as it is after the last change; also that of a file that was removed, which the system keeps for this program. */
    void copyTo(OutputStream target) throws SQLException, IOException {
        Database open = left.filter(file -> !file.isInPlace()).isPresent() ? open() : ours();
        open.copyTo(target);
        if (left.orElseThrow().isInPlace()) {
            left.orElseThrow().written(known);
        }
    }

    /** The database, in a file that nobody else has touched. */
    private Database ours() {
        Database open = open();
        if (isUntouched()) {
            return open;
        }
        if (!left.orElseThrow().isInPlace()) {
            throw Failures.replaced(access.file());
        }
        open.abandon();
        return open();
    }

    private boolean isUntouched() {
        return left.map(LeftFile::isUntouched).orElse(false);
    }

    private Database open() {
        if (database.filter(Database::isOpen).isEmpty()) {
            ChainEnd stored = look();
            requireOurs(stored);
            connect();
            takeBack(stored);
        }
        return database.orElseThrow();
    }

    private ChainEnd look() {
        try {
            return access.inspection().look(schema).standing();
        } catch (StoreException failure) {
            throw failure.kind() == StoreException.Kind.MISSING || failure.kind() == StoreException.Kind.NOT_AN_ACCOUNT
                    ? Failures.replaced(access.file()) : failure;
        }
    }

    private void requireOurs(ChainEnd stored) {
        if (stored.session() > known.session() && !(unconfirmed.isPresent() && !owner && stored.session() == known.nextSession().session())) {
            throw Failures.taken(access.file());
        }
        if (!stored.equals(known) && unconfirmed.isEmpty()) {
            throw Failures.replaced(access.file());
        }
    }

    private void connect() {
        try {
            // the old one is let go last, so that the system gives its place on the disk to no other file
            LeftFile opened = LeftFile.open(access.file(), access.isWritable());
            left.ifPresent(LeftFile::close);
            left = Optional.of(opened);
            database = Optional.of(access.connect());
        } catch (SQLException | IOException failure) {
            left.ifPresent(LeftFile::close);
            throw DiskSpace.isFull(access.file(), failure) ? Failures.fullWhileSaving(access.file(), failure) : access.explained(failure);
        }
        left.orElseThrow().written(known);
    }

    /** Takes back what was reported as not saved, if it is there: then the chain goes on where this program knows it to end. */
    private void takeBack(ChainEnd stored) {
        if (unconfirmed.isPresent() && !stored.equals(known)) {
            ChainEnd before = known;
            if (!read(sql -> Chain.hash(sql, before.links())).equals(Optional.of(before.tip()))) {
                database.orElseThrow().abandon();
                throw Failures.replaced(access.file());
            }
            known = stored;
            try {
                save(database.orElseThrow(), unconfirmed.get());
            } catch (StoreException failure) {
                known = before;
                throw failure;
            }
        }
        unconfirmed = Optional.empty();
    }

    private void save(Database open, Consumer<Journal> change) {
        Chain chain = new Chain(open.sql(), known);
        try {
            open.durably(sql -> write(change, chain));
            if (!left.orElseThrow().isInPlace()) {
                throw Failures.replaced(access.file());
            }
        } catch (SQLException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            open.abandon();
            throw told(failure);
        }
        known = chain.standing();
        owner = true;
        left.orElseThrow().written(known);
    }

    private void write(Consumer<Journal> change, Chain chain) {
        if (!owner) {
            chain.takeOwnership();
        }
        change.accept(new Journal(chain));
        if (!chain.settle()) {
            throw Failures.taken(access.file());
        }
    }

    private StoreException told(Throwable failure) {
        if (failure instanceof StoreException told) {
            return told;
        }
        return DiskSpace.isFull(access.file(), failure) ? Failures.fullWhileSaving(access.file(), failure) : Failures.notSaved(access.file(), failure);
    }

    @Override
    public void close() {
        database.filter(Database::isOpen).ifPresent(open -> {
            if (isUntouched()) {
                open.close();
                left.orElseThrow().written(known);
            } else {
                open.abandon();
            }
        });
        left.ifPresent(LeftFile::close);
        database = Optional.empty();
    }
}
