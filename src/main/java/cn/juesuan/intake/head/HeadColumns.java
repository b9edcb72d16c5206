package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.MergedArea;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads from head rows what stands over each column, merged or not. */
final class HeadColumns {
    private final Grid grid;
    private final List<Integer> captions;
    private final List<Integer> numbers;

    HeadColumns(Grid grid, List<Integer> captions, List<Integer> numbers) {
        this.grid = grid;
        this.captions = captions;
        this.numbers = numbers;
    }

    List<HeadColumn> read() {
        Map<SourceCell, List<Integer>> byLeaf = new LinkedHashMap<>();
        Map<SourceCell, List<Caption>> paths = new LinkedHashMap<>();
        for (int column = 0; column < grid.width(); column++) {
            List<SourceCell> over = grid.shows(column) ? over(column) : List.of();
            if (!over.isEmpty()) {
                SourceCell leaf = over.get(over.size() - 1);
                byLeaf.computeIfAbsent(leaf, cell -> new ArrayList<>()).add(column);
                paths.put(leaf, over.stream().map(cell -> Caption.of(cell.text())).toList());
            }
        }
        return byLeaf.entrySet().stream().map(entry -> new HeadColumn(entry.getValue(), paths.get(entry.getKey()), number(entry.getValue()))).toList();
    }

    private List<SourceCell> over(int column) {
        List<SourceCell> over = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            int line = i;
            Optional<SourceCell> cell = standing(captions.get(i), column).or(() -> spreadFrom(line, column));
            cell.filter(found -> !over.contains(found)).ifPresent(over::add);
        }
        return over;
    }

    /** The text over a column: its own, or that of the merged area it lies in. */
    private Optional<SourceCell> standing(int row, int column) {
        Optional<MergedArea> area = grid.area(row, column);
        return area.map(merged -> grid.cell(merged.firstRow(), merged.firstColumn())).orElseGet(() -> grid.cell(row, column))
            .filter(cell -> !cell.isBlank());
    }

    /** A group caption that was not merged over its columns: it goes on to the right as long as something stands below. */
    private Optional<SourceCell> spreadFrom(int line, int column) {
        int row = captions.get(line);
        boolean below = captions.subList(line + 1, captions.size()).stream().anyMatch(lower -> standing(lower, column).isPresent());
        if (!below || grid.area(row, column).isPresent()) {
            return Optional.empty();
        }
        for (int left = column - 1; left >= 0; left--) {
            Optional<SourceCell> cell = standing(row, left);
            if (cell.isPresent()) {
                boolean open = grid.area(row, left).filter(area -> area.lastColumn() > area.firstColumn() || area.lastRow() > area.firstRow()).isEmpty();
                return cell.filter(found -> open);
            }
        }
        return Optional.empty();
    }

    private OptionalInt number(List<Integer> columns) {
        return numbers.stream().flatMap(row -> columns.stream().flatMap(column -> grid.cell(row, column).stream()))
            .map(cell -> Caption.of(cell.text()).plain()).filter(text -> text.matches("\\d{1,2}")).mapToInt(Integer::parseInt).findFirst();
    }
}
