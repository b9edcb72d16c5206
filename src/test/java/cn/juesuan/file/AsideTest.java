package cn.juesuan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {
    @TempDir
    private Path folder;

    @Test
    void nobodyElseMayReadItFromItsFirstByte() throws IOException {
        try (Aside aside = new Aside(folder.resolve("账.juesuan"), Rights.OWNER_ONLY)) {
            assertEquals("rw-------", rights(aside.path()));
            aside.place();
        }
        assertEquals("rw-------", rights(folder.resolve("账.juesuan")));
    }

    @Test
    void theRightsOfTheFileItReplacesStay() throws IOException {
        Path file = Files.writeString(folder.resolve("账.juesuan"), "旧");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        try (Aside aside = new Aside(file, Rights.OWNER_ONLY)) {
            Files.writeString(aside.path(), "新");
            aside.keepRights();
            aside.replace();
        }
        assertEquals("rw-r-----", rights(file));
        assertEquals("新", Files.readString(file));
    }

    @Test
    void copiesAreTheOwnersUnlessAGroupWorksOnTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("账.juesuan"), "");
        for (String rights : List.of("rw-------", "rw-r--r--", "r--------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            assertEquals(Rights.OWNER_ONLY, Rights.ofCopies(file), rights);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertEquals(Rights.GROUP, Rights.ofCopies(file));
    }

    @Test
    void aFolderLeftOpenToOthersIsClosed() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("账.juesuan.backup"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Rights.OWNER_ONLY.createFolder(backups);
        assertEquals("rwx------", rights(backups));
    }

    @Test
    void whatIsGivenUpIsDeleted() throws IOException {
        try (Aside aside = new Aside(folder.resolve("账.juesuan"), Rights.OWNER_ONLY)) {
            Files.writeString(aside.path(), "半截");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void whatAProgramLeftThatIsGoneIsCleared() throws IOException, InterruptedException {
        long gone = endedProcess();
        Files.writeString(folder.resolve(".juesuan-%d-0123abcd.new".formatted(gone)), "半截");
        Files.writeString(folder.resolve(".juesuan-%d-0123abcd.new".formatted(ProcessHandle.current().pid())), "正在写");
        Strays.clear(folder);
        assertEquals(List.of(".juesuan-%d-0123abcd.new".formatted(ProcessHandle.current().pid())), names());
    }

    @Test
    void aNumberGivenToAnotherProcessSinceDoesNotKeepAStray() throws IOException {
        Path stray = Files.writeString(folder.resolve(".juesuan-%d-0123abcd.new".formatted(ProcessHandle.current().pid())), "上次开机时的半截");
        Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        Strays.clear(folder);
        assertEquals(List.of(), names());
    }

    @Test
    void whatEarlierVersionsLeftIsClearedWhenNobodyWritesToIt() throws IOException {
        String account = ".juesuan-3f2b8c1e-9d4a-4e57-8a1b-0c9d8e7f6a5b.new";
        String document = "~3f2b8c1e-9d4a.tmp";
        for (String name : List.of(account, document)) {
            Files.writeString(folder.resolve(name), "半截");
        }
        Strays.clear(folder);
        assertEquals(List.of(account, document), names());
        for (String name : List.of(account, document)) {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
        Strays.clear(folder);
        assertEquals(List.of(), names());
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        List<String> others = List.of(".juesuan-笔记.new", "~$决算.docx", "~WRD0001.tmp", "决算.new", "账.juesuan");
        for (String name : others) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "别人的"), FileTime.from(Instant.EPOCH));
        }
        Strays.clear(folder);
        assertEquals(others.stream().sorted().toList(), names());
    }

    @Test
    void aFileIsOnlyForReadingWhenNobodyMayWriteItOrBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("账.juesuan"), "");
        assertTrue(Rights.allowWriting(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(false, Rights.allowWriting(file));
    }

    private static long endedProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        return process.pid();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
