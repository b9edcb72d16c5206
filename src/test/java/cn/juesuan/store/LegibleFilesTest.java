package cn.juesuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for what is legible finds it in an account without a password; else it would prove nothing of one with a password. */
class LegibleFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theSearchFindsWhatIsLegible() throws IOException {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, ProtectedAccountTest.UNIT)) {
            ProtectedAccountTest.fill(file);
        }
        assertEquals(List.of(path), LegibleFiles.in(folder));
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), LegibleFiles.TEXTS.stream().filter(text -> LegibleFiles.encodings(text).noneMatch(bytes::contains)).toList());
    }
}
