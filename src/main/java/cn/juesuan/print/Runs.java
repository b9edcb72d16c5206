package cn.juesuan.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Rows one below the other that print one merged cell. */
final class Runs {
    /** {@code length} rows from {@code first} on. */
    record Run(int first, int length) {
        int end() {
            return first + length;
        }
    }

    private Runs() {
    }

    /** The runs of rows {@code from} up to {@code end}; a row for which {@code continued} holds belongs to the one above it. */
    static List<Run> of(int from, int end, IntPredicate continued) {
        List<Run> runs = new ArrayList<>();
        int first = from;
        for (int row = from + 1; row <= end; row++) {
            if (row == end || !continued.test(row)) {
                runs.add(new Run(first, row - first));
                first = row;
            }
        }
        return from == end ? List.of() : runs;
    }

    /** Whether a name stands for the one above it: the same but for spaces, or left out as in a merged cell. */
    static boolean repeats(String above, String name) {
        return name.isBlank() || name.replaceAll("[\\s\\u3000]", "").equals(above.replaceAll("[\\s\\u3000]", ""));
    }
}
