package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.content.RecordedEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupplementStoreTest {
    private static final String LAST_YEAR = "上年/收支总计";

    @TempDir
    private Path folder;

    private Path account() {
        Path path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
        return path;
    }

    private static Step field(String key, String before, String after) {
        return new Step.SupplementStep(key, Optional.of(before).filter(text -> !text.isEmpty()), Optional.of(after).filter(text -> !text.isEmpty()));
    }

    static Stream<String> texts() {
        return Stream.of("1,285.67", " ", "一段\n\n另一段\t列\r\n尾 ", "\\n 𠮷 \" ' ; --", "约三万", "字".repeat(100_000), "𠮷𪚥".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatWasTypedComesBackAsItWas(String text) {
        Path path = account();
        Step step = field("原因/收支总计", "", text);
        try (AccountFile file = AccountFile.open(path)) {
            file.record(new Edit("一栏", List.of(step)));
            file.record(new Edit("清除", List.of(step.reversed())));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Map.of(), file.account().supplement());
            file.undone(file.undoable().get(0));
            assertEquals(List.of(step), file.undoable().get(0).edit().steps());
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Map.of("原因/收支总计", text), file.account().supplement());
            assertEquals(List.of(step.reversed()), file.redoable().get(0).edit().steps());
        }
    }

    @Test
    void theHistoryNamesTheField() {
        try (AccountFile file = AccountFile.open(account())) {
            file.record(new Edit("上年收、支总计：空→1,200.00", List.of(field(LAST_YEAR, "", "1,200.00"))));
            file.record(new Edit("上年收、支总计：1,200.00→1,285.67", List.of(field(LAST_YEAR, "1,200.00", "1,285.67"))));
            assertEquals("补充资料 上年/收支总计：1,200.00→1,285.67\n补充资料 上年/收支总计：→1,200.00",
                file.history(0, 10).stream().map(line -> line.place() + "：" + line.before() + "→" + line.after()).collect(Collectors.joining("\n")));
        }
    }

    /** Any series of edits, undone in part, is the same account when it is opened again. */
    @Test
    void whateverWasDoneIsThereAfterReopening() {
        Path path = account();
        SplittableRandom random = new SplittableRandom(7);
        Account expected;
        try (AccountFile file = AccountFile.open(path)) {
            expected = file.account();
            for (int i = 0; i < 60; i++) {
                String key = "车辆/" + random.nextInt(5);
                Edit edit = new Edit("第 " + i, List.of(new Step.SupplementStep(key, expected.supplement(key),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Integer.toString(random.nextInt(100))))));
                RecordedEdit recorded = file.record(edit);
                expected.apply(edit);
                if (random.nextInt(3) == 0) {
                    file.undone(recorded);
                    expected.apply(edit.reversed());
                }
            }
        }
        try (AccountFile file = AccountFile.open(path)) {
            Examples.assertSame(expected, file.account());
        }
    }

    /** The file that the second version of the program would have made, with one figure and its history. */
    private Path ofVersion2() throws SQLException {
        Path path = folder.resolve("旧账.juesuan");
        Flyway.configure().loggers("slf4j").dataSource(Database.writingUrl(path), Database.USER, "").locations("classpath:db/migration")
            .target("2").load().migrate();
        try (Database database = Database.writing(path, AccountKey.NONE)) {
            database.durably(sql -> {
                sql.execute("INSERT INTO PROFILE VALUES (1, '示例区人民政府办公室', 'UNIT', 2024, 'shandong-2024')");
                sql.execute("INSERT INTO ENTRY VALUES ('公开03', '2010301', 2, 'FIGURE', '761170000', '')");
                sql.execute("INSERT INTO EDIT VALUES (1, TIMESTAMP WITH TIME ZONE '2025-03-01 10:31:05+00', '公开03 2010301 栏2：空→761.17', 'DONE', "
                    + "TIMESTAMP WITH TIME ZONE '2025-03-01 10:31:05+00')");
                sql.execute("INSERT INTO STEP VALUES (1, 1, 'ENTRY', '公开03', '2010301', 2, NULL, NULL, NULL, 'FIGURE', '761170000', '')");
            });
        }
        return path;
    }

    @Test
    void anAccountFromBeforeTheFieldsOpensWithItsFiguresAndTakesFields() throws SQLException {
        Path path = ofVersion2();
        try (AccountFile file = AccountFile.open(path, Keyring.empty(), Schema.CURRENT, Examples.at("2026-01-05T08:00:00"))) {
            assertEquals(UNIT, file.account().profile());
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            assertEquals("公开03 2010301 栏2：空→761.17", file.undoable().get(0).edit().label());
            file.record(new Edit("填", List.of(field(LAST_YEAR, "", "1"))));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Map.of(LAST_YEAR, "1"), file.account().supplement());
        }
        Path backup = Backups.of(path).list().get(0).file();
        assertEquals("20260105-080000-upgrade.juesuan", backup.getFileName().toString());
        assertEquals(2, new Inspection(backup).version(Schema.CURRENT));
    }

    @Test
    void anOlderAccountIsReadWithoutBeingChanged() throws SQLException, IOException {
        Path path = ofVersion2();
        byte[] before = Files.readAllBytes(path);
        assertEquals(Optional.of(figure("761.17")), new ClosedAccount(path).read(Keyring.empty()).entry(OFFICE));
        assertArrayEquals(before, Files.readAllBytes(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void anAccountIsReadWithoutBeingChangedAndNotWhileItIsInUse() throws IOException {
        Path path = account();
        try (AccountFile file = AccountFile.open(path)) {
            file.record(new Edit("填", List.of(field(LAST_YEAR, "", "1"))));
            assertEquals(Kind.IN_USE, assertThrows(StoreException.class, () -> new ClosedAccount(path).read(Keyring.empty())).kind());
        }
        byte[] before = Files.readAllBytes(path);
        assertEquals(Map.of(LAST_YEAR, "1"), new ClosedAccount(path).read(Keyring.empty()).supplement());
        assertArrayEquals(before, Files.readAllBytes(path));
    }
}
