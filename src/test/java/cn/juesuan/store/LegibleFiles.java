package cn.juesuan.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what stands in the account of {@link ProtectedAccountTest}, as strings would. */
final class LegibleFiles {
    static final List<String> TEXTS = List.of(ProtectedAccountTest.UNIT.name(), "利息上缴国库", "legible-reason", "2010301", "PROFILE", "flyway");

    private LegibleFiles() {
    }

    /** The files below the folder in which something of the account can be read. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : all(folder)) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (TEXTS.stream().flatMap(LegibleFiles::encodings).anyMatch(bytes::contains)) {
                found.add(file);
            }
        }
        return found;
    }

    static Stream<String> encodings(String text) {
        return Stream.concat(Stream.of(ofH2(text)), Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("GB18030")).map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    /** How H2 writes a text: like UTF-8, but without the upper bits of the bytes that follow the first. */
    private static String ofH2(String text) {
        return text.codePoints().mapToObj(letter -> letter < 0x80 ? String.valueOf((char) letter)
            : "" + (char) (0xe0 | letter >> 12) + (char) (letter >> 6 & 0x3f) + (char) (letter & 0x3f)).collect(Collectors.joining());
    }

    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
