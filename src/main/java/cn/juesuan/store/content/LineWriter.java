package cn.juesuan.store.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the lines of a part; empty texts and absent values make none. */
final class LineWriter {
    private final Map<String, String> lines = new LinkedHashMap<>();

    LineWriter text(String place, String text) {
        if (!text.isEmpty()) {
            lines.put(place, text);
        }
        return this;
    }

    /** A line also for the empty text. */
    LineWriter always(String place, String text) {
        lines.put(place, text);
        return this;
    }

    LineWriter optional(String place, Optional<String> text) {
        text.ifPresent(present -> lines.put(place, present));
        return this;
    }

    PartLines lines() {
        return new PartLines(lines);
    }
}
