package cn.juesuan.intake.row;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a table as it was found.
 *
 * @param key  行次, subject code or the key of a total row
 * @param name subject name as printed
 */
public record ReadRow(String key, Optional<String> name, List<ReadCell> cells, Origin origin) {
    private Stream<CellAddress> addresses() {
        return cells.stream().map(ReadCell::address);
    }

    /** Whether no cell of both rows has different figures. */
    public boolean agreesWith(ReadRow other) {
        return cells.stream().allMatch(cell -> other.cells.stream().filter(same -> same.address().equals(cell.address()))
            .allMatch(same -> same.amount().equals(cell.amount())));
    }

    /** Whether both rows show figures of the same cells. */
    public boolean overlaps(ReadRow other) {
        return key.equals(other.key) && (cells.isEmpty() || addresses().anyMatch(other.addresses().toList()::contains));
    }

    /** The first cell whose figure differs in {@code other}. */
    public Optional<ReadCell> firstDifference(ReadRow other) {
        return cells.stream().filter(cell -> other.cells.stream()
            .anyMatch(same -> same.address().equals(cell.address()) && !same.amount().equals(cell.amount()))).findFirst();
    }
}
