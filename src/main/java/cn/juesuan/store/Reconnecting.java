package cn.juesuan.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The connection to an account's database, made anew after a failure. H2 closes a database it could not write, for instance
 * on a full disk; it is opened again on the next use, and a change that was reported as not saved is taken back should it have
 * reached the file after all.
 */
final class Reconnecting implements AutoCloseable {
    private final Access access;
    private Optional<Database> database = Optional.empty();
    private Optional<Consumer<Journal>> unconfirmed = Optional.empty();

    Reconnecting(Access access) {
        this.access = access;
    }

    <T> T read(Function<DSLContext, T> reading) {
        Database open = open();
        try {
            return reading.apply(open.sql());
        } catch (DataAccessException failure) {
            open.abandon();
            throw access.explained(failure);
        }
    }

    /**
     * Makes a durable change.
     *
     * @param takeBack undoes the change if it was made, for use after a failure that leaves this open
     */
    void change(Consumer<Journal> change, Consumer<Journal> takeBack) {
        Database open = open();
        unconfirmed = Optional.of(takeBack);
        save(open, change);
        unconfirmed = Optional.empty();
    }

    Database open() {
        if (database.filter(Database::isOpen).isEmpty()) {
            database = Optional.of(connected());
            unconfirmed.ifPresent(takeBack -> save(database.orElseThrow(), takeBack));
            unconfirmed = Optional.empty();
        }
        return database.orElseThrow();
    }

    private Database connected() {
        try {
            return access.connect();
        } catch (SQLException failure) {
            throw DiskSpace.isFull(access.file(), failure) ? Failures.fullWhileSaving(access.file(), failure) : access.explained(failure);
        }
    }

    private void save(Database open, Consumer<Journal> change) {
        try {
            open.durably(sql -> change.accept(new Journal(sql)));
        } catch (SQLException | DataAccessException failure) {
            open.abandon();
            throw DiskSpace.isFull(access.file(), failure) ? Failures.fullWhileSaving(access.file(), failure) : Failures.notSaved(access.file(), failure);
        }
    }

    @Override
    public void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }
}
