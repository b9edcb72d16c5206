package cn.juesuan.store;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import cn.juesuan.store.chain.Takeover;
import cn.juesuan.store.content.CurrentState;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/** Makes the file of a new account, or nothing at all. */
record Creation(Path file, Schema schema, AccountKey key) {
    void run(UnitProfile profile) {
        Path folder = file.toAbsolutePath().getParent();
        Backups.refuseLongName(file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Failures.exists(file);
        }
        if (!Files.isDirectory(folder)) {
            throw Failures.noFolder(file, folder);
        }
        try (Aside half = new Aside(file, Rights.OWNER_ONLY)) {
            fill(half.path(), profile);
            half.place();
        } catch (FileAlreadyExistsException meanwhile) {
            throw Failures.exists(file);
        } catch (IOException | SQLException | RuntimeException failure) {
            throw DiskSpace.isFull(file, failure) ? Failures.fullWhileCreating(file, failure) : Failures.notCreated(file, failure);
        }
    }

    private void fill(Path half, UnitProfile profile) throws IOException, SQLException {
        key.begin(half);
        schema.migrate(half, key);
        try (Database database = Database.writing(half, key)) {
            database.durably(sql -> {
                new CurrentState(sql).begin(profile);
                new Takeover(sql).begin(Instant.now());
            });
        }
    }
}
