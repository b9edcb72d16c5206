package cn.juesuan.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Editions of an invented county, small enough to be read at a glance: county-2024 builds on county-2023. */
public final class SmallEdition {
    private SmallEdition() {
    }

    public static Edition of2023() {
        return new EditionReader(SmallEdition::text).read("county-2023");
    }

    public static Edition of2024() {
        return new EditionReader(SmallEdition::text).read("county-2024");
    }

    /** County-2023 with {@code wrong} in place of {@code right} in one of its files. */
    static Edition with(String file, String right, String wrong) {
        String data = text("county-2023/" + file).orElseThrow();
        if (!data.contains(right)) {
            throw new IllegalArgumentException(right);
        }
        return new EditionReader(path -> path.equals("county-2023/" + file) ? Optional.of(data.replace(right, wrong)) : text(path)).read("county-2023");
    }

    static Optional<String> text(String path) {
        try (InputStream stream = SmallEdition.class.getResourceAsStream("/small-edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
