package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondProgramTest {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void newAccount() {
        path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
    }

    @Test
    void anAccountOpenElsewhereIsLeftAlone() throws IOException {
        try (ProgramProcess other = ProgramProcess.start("hold", path)) {
            assertEquals(Optional.of("opened"), other.line());
            assertEquals(inUse(), assertThrows(StoreException.class, () -> AccountFile.open(path)).getMessage());
        }
        AccountFile.open(path).close();
    }

    @Test
    void anotherProgramCannotOpenWhatIsOpenHere() throws IOException {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", "1.00"));
            assertThrows(StoreException.class, () -> AccountFile.open(path));
            Backups.of(path).take(BackupReason.IMPORT, file);
            try (ProgramProcess other = ProgramProcess.start("hold", path)) {
                assertEquals(Optional.of(inUse()), other.line());
            }
            file.record(typed(OFFICE, "1.00", "2.00"));
        }
    }

    @Test
    void theSameProgramCannotOpenItTwice() {
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(inUse(), assertThrows(StoreException.class, () -> AccountFile.open(file.path())).getMessage());
            assertEquals(inUse(), assertThrows(StoreException.class, () -> AccountFile.open(folder.resolve("./账.juesuan"))).getMessage()
                    .replace("/./", "/"));
            assertEquals(StoreException.Kind.IN_USE, assertThrows(StoreException.class, () -> Backups.of(path).take(BackupReason.OPENED)).kind());
        }
        AccountFile.open(path).close();
    }

    private String inUse() {
        return "账文件“%s”正在使用：它已在另一个窗口或另一个程序中打开。请先在那里关闭它，然后再试。".formatted(path);
    }
}
