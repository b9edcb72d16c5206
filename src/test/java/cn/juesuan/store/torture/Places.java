package cn.juesuan.store.torture;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;

/** Where in a file to spoil something. */
final class Places {
    private static final int BLOCK = 4_096;

    private Places() {
    }

    static List<Integer> anywhere(byte[] file) {
        return IntStream.range(0, file.length).boxed().toList();
    }

    /** H2's own marks: the headers of the file, of its parts, and what closes them. */
    static List<Integer> structure(byte[] file) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, Math.min(256, file.length)).boxed().toList());
        IntStream.range(BLOCK, Math.min(BLOCK + 256, file.length)).forEach(places::add);
        // Witness stands at the end of the first block
        IntStream.range(BLOCK - 96, BLOCK).forEach(places::add);
        for (int block = 2 * BLOCK; block < file.length; block += BLOCK) {
            IntStream.range(block, Math.min(block + 160, file.length)).forEach(places::add);
            IntStream.range(Math.max(block - 128, 0), block).forEach(places::add);
        }
        return places;
    }

    /** Wherever something stands that is in a table now: figures, texts, kinds, labels, seals, hashes of the chain. */
    static List<Integer> content(byte[] file) {
        Set<Integer> places = new HashSet<>();
        contents(file).forEach(wanted -> find(file, wanted, places));
        return List.copyOf(places);
    }

    private static void find(byte[] file, byte[] wanted, Set<Integer> places) {
        for (int start = 0; start + wanted.length <= file.length; start++) {
            if (file[start] == wanted[0] && Arrays.equals(file, start, start + wanted.length, wanted, 0, wanted.length)) {
                for (int offset = 0; offset < wanted.length; offset++) {
                    places.add(start + offset);
                }
            }
        }
    }

    private static Set<byte[]> contents(byte[] file) {
        Set<byte[]> contents = new HashSet<>();
        Set<String> texts = new HashSet<>();
        try {
            Path folder = Files.createTempDirectory("places");
            Path copy = Files.write(folder.resolve("copy.mv.db"), file);
            try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("copy") + ";TRACE_LEVEL_FILE=0", "JUESUAN", "")) {
                for (String table : List.of("PROFILE", "ENTRY", "SUBJECT_ROW", "SETTING", "LEARNED_SUBJECT", "SUPPLEMENT", "EVALUATION_SHEET", "EDIT",
                        "STEP", "SEAL", "SEALED_TEXT", "CHAIN_LINK")) {
                    read(connection, table, texts, contents);
                }
            }
            Files.delete(copy);
            Files.delete(folder);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
        texts.forEach(text -> contents.add(text.getBytes(StandardCharsets.UTF_8)));
        return contents;
    }

    /** Of long texts the beginning is enough. */
    private static void read(Connection connection, String table, Set<String> texts, Set<byte[]> contents) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = row.getObject(column);
                    if (value instanceof byte[] hash) {
                        contents.add(hash);
                    } else if (value instanceof String text && text.length() > 3) {
                        texts.add(text.substring(0, Math.min(text.length(), 20)));
                    }
                }
            }
        }
    }
}
