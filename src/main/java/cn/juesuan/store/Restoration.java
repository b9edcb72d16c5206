package cn.juesuan.store;

import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Brings a backup back. Only one that can be read is: as a new file, or in place of the account. */
record Restoration(Path account, Backups backups, Schema schema, Keyring keys) {
    /** What is wrong with a file that no password and no newer program would open either. */
    private static final Set<StoreException.Kind> LOST = EnumSet.of(StoreException.Kind.DAMAGED, StoreException.Kind.NOT_AN_ACCOUNT);

    void asCopy(Backup backup, Path target) {
        Backups.refuseLongName(target);
        try (HeldFiles.Hold hold = HeldFiles.hold(backup.file()); Aside copy = new Aside(target, Rights.OWNER_ONLY)) {
            fill(copy, backup);
            copy.place();
        } catch (FileAlreadyExistsException taken) {
            throw Failures.exists(target);
        } catch (IOException failure) {
            throw DiskSpace.isFull(target, failure) ? Failures.fullWhileCreating(target, failure) : Failures.notCreated(target, failure);
        }
    }

    Optional<Backup> inPlace(Backup backup) {
        try (HeldFiles.Hold hold = HeldFiles.hold(account); HeldFiles.Hold source = HeldFiles.hold(backup.file());
             Aside copy = new Aside(account, Rights.OWNER_ONLY)) {
            fill(copy, backup);
            Optional<Backup> kept = Files.exists(account) ? keepPresent() : Optional.empty();
            copy.keepRights();
            copy.replace();
            return kept;
        } catch (IOException failure) {
            throw DiskSpace.isFull(account, failure) ? Failures.fullWhileCreating(account, failure) : Failures.notRestored(account, failure);
        }
    }

    private void fill(Aside copy, Backup backup) throws IOException {
        new BackupReading(account, schema, keys).readThrough(backup);
        PlainCopy.of(backup.file(), copy.path());
    }

    private Optional<Backup> keepPresent() {
        try {
            Inspection present = Inspection.of(account, account, keys);
            if (present.isSealed(schema)) {
                throw Failures.sealedNotReplaced(account);
            }
            present.account(schema);
            return backups.takeHeld(BackupReason.RESTORE, present.key());
        } catch (StoreException failure) {
            if (LOST.contains(failure.kind())) {
                return backups.setAside();
            }
            throw failure;
        }
    }
}
