package cn.juesuan.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.Store;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The open H2 database of one account: a single connection, used by one thread at a time. */
public final class Database implements AutoCloseable {
    /** H2's user. Another program's H2 file has another one, and so is told from an account without looking further. */
    public static final String USER = "JUESUAN";
    private static final String BARE = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final String READING = BARE + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    /** Without the delay H2 writes at commit; by default it loses what it acknowledged in the last half second. */
    private static final String WRITING = BARE + ";WRITE_DELAY=0";

    /** H2 appends each edit, some 20 KB of it, and reclaims the space of the old ones only on being told to, or on closing. */
    private static final long MAY_GROW_BY = 32L << 20;
    private static final int TIDYING_MILLIS = 200;

    private final Connection connection;
    private final Set<FileChannel> channels;
    private final DSLContext sql;
    private long tidySize;
    private boolean closed;

    private Database(Connection connection, Set<FileChannel> channels) throws SQLException {
        this.connection = connection;
        this.channels = channels;
        connection.setAutoCommit(false);
        sql = DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
        tidySize = store().getMvStore().getFileStore().size();
    }

    private static Database opened(Path file, String url, AccountKey key) throws SQLException {
        Set<FileChannel> others = AccountScheme.channels(file);
        try {
            Connection connection = key.source(url).getConnection();
            return new Database(connection, own(file, others));
        } catch (SQLException | RuntimeException | Error failure) {
            release(own(file, others));
            throw failure;
        }
    }

    private static Set<FileChannel> own(Path file, Set<FileChannel> others) {
        Set<FileChannel> own = AccountScheme.channels(file);
        own.removeAll(others);
        return own;
    }

    /** Closes what H2 has forgotten to close. */
    private static void release(Set<FileChannel> channels) {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException closed) {
                // the lock is gone with it, which is what was wanted
            }
        }
    }

    /** Opens the file without changing a byte of it. */
    static Database reading(Path file, AccountKey key) throws SQLException {
        return opened(file, AccountScheme.url(file) + READING, key);
    }

    static Database writing(Path file, AccountKey key) throws SQLException {
        return opened(file, writingUrl(file) + ";IFEXISTS=TRUE", key);
    }

    /** The URL under which the file is written, or made when there is none. */
    static String writingUrl(Path file) {
        return AccountScheme.url(file) + WRITING;
    }

    DSLContext sql() {
        return sql;
    }

    /** Does the work in one transaction, which is on the disk when this returns: safe from a kill and from a power cut. */
    void durably(Consumer<DSLContext> work) throws SQLException {
        work.accept(sql);
        connection.commit();
        synchronise();
        tidyWhenGrown();
    }

    private void tidyWhenGrown() {
        try {
            if (store().getMvStore().getFileStore().size() > tidySize + MAY_GROW_BY) {
                store().compactFile(TIDYING_MILLIS);
                tidySize = store().getMvStore().getFileStore().size();
            }
        } catch (SQLException | RuntimeException untidied) {
            // what was to be saved is saved; the file is sound and will be opened again
            abandon();
        }
    }

    private Store store() throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore();
    }

    /** What CHECKPOINT SYNC does, without a statement for it. */
    private void synchronise() throws SQLException {
        store().sync();
    }

    /** Writes the file's content as it is after the last transaction: consistent, and read through H2's own handle. */
    void copyTo(OutputStream target) throws SQLException, IOException {
        synchronise();
        store().getMvStore().getFileStore().backup(new PlainCopy(target));
    }

    /** Writes every page anew, and closes. */
    void rewrite() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        closed = true;
    }

    boolean isOpen() {
        return !closed;
    }

    /** Lets go of the file without writing anything more into it. */
    void abandon() {
        closed = true;
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException closedByItself) {
            // after a failed write H2 has often closed the database already, which is what was wanted
        }
        release(channels);
    }

    /** Everything is on the disk already; a database that cannot tidy up is left as it is. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            connection.close();
            release(channels);
        } catch (SQLException untidied) {
            abandon();
        }
    }
}
