package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.UnitProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open file of an account, this program's alone until it is closed. Every change is on the disk when its method returns;
 * when the method fails instead, the change is not in the file, the file is sound, and the next call tries again to reach it.
 * A sealed account takes no change until it is unsealed. May be used by several threads.
 */
public final class AccountFile implements AutoCloseable {
    private final Path path;
    private final HeldFiles.Hold hold;
    private final Clock clock;
    private final Reconnecting database;
    private final Account account;
    private Optional<Seal> sealed;
    private long changes;
    /** The number of the next edit, as far as it is known without asking. */
    private Optional<Long> next = Optional.empty();

    private AccountFile(Path path, Schema schema, Inspection.Looked looked, HeldFiles.Hold hold, Clock clock) {
        this.path = path;
        this.hold = hold;
        this.clock = clock;
        this.database = new Reconnecting(path, schema, looked.standing());
        this.account = looked.account().orElseThrow();
        this.sealed = database.read(sql -> new Seals(sql).current());
    }

    /** Makes the file of a new account and opens it. */
    public static AccountFile create(Path path, UnitProfile profile) {
        new Creation(path, Schema.CURRENT).run(profile);
        return open(path);
    }

    /** Opens an account, after bringing it up to date if an older version of the program made it. */
    public static AccountFile open(Path path) {
        return open(path, Schema.CURRENT, Clock.systemDefaultZone());
    }

    /** The account in a file, which stays closed and is not changed: not even one of an older version is. */
    public static Account read(Path path) {
        return read(path, Schema.CURRENT);
    }

    /** Checks everything in a file, which stays closed and is not changed. */
    public static Checkup check(Path path) {
        try (HeldFiles.Hold hold = HeldFiles.read(path)) {
            return new Inspection(path).checkup(Schema.CURRENT);
        }
    }

    /** Whether the file looks like an account, by its first bytes. */
    public static boolean isOne(Path path) {
        return new Inspection(path).looksLikeOne();
    }

    static Account read(Path path, Schema schema) {
        try (HeldFiles.Hold hold = HeldFiles.read(path)) {
            return new Inspection(path).account(schema).orElseGet(() -> new Upgrade(path, schema).readUpgraded());
        }
    }

    static AccountFile open(Path path, Schema schema, Clock clock) {
        HeldFiles.Hold hold = HeldFiles.hold(path);
        try {
            Inspection.Looked looked = new Inspection(path).look(schema);
            if (!Files.isWritable(path)) {
                throw Failures.readOnly(path);
            }
            if (looked.version() < schema.newest()) {
                new Upgrade(path, schema).run(clock);
                looked = new Inspection(path).look(schema);
            }
            return new AccountFile(path, schema, looked, hold, clock);
        } catch (RuntimeException failure) {
            hold.close();
            throw failure;
        }
    }

    public Path path() {
        return path;
    }

    /** The account as it was read on opening. It is the caller's: the file follows what is recorded, not this object. */
    public Account account() {
        return account;
    }

    /** The seal the account is under; while there is one, no edit is saved. */
    public synchronized Optional<Seal> sealed() {
        return sealed;
    }

    /** Every seal, unsealing and sign-off copy, newest first. */
    public synchronized List<Seal> seals() {
        return database.read(sql -> new Seals(sql).all());
    }

    /** What the account printed when that seal was put on, place to text in printed order. */
    public synchronized Map<String, String> sealedContent(Seal seal) {
        return database.read(sql -> {
            if (!Chain.texts(sql, seal.number()).equals(Optional.of(HistoryHashes.texts(sql, seal.number())))) {
                throw Failures.altered(path, List.of(new Discrepancy(seal.action().caption() + "时记下的印法", "与当时的不同", "")));
            }
            return new Seals(sql).content(seal.number());
        });
    }

    /**
     * Makes sure that what is in the file is what was recorded, everything there is.
     *
     * @throws StoreException when it is not, with the places
     */
    public synchronized void requireSound() {
        List<Discrepancy> differences = database.checked(sql -> new Soundness(sql).allDifferences());
        if (!differences.isEmpty()) {
            throw Failures.altered(path, differences);
        }
    }

    /** How often the account was changed since it was opened. */
    public synchronized long changes() {
        return changes;
    }

    /**
     * Seals the account.
     *
     * @param content what it prints, place to text in printed order
     * @param asOf    {@link #changes()} when that was taken down
     * @throws StoreException when it has been changed since
     */
    public synchronized Seal seal(String fingerprint, String note, Map<String, String> content, long asOf) {
        if (changes != asOf) {
            throw Failures.changedMeanwhile(path);
        }
        return add(Seal.Action.SEALED, fingerprint, note, content);
    }

    /** Notes a sign-off copy, or unseals. */
    public synchronized Seal note(Seal.Action action, String fingerprint, String note) {
        return add(action, fingerprint, note, Map.of());
    }

    private Seal add(Seal.Action action, String fingerprint, String note, Map<String, String> content) {
        Seal seal = new Seal(database.read(sql -> new Seals(sql).next()), now(), action, fingerprint, note);
        database.change(journal -> new Seals(journal.sql()).add(seal, content, journal.chain()),
                journal -> new Seals(journal.sql()).withdrawIfAdded(seal, journal.chain()));
        sealed = database.read(sql -> new Seals(sql).current());
        return seal;
    }

    /** Before every change. */
    private void beginChange() {
        sealed.ifPresent(seal -> {
            throw Failures.sealed(path, seal);
        });
        changes++;
    }

    /** Saves an edit. What was undone before it can no longer be done again. */
    public synchronized RecordedEdit record(Edit edit) {
        beginChange();
        RecordedEdit recorded = new RecordedEdit(next.orElseGet(() -> database.read(Journal::next)), now(), edit);
        next = Optional.empty();
        database.change(journal -> journal.add(recorded), journal -> journal.withdrawIfAdded(recorded));
        next = Optional.of(recorded.number() + 1);
        return recorded;
    }

    /** Saves that an edit was taken back; it must be the first of {@link #undoable()}. */
    public synchronized void undone(RecordedEdit edit) {
        require(database.read(Journal::newestDone), edit);
        beginChange();
        Instant when = now();
        database.change(journal -> journal.undo(edit, when), journal -> journal.redoIfUndone(edit, when));
    }

    /** Saves that an edit was done again; it must be the first of {@link #redoable()}. */
    public synchronized void redone(RecordedEdit edit) {
        require(database.read(Journal::undoneLast), edit);
        beginChange();
        Instant when = now();
        database.change(journal -> journal.redo(edit, when), journal -> journal.undoIfDone(edit, when));
    }

    private static void require(Optional<Long> expected, RecordedEdit edit) {
        if (!expected.equals(Optional.of(edit.number()))) {
            throw new IllegalStateException("edit " + edit.number() + " is not the next one, " + expected + " is");
        }
    }

    /** The edits that can be undone, at most a thousand, the next one first. */
    public synchronized List<RecordedEdit> undoable() {
        return database.read(sql -> new History(sql).undoable());
    }

    /** The edits that can be done again, the next one first. */
    public synchronized List<RecordedEdit> redoable() {
        return database.read(sql -> new History(sql).redoable());
    }

    /** Part of the history, newest first: {@code limit} lines after the first {@code skip}. */
    public synchronized List<HistoryLine> history(int skip, int limit) {
        return database.read(sql -> new History(sql).lines(skip, limit));
    }

    /** Writes a copy of the file as it is now into a new file. */
    synchronized void copyTo(Path copy) throws IOException {
        try (OutputStream target = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
            database.copyTo(target);
        } catch (SQLException | RuntimeException failure) {
            throw new IOException(failure);
        }
    }

    /** The file keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public synchronized void close() {
        try (hold) {
            database.close();
        }
    }
}
