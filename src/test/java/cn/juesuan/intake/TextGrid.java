package cn.juesuan.intake;

import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** Sheets written as text: one line for each row, cells parted by |, numbers with # before them. */
public final class TextGrid {
    private TextGrid() {
    }

    public static SourceSheet sheet(String name, String text) {
        NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String content = cells[column].strip().replace("\\n", "\n");
                if (!content.isEmpty()) {
                    rows.computeIfAbsent(row, line -> new TreeMap<>()).put(column, cell(row, column, content));
                }
            }
        }
        return new SourceSheet("表.xlsx", name, true, rows, List.of(), Set.of(), Set.of(), Optional.empty());
    }

    private static SourceCell cell(int row, int column, String content) {
        String name = CellReference.convertNumToColString(column) + (row + 1);
        if (content.equals("=")) {
            return new SourceCell(row, column, name, "", Optional.empty(), true);
        }
        if (!content.startsWith("#") || content.startsWith("#R")) {
            return SourceCell.text(row, column, name, content);
        }
        String[] parts = content.substring(1).split("~", 2);
        return new SourceCell(row, column, name, parts.length > 1 ? parts[1] : parts[0], Optional.of(new BigDecimal(parts[0])), false);
    }
}
