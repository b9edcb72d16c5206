package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account is one program's at a time, by whatever name it is opened. */
class SecondProgramTest {
    private static final Optional<String> OPENED = Optional.of("opened");
    private static final Optional<String> REFUSED = Optional.of("IN_USE");

    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void newAccount() {
        path = folder.resolve("account.juesuan");
        AccountFile.create(path, UNIT).close();
    }

    @Test
    void anAccountOpenElsewhereIsLeftAlone() throws IOException {
        try (ProgramProcess other = ProgramProcess.open(path)) {
            assertEquals(OPENED, other.line());
            assertEquals("账文件“%s”正在使用：它已在另一个窗口或另一个程序中打开。请先在那里关闭它，然后再试。".formatted(path),
                    assertThrows(StoreException.class, () -> AccountFile.open(path)).getMessage());
            assertEquals(StoreException.Kind.IN_USE, assertThrows(StoreException.class, () -> new ClosedAccount(path).read(Keyring.empty())).kind());
        }
        AccountFile.open(path).close();
    }

    @Test
    void aDialogThatOpensAndClosesTheFileDoesNotLetAnotherProgramIn() throws IOException {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", "1.00"));
            assertEquals(REFUSED, answer(path, "C.UTF-8"));
            for (Path listed : files()) {
                if (Files.size(listed) > 0) {
                    lookInto(listed);
                }
            }
            assertEquals(REFUSED, answer(path, "C.UTF-8"));
            file.record(typed(OFFICE, "1.00", "2.00"));
        }
        assertEquals(OPENED, answer(path, "C.UTF-8"));
    }

    /** As a file dialog does with every file that is not empty, to tell what it is. */
    private static void lookInto(Path file) throws IOException {
        try (InputStream stream = new FileInputStream(file.toFile())) {
            stream.readNBytes(4_096);
        }
    }

    @Test
    void anotherNameOrLanguageIsNoWayIn() throws IOException {
        Path symbolic = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("other.juesuan"), path);
        Path hard = Files.createLink(folder.resolve("hard.juesuan"), path);
        try (AccountFile file = AccountFile.open(path)) {
            lookInto(path);
            assertEquals(REFUSED, answer(path, "C"));
            assertEquals(REFUSED, answer(symbolic, "C.UTF-8"));
            assertEquals(REFUSED, answer(hard, "C.UTF-8"));
            assertThrows(StoreException.class, () -> AccountFile.open(hard));
            assertThrows(StoreException.class, () -> AccountFile.open(symbolic));
            file.record(typed(OFFICE, "", "1.00"));
        }
        AccountFile.open(hard).close();
    }

    @Test
    void aProgramThatWasKilledLeavesNothingInTheWay() throws IOException, InterruptedException {
        ProgramProcess other = ProgramProcess.open(path);
        assertEquals(OPENED, other.line());
        other.kill();
        assertTrue(files().size() > 1);
        AccountFile.open(path).close();
        assertEquals(List.of(path), files());
    }

    @Test
    void theSameProgramCannotOpenItTwice() {
        try (AccountFile file = AccountFile.open(path)) {
            assertThrows(StoreException.class, () -> AccountFile.open(file.path()));
            assertThrows(StoreException.class, () -> AccountFile.open(folder.resolve("./account.juesuan")));
            assertEquals(StoreException.Kind.IN_USE, assertThrows(StoreException.class, () -> Backups.of(path).take(BackupReason.OPENED)).kind());
        }
        AccountFile.open(path).close();
    }

    private static Optional<String> answer(Path account, String locale) throws IOException {
        try (ProgramProcess other = ProgramProcess.open(account, locale)) {
            return other.line();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
