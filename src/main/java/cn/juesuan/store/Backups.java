package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.file.Aside;
import cn.juesuan.file.FileName;
import cn.juesuan.file.Rights;
import cn.juesuan.store.chain.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dated copies of one account, in a folder beside it that is named like it, with {@code .backup} behind; beside the file itself where the
 * account is opened through a link. Ten are kept, besides them ten of sealed states. Only a copy that can be opened is kept, so that a broken
 * file never pushes out a good one. Copies are protected as their account is.
 */
public final class Backups {
    private static final int KEPT = 10;
    private static final String ENDING = ".backup";

    private final Path account;
    private final Path folder;
    private final Schema schema;
    private final Clock clock;

    private Backups(Path account, Schema schema, Clock clock) {
        this.account = account;
        this.folder = folder(account);
        this.schema = schema;
        this.clock = clock;
    }

    public static Backups of(Path account) {
        return of(account, Schema.CURRENT, Clock.systemDefaultZone());
    }

    static Backups of(Path account, Schema schema, Clock clock) {
        return new Backups(account, schema, clock);
    }

    static Path folder(Path account) {
        Path real = real(account);
        return real.resolveSibling(real.getFileName() + ENDING);
    }

    private static Path real(Path account) {
        try {
            return Files.isSymbolicLink(account) ? account.toRealPath() : account;
        } catch (IOException leadsNowhere) {
            return account;
        }
    }

    /** An account whose name leaves no room for that of its backups is refused before anything is begun. */
    static void refuseLongName(Path account) {
        FileName name = new FileName(real(account));
        if (name.isTooLongWith(ENDING)) {
            throw Failures.nameTooLong(account, name.length(), FileName.LONGEST - ENDING.length());
        }
    }

    /** Copies an account that is closed and has no password. Empty when the newest backup is the same already. */
    public Optional<Backup> take(BackupReason reason) {
        try (HeldFiles.Hold hold = HeldFiles.hold(account)) {
            return takeHeld(reason, Inspection.of(account, account, Keyring.empty()).key());
        }
    }

    /** Copies an account that is open, as it is now. Empty when the newest backup is the same already. */
    public Optional<Backup> take(BackupReason reason, AccountFile open) {
        if (open.isReadOnly()) {
            throw Failures.readOnly(account);
        }
        return take(reason, open.key(), open::copyTo);
    }

    /** Copies the account; the caller holds its file and has not opened it. */
    Optional<Backup> takeHeld(BackupReason reason, AccountKey key) {
        return take(reason, key, copy -> PlainCopy.of(account, copy));
    }

    private Optional<Backup> take(BackupReason reason, AccountKey key, Copying copying) {
        return writing(reason, (copy, backup) -> {
            copying.to(copy.path());
            return keep(copy, backup, key);
        });
    }

    /** Keeps the account's file as it is, whatever is in it; the caller holds it. */
    Optional<Backup> setAside() {
        return writing(BackupReason.REPLACED, (copy, backup) -> {
            PlainCopy.of(account, copy.path());
            return kept(copy, backup);
        });
    }

    private Optional<Backup> writing(BackupReason reason, Writing content) {
        refuseLongName(account);
        Rights rights = Rights.ofCopies(account);
        try {
            rights.createFolder(folder);
            Backup backup = free(reason);
            try (Aside copy = new Aside(backup.file(), rights)) {
                return content.into(copy, backup);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw Failures.noBackup(account, folder, failure);
        }
    }

    private Optional<Backup> keep(Aside copy, Backup backup, AccountKey key) throws IOException {
        Optional<Revision> revision = new Inspection(copy.path(), account, key).revision(schema);
        Optional<Revision> newest = list().stream().findFirst().flatMap(last -> revisionOf(last, key));
        return revision.isPresent() && revision.equals(newest) ? Optional.empty() : kept(copy, backup);
    }

    private Optional<Backup> kept(Aside copy, Backup backup) throws IOException {
        List<Backup> before = list().stream().filter(old -> backup.reason().pushesOut(old.reason())).toList();
        copy.place();
        for (Backup old : before.subList(Math.min(KEPT - 1, before.size()), before.size())) {
            Files.delete(old.file());
        }
        return Optional.of(backup);
    }

    /** Empty also for a backup that somebody spoiled, or with another password: it is no reason not to take another. */
    private Optional<Revision> revisionOf(Backup backup, AccountKey key) {
        try {
            return new Inspection(backup.file(), backup.file(), key).revision(schema);
        } catch (StoreException spoiled) {
            return Optional.empty();
        }
    }

    /** A name for a backup of now that sorts behind all there are, even when two are taken within a second. */
    private Backup free(BackupReason reason) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Optional<LocalDateTime> newest = list().stream().findFirst().map(Backup::when);
        return Backup.at(folder, newest.filter(last -> !last.isBefore(now)).map(last -> last.plusSeconds(1)).orElse(now), reason);
    }

    /** The backups there are, newest first. */
    public List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file).stream()).sorted(Comparator.comparing(Backup::when).reversed()).toList();
        } catch (IOException | UncheckedIOException failure) {
            throw Failures.noBackup(account, folder, failure);
        }
    }

    /**
     * The backups with what each is worth, newest first; takes a moment, for each is read in full.
     *
     * @param open the account, if it is open; one that is closed is read, if it can be
     */
    public List<BackupStanding> standings(Optional<AccountFile> open, Keyring keys) {
        return new BackupReading(account, schema, keys).standings(list(), open);
    }

    /** What stands in a backup. */
    public Account read(Backup backup, Keyring keys) {
        return new ClosedAccount(backup.file()).read(keys, schema);
    }

    /** Copies a backup to a new file, never over one that exists. The account itself stays as it is. */
    public void restore(Backup backup, Path target, Keyring keys) {
        new Restoration(account, this, schema, keys).asCopy(backup, target);
    }

    /**
     * Puts a backup in place of the account, which is closed. What stands there now is kept as a backup first: as it is, where it cannot be read
     * any more.
     *
     * @return that backup; empty when there is one like it already, or no file
     */
    public Optional<Backup> restoreInPlace(Backup backup, Keyring keys) {
        return new Restoration(account, this, schema, keys).inPlace(backup);
    }

    /** Writes the account's content into an empty file. */
    private interface Copying {
        void to(Path copy) throws IOException;
    }

    /** Fills a new backup, and keeps it if it is worth it. */
    private interface Writing {
        Optional<Backup> into(Aside copy, Backup backup) throws IOException;
    }
}
