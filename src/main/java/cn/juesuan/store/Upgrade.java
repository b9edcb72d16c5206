package cn.juesuan.store;

import cn.juesuan.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/** Brings the account of an older version of the program up to date: on a copy, which then takes the place of the original. */
record Upgrade(Path file, Schema schema) {
    /** The caller holds the file. */
    void run(Clock clock) {
        Backups.of(file, schema, clock).takeHeld(BackupReason.MIGRATION);
        try (Aside copy = new Aside(file)) {
            Files.copy(file, copy.path(), StandardCopyOption.COPY_ATTRIBUTES);
            bringUp(copy.path());
            copy.replace();
        } catch (IOException | SQLException | RuntimeException failure) {
            throw Failures.notUpgraded(file, failure);
        }
    }

    /** Afterwards nothing in the file is as an older H2 wrote it. */
    private void bringUp(Path copy) throws SQLException {
        schema.migrate(copy);
        try (Database database = Database.writing(copy)) {
            if (!Chain.isBegun(database.sql())) {
                database.durably(sql -> new Takeover(sql).begin(Instant.now()));
            }
            database.rewrite();
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
        } catch (IOException | SQLException | RuntimeException failure) {
            throw Failures.notReadThrough(file, failure);
        }
    }

    private Account readUpgraded(Path copy) throws IOException, SQLException {
        try {
            Files.copy(file, copy);
            bringUp(copy);
            return new Inspection(copy, file).account(schema).orElseThrow();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
