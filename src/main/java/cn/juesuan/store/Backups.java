package cn.juesuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
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
 * The dated copies of one account, in a folder beside it that is named like it, with {@code .backup} behind. Ten are kept.
 * Only a copy that can be opened is kept, so that a broken file never pushes out a good one.
 */
public final class Backups {
    private static final int KEPT = 10;

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
        return account.resolveSibling(account.getFileName() + ".backup");
    }

    /** Copies an account that is closed. Empty when the newest backup is the same already. */
    public Optional<Backup> take(BackupReason reason) {
        try (HeldFiles.Hold hold = HeldFiles.hold(account)) {
            return takeHeld(reason);
        }
    }

    /** Copies an account that is open, as it is now. Empty when the newest backup is the same already. */
    public Optional<Backup> take(BackupReason reason, AccountFile open) {
        return take(reason, open::copyTo);
    }

    /** Copies the account; the caller holds its file and has not opened it. */
    Optional<Backup> takeHeld(BackupReason reason) {
        if (!Files.exists(account)) {
            throw Failures.missing(account);
        }
        return take(reason, copy -> Files.copy(account, copy));
    }

    private Optional<Backup> take(BackupReason reason, Copying copying) {
        try {
            Files.createDirectories(folder);
            Backup backup = free(reason);
            try (Aside copy = new Aside(backup.file())) {
                copying.to(copy.path());
                return keep(copy, backup);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw Failures.noBackup(account, folder, failure);
        }
    }

    private Optional<Backup> keep(Aside copy, Backup backup) throws IOException {
        Optional<Revision> revision = new Inspection(copy.path(), account).revision(schema);
        List<Backup> before = list();
        if (revision.isPresent() && !before.isEmpty() && revision.equals(revisionOf(before.get(0)))) {
            return Optional.empty();
        }
        copy.place();
        for (Backup old : before.subList(Math.min(KEPT - 1, before.size()), before.size())) {
            Files.delete(old.file());
        }
        return Optional.of(backup);
    }

    /** Empty also for a backup that somebody spoiled: it is no reason not to take another. */
    private Optional<Revision> revisionOf(Backup backup) {
        try {
            return new Inspection(backup.file()).revision(schema);
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
        } catch (IOException failure) {
            throw Failures.noBackup(account, folder, failure);
        }
    }

    /** Copies a backup to a new file, never over one that exists. The account itself stays as it is. */
    public void restore(Backup backup, Path target) {
        try (Aside copy = new Aside(target)) {
            Files.copy(backup.file(), copy.path());
            copy.place();
        } catch (FileAlreadyExistsException taken) {
            throw Failures.exists(target);
        } catch (IOException failure) {
            throw DiskSpace.isFull(target, failure) ? Failures.fullWhileCreating(target, failure) : Failures.notCreated(target, failure);
        }
    }

    /** Writes the account's content into a new file. */
    private interface Copying {
        void to(Path copy) throws IOException;
    }
}
