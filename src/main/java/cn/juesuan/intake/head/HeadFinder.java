package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a sheet that look like heads of tables. */
public final class HeadFinder {
    private static final int MOST_ROWS = 8;
    private static final int GAP = 2;

    private final HeadVocabulary vocabulary;

    public HeadFinder(HeadVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public List<HeadBlock> find(Grid grid) {
        List<HeadBlock> blocks = new ArrayList<>();
        List<Integer> rows = grid.rows();
        int i = 0;
        while (i < rows.size()) {
            int end = i;
            while (end < rows.size() && end - i < MOST_ROWS && isCaptionRow(grid, rows.get(end)) && near(rows, i, end)) {
                end++;
            }
            if (end == i || !isTable(grid, rows.subList(i, end))) {
                i = Math.max(end, i + 1);
                continue;
            }
            List<Integer> captions = rows.subList(i, end);
            boolean numbered = end < rows.size() && isNumberRow(grid, rows.get(end));
            HeadColumns columns = new HeadColumns(grid, captions, numbered ? List.of(rows.get(end)) : List.of());
            end += numbered ? 1 : 0;
            blocks.add(new HeadBlock(rows.get(i), rows.get(end - 1), columns.read()));
            i = end;
        }
        return blocks;
    }

    private static boolean near(List<Integer> rows, int start, int row) {
        return row == start || rows.get(row) - rows.get(row - 1) <= GAP;
    }

    private boolean isTable(Grid grid, List<Integer> rows) {
        return rows.stream().anyMatch(row -> grid.filled(row).size() > 1);
    }

    /** A row of captions: most of them known from heads, and no more known from the rows of a table. */
    private boolean isCaptionRow(Grid grid, int row) {
        List<SourceCell> filled = grid.filled(row);
        List<Caption> captions = filled.stream().map(cell -> Caption.of(cell.text())).toList();
        long known = captions.stream().filter(vocabulary::isHead).count();
        long ofRows = captions.stream().filter(vocabulary::isBody).count();
        boolean totalRow = !captions.isEmpty() && vocabulary.isTotal(captions.get(0)) && known < 2;
        boolean figures = filled.stream().anyMatch(cell -> cell.number().isPresent() || looksLikeNumber(cell));
        return !figures && !totalRow && known > ofRows && captions.size() - known <= Math.max(1, known);
    }

    private static boolean looksLikeNumber(SourceCell cell) {
        return Caption.of(cell.text()).plain().matches("\\d+");
    }

    /** The row that prints 栏次: small whole numbers, each once, behind a caption at most. */
    public boolean isNumberRow(Grid grid, int row) {
        List<Caption> captions = grid.filled(row).stream().map(cell -> Caption.of(cell.text())).toList();
        List<Caption> labels = captions.stream().filter(caption -> !caption.plain().matches("\\d+")).toList();
        List<String> numbers = grid.filled(row).stream().map(SourceCell::text).map(text -> Caption.of(text).text().strip())
            .filter(text -> Caption.of(text).plain().matches("\\d+")).toList();
        boolean small = numbers.stream().allMatch(text -> text.matches("[\\[(（]?[\\d\\uFF10-\\uFF19]{1,2}[\\])）]?"));
        boolean known = labels.stream().allMatch(label -> vocabulary.isHead(label) && !vocabulary.isBody(label) && !vocabulary.isTotal(label));
        boolean distinct = numbers.stream().distinct().count() == numbers.size();
        return small && known && distinct && (!labels.isEmpty() && !numbers.isEmpty() || numbers.size() > 2 && fromOne(numbers));
    }

    private static boolean fromOne(List<String> numbers) {
        List<Integer> values = numbers.stream().map(text -> Integer.parseInt(Caption.of(text).plain())).sorted().toList();
        return values.get(0) == 1 && values.get(values.size() - 1) == values.size();
    }
}
