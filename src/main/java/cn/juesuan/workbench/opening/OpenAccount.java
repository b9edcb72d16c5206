package cn.juesuan.workbench.opening;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.BackupReason;
import cn.juesuan.store.Backups;
import cn.juesuan.store.Keyring;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.delivery.Sealing;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.session.EditSession;
import cn.juesuan.workbench.session.Obstacle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An account at work: its file, held alone until closed, and the session that changes it. */
public final class OpenAccount implements AutoCloseable {
    /** Ending of account files; the user may leave it out. */
    public static final String ENDING = ".juesuan";

    private final AccountFile file;
    private final Password password;
    private final EditSession session;
    private final ReportWork report;

    private OpenAccount(AccountFile file, Password password) {
        this.file = file;
        this.password = password;
        StoredJournal journal = new StoredJournal(file);
        this.session = new EditSession(UserEditions.all().named(file.account().profile().edition()).chosenBy(file.account()), file.account(), journal,
            journal.undoable(), journal.redoable());
        this.report = new ReportWork(session);
    }

    /**
     * Makes a new account.
     *
     * @throws cn.juesuan.account.UserFailure when the file exists or cannot be made; no half file stays behind
     */
    public static OpenAccount create(Path path, UnitProfile profile) {
        return create(path, profile, Password.none());
    }

    /**
     * Makes a new account that only the password opens.
     *
     * @throws cn.juesuan.account.UserFailure also when the password is too short
     */
    public static OpenAccount create(Path path, UnitProfile profile, Password password) {
        requireName(path);
        refuseDocumentName(path);
        return at(AccountFile.create(path, profile, password.keys()), password);
    }

    /** Makes the demo account. */
    public static OpenAccount demo(Path path) {
        OpenAccount account = create(path, DemoAccount.PROFILE);
        account.session.apply(DemoAccount.edit(account.session.edition()));
        return account;
    }

    /** Opens an account without a password. */
    public static OpenAccount open(Path path) {
        return open(path, Password.none());
    }

    /**
     * Opens an account; one that may not be written, for looking at it.
     *
     * @throws cn.juesuan.account.UserFailure when it is missing, damaged, in use, newer than the program …; {@link Obstacle} tells them apart
     */
    public static OpenAccount open(Path path, Password password) {
        return at(AccountFile.open(existing(path), password.keys()), password);
    }

    private static OpenAccount at(AccountFile file, Password password) {
        try {
            return new OpenAccount(file, password);
        } catch (RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /** Whether the account is opened by a password only. */
    public static boolean isProtected(Path path) {
        return Keyring.isNeededFor(existing(path));
    }

    /** The file that is meant by a name without its ending. */
    public static Path existing(Path path) {
        requireName(path);
        Path withEnding = path.resolveSibling(path.getFileName() + ENDING);
        return !Files.exists(path) && Files.exists(withEnding) ? withEnding : path;
    }

    private static void requireName(Path path) {
        if (path.toString().isBlank()) {
            throw new UserFailure("没有写账文件的名称。");
        }
    }

    /** A name that a document could take would some day be overwritten by one. */
    private static void refuseDocumentName(Path path) {
        Stream.of(".docx", ".doc", ".xlsx", ".xls", ".pdf").filter(path.toString().toLowerCase(Locale.ROOT)::endsWith).findFirst().ifPresent(ending -> {
            throw new UserFailure("“%s”像是文档的名称，账文件不能以 %s 结尾，请用 %s。".formatted(path.getFileName(), ending, ENDING));
        });
    }

    public EditSession session() {
        return session;
    }

    /** The account's report, composed from what stands in it. */
    public ReportWork report() {
        return report;
    }

    /** Signing off, sealing and unsealing the account as it stands at this moment. */
    public Sealing sealing() {
        return new Sealing(file, report.snapshot());
    }

    /** The seal the account is under; while there is one it takes no change. */
    public Optional<SealLine> sealed() {
        return file.sealed().map(SealLine::of);
    }

    /** Every seal, unsealing and sign-off copy, newest first. */
    public List<SealLine> seals() {
        return file.seals().stream().map(SealLine::of).toList();
    }

    public Path path() {
        return file.path();
    }

    /** Whether the account can be looked at only, for its file or folder may not be written. */
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    /** Keeps a dated copy of the account as it was opened; ten are kept. */
    public void backUpOnOpening() {
        if (!isReadOnly()) {
            Backups.of(file.path()).take(BackupReason.OPENED, file);
        }
    }

    /** Keeps a dated copy of the account before an import. */
    public void backUpBeforeImport() {
        Backups.of(file.path()).take(BackupReason.IMPORT, file);
    }

    /** Keeps a dated copy of the account as it was sealed; these are kept besides the others. */
    public void backUpAfterSealing() {
        Backups.of(file.path()).take(BackupReason.SEALED, file);
    }

    /** What opens this account and its copies also after what was typed has been wiped. */
    public Password password() {
        return password;
    }

    /** Whether it was this password that opened the account; takes a moment. */
    public boolean isOpenedBy(Password typed) {
        return file.isOpenedBy(typed.keys());
    }

    /** Whether the account has a password. */
    public boolean isProtected() {
        return file.isProtected();
    }

    /** The backups of this account, compared with it as it stands at this moment. */
    public AccountBackups backups() {
        return new AccountBackups(file.path(), password, Optional.of(file), Optional.of(report.snapshot()));
    }

    /** Fields of projects are kept under what tells the projects apart in the file; users know them by name. */
    private String place(String stored) {
        String prefix = SupplementEditing.NAME + " ";
        return Optional.of(stored).filter(place -> place.startsWith(prefix))
            .flatMap(place -> report.figures().field(place.substring(prefix.length()))).map(FieldValue::instance)
            .filter(field -> !field.key().equals(field.shownKey())).map(field -> prefix + field.caption()).orElse(stored);
    }

    /** What was changed, newest first. */
    public List<ChangeLine> history(int skip, int limit) {
        return file.history(skip, limit).stream()
            .map(line -> new ChangeLine(line.when(), line.label(), place(line.place()), line.before(), line.after(), line.origin())).toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
