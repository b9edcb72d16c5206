package cn.juesuan.report.table;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Names printed as a table: a number, the name, and room for a remark.
 *
 * @param names one a line, as composed
 * @param head  three captions with 、 between
 */
public record NameList(Paragraph names, String head) {
    private static final int ROW = 560;
    private static final int COLUMNS = 3;

    public Table table() {
        List<String> lines = names.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<TableCell> cells = new ArrayList<>();
        String[] captions = head.split("、");
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(cell(0, column, column < captions.length ? captions[column] : "", Alignment.CENTER));
        }
        for (int i = 0; i < lines.size(); i++) {
            cells.add(cell(i + 1, 0, Integer.toString(i + 1), Alignment.CENTER));
            cells.add(cell(i + 1, 1, lines.get(i), Alignment.LEFT));
            cells.add(cell(i + 1, 2, "", Alignment.LEFT));
        }
        int width = PageSetup.TEXT.bodyWidth();
        int narrow = width / 8;
        return new Table(List.of(narrow, width - COLUMNS * narrow, 2 * narrow), Collections.nCopies(lines.size() + 1, ROW), 1, TextSize.NORMAL, false, cells);
    }

    private TableCell cell(int row, int column, String text, Alignment alignment) {
        return new TableCell(row, column, 1, 1, text, alignment, TextFlow.PROSE, names.runs().stream().flatMap(run -> run.place().stream()).findFirst()
            .filter(place -> row > 0 && column == 1).or(Optional::empty));
    }
}
