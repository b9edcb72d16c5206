package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents read back to text and compared with what was once looked at and found right. */
public final class Golden {
    private Golden() {
    }

    /** Compares the whole text; what was found instead is left in target/golden to be looked at. */
    public static void assertMatches(String resource, String found) throws IOException {
        Path written = Path.of("target", "golden", resource);
        Files.createDirectories(written.getParent());
        Files.writeString(written, found);
        assertEquals(SampleTables.text(resource), found, "see " + written);
    }
}
