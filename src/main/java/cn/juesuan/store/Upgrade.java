package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import cn.juesuan.store.chain.Chain;
import cn.juesuan.store.chain.Takeover;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/** Brings the account of an older version of the program up to date: on a copy, which then takes the place of the original. */
record Upgrade(Path file, AccountKey key, Schema schema) {
    /** The caller holds the file. */
    void run(Clock clock) {
        Backups.of(file, schema, clock).takeHeld(BackupReason.MIGRATION, key);
        try (Aside copy = new Aside(file, Rights.OWNER_ONLY)) {
            PlainCopy.of(file, copy.path());
            bringUp(copy.path());
            copy.keepRights();
            copy.replace();
        } catch (IOException | SQLException | RuntimeException failure) {
            throw Failures.notUpgraded(file, failure);
        }
    }

    /** Afterwards nothing in the file is as an older H2 wrote it. */
    private void bringUp(Path copy) throws SQLException {
        schema.migrate(copy, key);
        try (Database database = Database.writing(copy, key)) {
            if (!Chain.isBegun(database.sql())) {
                database.durably(sql -> new Takeover(sql).begin(Instant.now()));
            }
            database.rewrite();
        }
    }

    /** What the account would be after the upgrade; the file itself stays as it is. The caller holds it. */
    Account readUpgraded() {
        try (Aside copy = new Aside(Path.of(System.getProperty("java.io.tmpdir")).resolve(file.getFileName()), Rights.OWNER_ONLY)) {
            PlainCopy.of(file, copy.path());
            bringUp(copy.path());
            return new Inspection(copy.path(), file, key).account(schema).orElseThrow();
        } catch (IOException | SQLException | RuntimeException failure) {
            throw Failures.notReadThrough(file, failure);
        }
    }
}
