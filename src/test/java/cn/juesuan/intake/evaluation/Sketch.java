package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.MergedArea;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** A worksheet made for a test, row by row. */
final class Sketch {
    private final String file;
    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private int next;

    Sketch(String file, String name) {
        this.file = file;
        this.name = name;
    }

    int row() {
        return next;
    }

    /** A row of texts from the first column on; empty ones are blank. */
    Sketch line(String... texts) {
        for (int column = 0; column < texts.length; column++) {
            put(next, column, texts[column]);
        }
        next++;
        return this;
    }

    void put(int row, int column, String text) {
        if (!text.isEmpty()) {
            rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column,
                SourceCell.text(row, column, CellReference.convertNumToColString(column) + (row + 1), text));
        }
    }

    Sketch merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merged.add(new MergedArea(firstRow, firstColumn, lastRow, lastColumn));
        }
        return this;
    }

    SourceSheet sheet() {
        return sheet(true);
    }

    SourceSheet sheet(boolean visible) {
        return new SourceSheet(file, name, visible, rows, merged, Set.of(), Set.of(), Optional.empty());
    }
}
