package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;

/** The texts that the cells of a .xlsx file refer to by number. */
final class SharedTexts {
    private final Optional<ReadOnlySharedStringsTable> table;
    private final Map<Integer, String> known = new HashMap<>();

    SharedTexts(Optional<ReadOnlySharedStringsTable> table) {
        this.table = table;
    }

    /** @throws Unreadable when the file has no such text */
    String get(String index) {
        int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        int size = table.map(ReadOnlySharedStringsTable::getUniqueCount).orElse(0);
        if (number < 0 || table.isEmpty() || number >= size) {
            throw Unreadable.damaged(new IOException("missing text"));
        }
        return known.computeIfAbsent(number, each -> table.get().getItemAt(each).getString());
    }
}
