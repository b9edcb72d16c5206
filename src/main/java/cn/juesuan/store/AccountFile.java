package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.chain.Discrepancy;
import cn.juesuan.store.chain.History;
import cn.juesuan.store.chain.Journal;
import cn.juesuan.store.chain.Seal;
import cn.juesuan.store.chain.Seals;
import cn.juesuan.store.chain.Soundness;
import cn.juesuan.store.content.EditMark;
import cn.juesuan.store.content.HistoryLine;
import cn.juesuan.store.content.RecordedEdit;
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
import java.util.Set;

/**
 * The open file of an account, this program's alone until it is closed. Every change is on the disk when its method returns;
 * when the method fails instead, the change is not in the file, the file is sound, and the next call tries again to reach it.
 * A sealed account takes no change until it is unsealed. May be used by several threads.
 */
public final class AccountFile implements AutoCloseable {
    private final Access access;
    private final HeldFiles.Hold hold;
    private final Clock clock;
    private final Reconnecting database;
    private final Account account;
    private final SealBook seals;
    private long changes;
    /** The number of the next edit, as far as it is known without asking. */
    private Optional<Long> next = Optional.empty();
    /** Whether an edit may be undone in the file, to be done again. */
    private boolean mayHaveUndone = true;

    AccountFile(Access access, Schema schema, Inspection.Looked looked, HeldFiles.Hold hold, Clock clock) {
        this.access = access;
        this.hold = hold;
        this.clock = clock;
        this.database = new Reconnecting(access, schema, looked.standing());
        this.account = looked.account().orElseThrow();
        this.seals = new SealBook(access, database);
    }

    /** Makes the file of a new account without a password and opens it. */
    public static AccountFile create(Path path, UnitProfile profile) {
        return create(path, profile, Keyring.empty());
    }

    /** Makes the file of a new account, protected if the keys have a password, and opens it. */
    public static AccountFile create(Path path, UnitProfile profile, Keyring keys) {
        new Creation(path, Schema.CURRENT, keys.fresh()).run(profile);
        return open(path, keys);
    }

    /** Opens an account without a password. */
    public static AccountFile open(Path path) {
        return open(path, Keyring.empty());
    }

    /**
     * Opens an account, after bringing it up to date if an older version of the program made it. One that may not be written, itself or beside
     * itself, is opened for reading only.
     */
    public static AccountFile open(Path path, Keyring keys) {
        return open(path, keys, Schema.CURRENT, Clock.systemDefaultZone());
    }

    static AccountFile open(Path path, Keyring keys, Schema schema, Clock clock) {
        return new AccountOpening(path, keys, schema, clock).open();
    }

    public Path path() {
        return access.file();
    }

    /** Whether the account can be looked at only: every change is refused. */
    public boolean isReadOnly() {
        return !access.isWritable();
    }

    /** Whether it is a password that opens this account. */
    public boolean isProtected() {
        return !key().isNone();
    }

    /** Whether it is the password of these keys that opens this account. */
    public boolean isOpenedBy(Keyring keys) {
        return keys.opens(key());
    }

    /** What opens the file and its copies. */
    AccountKey key() {
        return access.key();
    }

    /** The account as it was read on opening. It is the caller's: the file follows what is recorded, not this object. */
    public Account account() {
        return account;
    }

    /** The seal the account is under; while there is one, no edit is saved. */
    public synchronized Optional<Seal> sealed() {
        return seals.current();
    }

    /** Every seal, unsealing and sign-off copy, newest first. */
    public synchronized List<Seal> seals() {
        return seals.all();
    }

    /** What the account printed when that seal was put on, place to text in printed order. */
    public synchronized Map<String, String> sealedContent(Seal seal) {
        return seals.content(seal);
    }

    /**
     * Makes sure that what is in the file is what was recorded, everything there is.
     *
     * @throws StoreException when it is not, with the places
     */
    public synchronized void requireSound() {
        List<Discrepancy> differences = database.checked(sql -> new Soundness(sql).allDifferences());
        if (!differences.isEmpty()) {
            throw Failures.altered(path(), differences);
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
            throw Failures.changedMeanwhile(path());
        }
        return seals.add(Seal.Action.SEALED, now(), fingerprint, note, content);
    }

    /** Notes a sign-off copy, or unseals. */
    public synchronized Seal note(Seal.Action action, String fingerprint, String note) {
        return seals.add(action, now(), fingerprint, note, Map.of());
    }

    /** Before every change. */
    private void beginChange() {
        access.requireWritable();
        seals.requireOpen();
        changes++;
    }

    /** Saves an edit. What was undone before it can no longer be done again. */
    public synchronized RecordedEdit record(Edit edit) {
        beginChange();
        RecordedEdit recorded = new RecordedEdit(next.orElseGet(() -> database.read(Journal::next)), now(), edit);
        next = Optional.empty();
        database.change(journal -> {
            if (mayHaveUndone) {
                journal.abandonUndone(recorded.when());
            }
            journal.add(recorded);
        }, journal -> journal.withdrawIfAdded(recorded));
        next = Optional.of(recorded.number() + 1);
        mayHaveUndone = false;
        return recorded;
    }

    /** Saves that an edit was taken back; it must be the first of {@link #undoable()}. */
    public synchronized void undone(RecordedEdit edit) {
        require(database.read(Journal::newestDone), edit);
        beginChange();
        mayHaveUndone = true;
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

    /** The edits there are, to see which of them a copy lacks. */
    synchronized Set<EditMark> marks() {
        return database.read(EditMark::all);
    }

    /** Writes a copy of the file as it is now into an empty one. */
    synchronized void copyTo(Path copy) throws IOException {
        try (OutputStream target = Files.newOutputStream(copy, StandardOpenOption.WRITE)) {
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
