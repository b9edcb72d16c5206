package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.content.RecordedEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk is full, or fails, in the middle of saving. */
class FullDiskTest {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void diskThatCanFill() {
        path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
        FilePath.register(new FragileDisk());
    }

    @AfterEach
    void soundDisk() {
        FragileDisk.failsAt(FragileDisk.Failing.NEVER);
        FilePath.register(new AccountScheme());
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITING", "SYNCHRONISING"})
    void anEditThatDoesNotFitIsNotInTheFile(FragileDisk.Failing failing) {
        try (AccountFile file = AccountFile.open(path)) {
            RecordedEdit first = file.record(typed(OFFICE, "", "1.00"));
            RecordedEdit undone = file.record(typed(OFFICE, "1.00", "2.00"));
            file.undone(undone);
            FragileDisk.failsAt(failing);
            isFull(() -> file.record(typed(OFFICE, "1.00", "99.00")));
            isFull(() -> file.record(typed(OFFICE, "1.00", "98.00")));
            FragileDisk.failsAt(FragileDisk.Failing.NEVER);
            assertEquals(List.of(first), file.undoable());
            assertEquals(List.of(undone), file.redoable());
            file.record(typed(OFFICE, "1.00", "3.00"));
        }
        assertEquals("3.00", stored());
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITING", "SYNCHRONISING"})
    void anUndoThatCannotBeSavedIsNone(FragileDisk.Failing failing) {
        try (AccountFile file = AccountFile.open(path)) {
            RecordedEdit first = file.record(typed(OFFICE, "", "1.00"));
            FragileDisk.failsAt(failing);
            isFull(() -> file.undone(first));
            FragileDisk.failsAt(FragileDisk.Failing.NEVER);
            assertEquals(List.of(first), file.undoable());
            file.undone(first);
            FragileDisk.failsAt(failing);
            isFull(() -> file.redone(first));
            FragileDisk.failsAt(FragileDisk.Failing.NEVER);
            assertEquals(List.of(first), file.redoable());
            file.redone(first);
        }
        assertEquals("1.00", stored());
    }

    @Test
    void whatWasSavedBeforeIsThereWhenTheProgramEndsOnAFullDisk() {
        AccountFile file = AccountFile.open(path);
        file.record(typed(OFFICE, "", "1.00"));
        FragileDisk.failsAt(FragileDisk.Failing.WRITING);
        isFull(() -> file.record(Examples.imported(2_000, 3)));
        file.close();
        FragileDisk.failsAt(FragileDisk.Failing.NEVER);
        assertEquals("1.00", stored());
    }

    @Test
    void closingOnAFullDiskLosesNothing() {
        AccountFile file = AccountFile.open(path);
        file.record(typed(OFFICE, "", "1.00"));
        FragileDisk.failsAt(FragileDisk.Failing.WRITING);
        file.close();
        FragileDisk.failsAt(FragileDisk.Failing.NEVER);
        assertEquals("1.00", stored());
    }

    @Test
    void anAccountThatDoesNotFitIsNotMade() throws IOException {
        Path second = folder.resolve("新账.juesuan");
        FragileDisk.failsAt(FragileDisk.Failing.WRITING);
        StoreException failure = assertThrows(StoreException.class, () -> AccountFile.create(second, UNIT));
        assertEquals("磁盘已满，无法建立文件“%s”。请腾出一些空间后再试，或换一个磁盘。".formatted(second), failure.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void anotherFailureOfTheDiskHasItsOwnMessage() {
        try (AccountFile file = AccountFile.open(path)) {
            FragileDisk.failsAt(FragileDisk.Failing.UNPLUGGED);
            StoreException failure = assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "", "1.00")));
            assertEquals("刚才的改动没有存入“%s”；以前保存的都还在。请检查磁盘是否接好、文件是否还在原处，然后再试。".formatted(path), failure.getMessage());
            FragileDisk.failsAt(FragileDisk.Failing.NEVER);
            file.record(typed(OFFICE, "", "2.00"));
        }
        assertEquals("2.00", stored());
    }

    private void isFull(Runnable saving) {
        StoreException failure = assertThrows(StoreException.class, saving::run);
        assertEquals("磁盘已满，刚才的改动没有存入“%s”；以前保存的都还在。请腾出一些空间后再试。".formatted(path), failure.getMessage());
        assertEquals(Kind.DISK_FULL, failure.kind());
    }

    private String stored() {
        try (AccountFile file = AccountFile.open(path)) {
            return file.account().entry(OFFICE).flatMap(entry -> Stream.of("1.00", "2.00", "3.00")
                    .filter(wan -> figure(wan).equals(entry)).findFirst()).orElse("other");
        }
    }
}
