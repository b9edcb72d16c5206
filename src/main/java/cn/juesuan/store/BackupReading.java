package cn.juesuan.store;

import cn.juesuan.store.content.EditMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the backups of an account to see what they are worth. */
record BackupReading(Path account, Schema schema, Keyring keys) {
    List<BackupStanding> standings(List<Backup> backups, Optional<AccountFile> open) {
        Optional<Set<EditMark>> now = open.map(AccountFile::marks).or(this::closed);
        return backups.stream().map(backup -> standing(backup, now)).toList();
    }

    private Optional<Set<EditMark>> closed() {
        try (HeldFiles.Hold hold = HeldFiles.read(account)) {
            return Optional.of(Inspection.of(account, account, keys).marks());
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    private BackupStanding standing(Backup backup, Optional<Set<EditMark>> now) {
        try (HeldFiles.Hold hold = HeldFiles.read(backup.file())) {
            Set<EditMark> marks = readThrough(backup).marks();
            return of(backup, Optional.empty(), now.map(there -> new BackupStanding.Distance(missing(there, marks), missing(marks, there))));
        } catch (StoreException failure) {
            return of(backup, Optional.of(problem(failure.kind())), Optional.empty());
        }
    }

    /** @throws StoreException when something of it cannot be read */
    Inspection readThrough(Backup backup) {
        Inspection inspection = Inspection.of(backup.file(), backup.file(), keys);
        inspection.account(schema);
        return inspection;
    }

    private static long missing(Set<EditMark> there, Set<EditMark> here) {
        return there.stream().filter(mark -> !here.contains(mark)).count();
    }

    private static BackupStanding of(Backup backup, Optional<String> problem, Optional<BackupStanding.Distance> distance) {
        return new BackupStanding(backup, size(backup), isProtected(backup), problem, distance);
    }

    private static boolean isProtected(Backup backup) {
        try {
            return KeyBlock.of(backup.file(), backup.file()).isPresent();
        } catch (StoreException damaged) {
            return true;
        }
    }

    private static long size(Backup backup) {
        try {
            return Files.size(backup.file());
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String problem(StoreException.Kind kind) {
        return switch (kind) {
            case PASSWORD_NEEDED, WRONG_PASSWORD -> "用的是另一个密码";
            case NEWER_VERSION -> "由较新版本的程序保存";
            case IN_USE -> "正在使用";
            case NOT_READABLE -> "没有读取权限";
            default -> "已损坏，读不出来";
        };
    }
}
