package cn.juesuan.store;

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
}
