package cn.juesuan.store;

import cn.juesuan.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/** Brings the account of an older version of the program up to date: on a copy, which then takes the place of the original. */
record Upgrade(Path file, Schema schema) {
    /** The caller holds the file. */
    void run(Clock clock) {
        Backups.of(file, schema, clock).takeHeld(BackupReason.MIGRATION);
        try (Aside copy = new Aside(file)) {
            Files.copy(file, copy.path(), StandardCopyOption.COPY_ATTRIBUTES);
            schema.migrate(copy.path());
            copy.replace();
        } catch (IOException | RuntimeException failure) {
            throw Failures.notUpgraded(file, failure);
        }
    }

    /** What the account would be after the upgrade; the file itself stays as it is. The caller holds it. */
    Account readUpgraded() {
        try {
            Path folder = Files.createTempDirectory("juesuan");
            try {
                return readUpgraded(folder.resolve("copy.juesuan"));
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException | RuntimeException failure) {
            throw Failures.notReadThrough(file, failure);
        }
    }

    private Account readUpgraded(Path copy) throws IOException {
        try {
            Files.copy(file, copy);
            schema.migrate(copy);
            return new Inspection(copy, file).account(schema).orElseThrow();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
