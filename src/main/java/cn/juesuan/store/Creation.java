package cn.juesuan.store;

import cn.juesuan.account.UnitProfile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/** Makes the file of a new account, or nothing at all. */
record Creation(Path file, Schema schema) {
    void run(UnitProfile profile) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Failures.exists(file);
        }
        if (!Files.isDirectory(folder)) {
            throw Failures.noFolder(file, folder);
        }
        try (Aside half = new Aside(file)) {
            Files.createFile(half.path());
            fill(half.path(), profile);
            half.place();
        } catch (FileAlreadyExistsException meanwhile) {
            throw Failures.exists(file);
        } catch (IOException | SQLException | RuntimeException failure) {
            throw DiskSpace.isFull(file, failure) ? Failures.fullWhileCreating(file, failure) : Failures.notCreated(file, failure);
        }
    }

    private void fill(Path half, UnitProfile profile) throws SQLException {
        schema.migrate(half);
        try (Database database = Database.writing(half)) {
            database.durably(sql -> {
                new CurrentState(sql).begin(profile);
                new Takeover(sql).begin(Instant.now());
            });
        }
    }
}
