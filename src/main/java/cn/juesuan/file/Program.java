package cn.juesuan.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the program says of itself, in its window, on the command line and in the properties of the documents it writes. */
public final class Program {
    public static final String NAME = "决算工作台";

    private Program() {
    }

    /** The version, such as 1.0.0; the build knows it. */
    public static String version() {
        try (InputStream stream = Program.class.getResourceAsStream("version.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
