package cn.juesuan.workbench;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.form.Editions;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.BackupReason;
import cn.juesuan.store.Backups;
import cn.juesuan.store.HistoryLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An account at work: its file, held alone until closed, and the session that changes it. */
public final class OpenAccount implements AutoCloseable {
    /** Ending of account files; the user may leave it out. */
    public static final String ENDING = ".juesuan";

    private final AccountFile file;
    private final EditSession session;

    private OpenAccount(AccountFile file) {
        this.file = file;
        StoredJournal journal = new StoredJournal(file);
        this.session = new EditSession(new Editions().named(file.account().profile().edition()), file.account(), journal,
            journal.undoable(), journal.redoable());
    }

    /**
     * Makes a new account.
     *
     * @throws cn.juesuan.store.StoreException when the file exists or cannot be made; no half file stays behind
     */
    public static OpenAccount create(Path path, UnitProfile profile) {
        return new OpenAccount(AccountFile.create(path, profile));
    }

    /** Makes the demo account. */
    public static OpenAccount demo(Path path) {
        OpenAccount account = create(path, DemoAccount.PROFILE);
        account.session.apply(DemoAccount.edit(account.session.edition()));
        return account;
    }

    /**
     * Opens an account.
     *
     * @throws cn.juesuan.store.StoreException when it is missing, damaged, in use, newer than the program …
     */
    public static OpenAccount open(Path path) {
        return new OpenAccount(AccountFile.open(existing(path)));
    }

    private static Path existing(Path path) {
        Path withEnding = path.resolveSibling(path.getFileName() + ENDING);
        return !Files.exists(path) && Files.exists(withEnding) ? withEnding : path;
    }

    public EditSession session() {
        return session;
    }

    public Path path() {
        return file.path();
    }

    /** Keeps a dated copy of the account as it is now; ten are kept. */
    public void backUp(BackupReason reason) {
        Backups.of(file.path()).take(reason, file);
    }

    /** What was changed, newest first. */
    public List<HistoryLine> history(int skip, int limit) {
        return file.history(skip, limit);
    }

    @Override
    public void close() {
        file.close();
    }
}
