package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.content.CurrentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    @TempDir
    private Path folder;

    @Test
    void theNewestVersionIsThatOfTheLastMigration() {
        MigrationInfo[] migrations = Flyway.configure().dataSource("jdbc:h2:mem:versions", "sa", "")
                .locations(Schema.CURRENT.locations().toArray(String[]::new)).load().info().all();
        assertEquals(Integer.toString(Schema.CURRENT.newest()), migrations[migrations.length - 1].getVersion().getVersion());
    }

    @Test
    void anOlderAccountIsBroughtUpToDateAfterABackup() throws IOException {
        Path path = account();
        try (AccountFile file = AccountFile.open(path, Keyring.empty(), nextYears("ALTER TABLE EDIT ADD COLUMN AUTHOR VARCHAR"), Examples.at("2026-01-05T08:00:00"))) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
        }
        List<Backup> backups = Backups.of(path).list();
        assertEquals(List.of("20260105-080000-upgrade.juesuan"), backups.stream().map(backup -> backup.file().getFileName().toString()).toList());
        assertEquals(Schema.CURRENT.newest(), new Inspection(backups.get(0).file()).version(Schema.CURRENT));
        assertEquals(3, files().count());
    }

    @Test
    void anAccountFromBeforeTheSheetsOpensWithItsFiguresAndTakesSheets() throws SQLException {
        Path path = folder.resolve("旧账.juesuan");
        ofVersion1(path);
        try (AccountFile file = AccountFile.open(path, Keyring.empty(), Schema.CURRENT, Examples.at("2026-01-05T08:00:00"))) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            assertEquals(List.of(), file.account().sheets());
            assertEquals("公开03 2010301 栏2：空→761.17", file.undoable().get(0).edit().label());
            file.record(new Edit("增加", List.of(new SheetSteps(file.account()).added(Sheets.good()))));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(List.of(Sheets.good()), file.account().sheets());
        }
        List<Backup> backups = Backups.of(path).list();
        assertEquals(List.of("20260105-080000-upgrade.juesuan"), backups.stream().map(backup -> backup.file().getFileName().toString()).toList());
        assertEquals(1, new Inspection(backups.get(0).file()).version(Schema.CURRENT));
    }

    @Test
    void anAccountFromBeforeFewerTreesOpensWithItsChain() throws SQLException {
        Path path = account();
        ofVersion5(path);
        assertEquals(5, new Inspection(path).version(Schema.CURRENT));
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            file.record(typed(OFFICE, "761.17", "761.18"));
        }
        try (AccountFile file = AccountFile.open(path)) {
            file.requireSound();
            assertEquals(2, file.undoable().size());
        }
        assertEquals(1, Backups.of(path).list().size());
    }

    @Test
    void aSealedAccountOfAnOlderVersionIsNotReplacedByABackup() throws SQLException {
        Path path = account();
        Backup backup;
        try (AccountFile file = AccountFile.open(path)) {
            backup = Backups.of(path).take(BackupReason.IMPORT, file).orElseThrow();
            file.seal("1234", "", Map.of(), file.changes());
        }
        ofVersion5(path);
        assertEquals(Kind.SEALED, assertThrows(StoreException.class, () -> Backups.of(path).restoreInPlace(backup, Keyring.empty())).kind());
    }

    private static void ofVersion5(Path path) throws SQLException {
        try (Database database = Database.writing(path, AccountKey.NONE)) {
            database.durably(sql -> {
                sql.execute("ALTER TABLE STEP ADD CONSTRAINT STEP_OF_EDIT FOREIGN KEY (EDIT_ID) REFERENCES EDIT (ID)");
                sql.execute("CREATE INDEX EDIT_BY_STATE ON EDIT (STATE, ID)");
                sql.execute("DROP TABLE MEMBER_UNIT");
                sql.execute("DROP TABLE ELIMINATION");
                sql.execute("DROP TABLE ADJUSTMENT");
                sql.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('6', '7')");
            });
        }
    }

    /** The file that the first version of the program would have made, with one figure. */
    private static void ofVersion1(Path path) throws SQLException {
        Flyway.configure().loggers("slf4j").dataSource(Database.writingUrl(path), Database.USER, "").locations("classpath:db/migration")
                .target("1").load().migrate();
        try (Database database = Database.writing(path, AccountKey.NONE)) {
            database.durably(sql -> {
                new CurrentState(sql).begin(UNIT);
                sql.execute("INSERT INTO ENTRY VALUES ('公开03', '2010301', 2, 'FIGURE', '761170000', '')");
                sql.execute("INSERT INTO EDIT VALUES (1, TIMESTAMP WITH TIME ZONE '2025-03-01 10:31:05+00', '公开03 2010301 栏2：空→761.17', 'DONE', "
                        + "TIMESTAMP WITH TIME ZONE '2025-03-01 10:31:05+00')");
                sql.execute("INSERT INTO STEP VALUES (1, 1, 'ENTRY', '公开03', '2010301', 2, NULL, NULL, NULL, 'FIGURE', '761170000', '')");
            });
        }
    }

    @Test
    void anAccountOfANewerProgramIsLeftAlone() throws IOException {
        Path path = account();
        AccountFile.open(path, Keyring.empty(), nextYears("ALTER TABLE EDIT ADD COLUMN AUTHOR VARCHAR"), Examples.at("2026-01-05T08:00:00")).close();
        byte[] before = Files.readAllBytes(path);
        StoreException failure = assertThrows(StoreException.class, () -> AccountFile.open(path));
        assertEquals("账文件“%s”是用较新版本的程序保存的（账文件格式第8版，本程序只认识到第7版）。请升级本程序后再打开；文件没有改动。".formatted(path), failure.getMessage());
        assertEquals(Kind.NEWER_VERSION, failure.kind());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        Path path = account();
        byte[] before = Files.readAllBytes(path);
        Schema broken = nextYears("ALTER TABLE NO_SUCH_TABLE ADD COLUMN AUTHOR VARCHAR");
        StoreException failure = assertThrows(StoreException.class, () -> AccountFile.open(path, Keyring.empty(), broken, Examples.at("2026-01-05T08:00:00")));
        assertEquals("账文件“%s”由旧版本的程序建立，升级时出错，原文件没有改动。请检查它所在的文件夹是否允许写入、磁盘是否还有空间，然后再试。".formatted(path),
                failure.getMessage());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(3, files().count());
        AccountFile.open(path).close();
    }

    /** The tables of a version that does not exist yet. */
    private Schema nextYears(String change) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V8__next_year.sql"), change);
        return new Schema(8, List.of("classpath:db/migration", "filesystem:" + migrations));
    }

    private Path account() {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT)) {
            file.record(typed(OFFICE, "", "761.17"));
        }
        return path;
    }

    private Stream<Path> files() throws IOException {
        return Files.list(folder);
    }
}
