package cn.juesuan.print;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.ChineseNumber;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.edition.table.FootCell;
import cn.juesuan.edition.table.FormBody;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.edition.table.HeadCell;
import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.print.PrintedCell.Area;
import cn.juesuan.print.PrintedCell.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a statutory table: its head, the blocks of a fixed form side by side or a row for each subject, its foot. */
final class TableRows {
    private final FormDefinition form;
    private final Words words;
    private final List<PrintedCell> cells = new ArrayList<>();
    private int row;

    TableRows(FormDefinition form, Words words) {
        this.form = form;
        this.words = words;
    }

    List<PrintedCell> cells() {
        return cells;
    }

    /**
     * Adds all rows and says how many there are.
     *
     * @param subjects codes and names of the subject rows
     * @param printed  whether a row of a fixed form is printed
     */
    int add(Map<String, String> subjects, Predicate<FormRow> printed) {
        head();
        if (form.body() instanceof FormBody.Fixed fixed) {
            blocks(fixed, printed);
        } else if (form.body() instanceof FormBody.Subjects kind) {
            subjects(kind, subjects);
        }
        return row;
    }

    private void head() {
        HeadCell.placed(form.head(), form.columns().size()).forEach(head -> cells.add(PrintedCell.heading(
            new Area(head.line(), head.column(), head.cell().rowSpan(), head.cell().columnSpan()), words.in(head.cell().text()))));
        row = form.head().size();
    }

    private void blocks(FormBody.Fixed fixed, Predicate<FormRow> printed) {
        Map<String, List<FormRow>> blocks = new HashMap<>();
        fixed.blocks().forEach((name, rows) -> blocks.put(name, rows.stream().filter(row -> row.isBlank() || printed.test(row)).toList()));
        int height = blocks.values().stream().mapToInt(TableRows::height).max().orElse(0);
        blocks.replaceAll((name, rows) -> numbered(stretched(rows, height)));
        for (int line = 0; line < height; line++, row++) {
            for (int column = 0; column < form.columns().size(); column++) {
                List<FormRow> rows = blocks.get(form.columns().get(column).block());
                Area area = Area.of(row, column, 1);
                cells.add(line < rows.size() && !rows.get(line).isBlank() ? fixed(area, rows.get(line), form.columns().get(column)).inRow(rows.get(line).key())
                    : vacant(area));
            }
        }
        foot();
    }

    private static int height(List<FormRow> rows) {
        return (int) rows.stream().filter(row -> !row.equals(FormRow.STRETCH)).count();
    }

    private static List<FormRow> stretched(List<FormRow> rows, int height) {
        int blank = height - height(rows);
        return rows.stream().flatMap(row -> row.equals(FormRow.STRETCH) ? Collections.nCopies(blank, FormRow.BLANK).stream() : Stream.of(row)).toList();
    }

    /** The rows with their places among those that are numbered. */
    private static List<FormRow> numbered(List<FormRow> rows) {
        List<FormRow> numbered = new ArrayList<>();
        int number = 0;
        for (FormRow row : rows) {
            boolean counts = row.caption().contains(FormRow.ORDINAL);
            number += counts ? 1 : 0;
            numbered.add(counts ? row.called(row.caption().replace(FormRow.ORDINAL, ChineseNumber.of(number))) : row);
        }
        return numbered;
    }

    private PrintedCell fixed(Area area, FormRow line, LayoutColumn column) {
        return switch (column.content()) {
            case CAPTION, NAME -> PrintedCell.of(area, Kind.CAPTION, line.alignment(), words.in(line.caption()));
            case LINE_NUMBER -> PrintedCell.of(area, Kind.LINE_NUMBER, Alignment.CENTER, line.key());
            case CODE -> PrintedCell.of(area, Kind.CODE, Alignment.LEFT, line.key());
            case FIGURE -> line.hasFigures() ? figure(area, line.key(), column.figureColumn()) : vacant(area);
        };
    }

    private void foot() {
        int column = 0;
        for (FootCell foot : form.foot()) {
            Area area = Area.of(row, column, foot.columnSpan());
            cells.add(foot.column() > 0 ? figure(area, foot.row(), foot.column())
                : PrintedCell.of(area, Kind.CAPTION, Alignment.CENTER, words.in(foot.caption())).inRow(foot.row()));
            column += foot.columnSpan();
        }
        row += form.foot().isEmpty() ? 0 : 1;
    }

    private void subjects(FormBody.Subjects kind, Map<String, String> subjects) {
        if (!kind.totalLast()) {
            total(kind);
        }
        subjects.forEach((code, name) -> {
            label(LayoutColumn.Content.CODE, Kind.CODE, code, code);
            label(LayoutColumn.Content.NAME, Kind.NAME, name, code);
            figures(code);
        });
        if (kind.totalLast()) {
            total(kind);
        }
    }

    private void total(FormBody.Subjects kind) {
        int captions = (int) form.columns().stream().filter(column -> column.figureColumn() == 0).count();
        cells.add(PrintedCell.of(Area.of(row, 0, captions), Kind.NAME, Alignment.CENTER, words.in(kind.totalCaption()))
            .inRow(FormDefinition.TOTAL));
        figures(FormDefinition.TOTAL);
    }

    private void label(LayoutColumn.Content content, Kind kind, String text, String key) {
        IntStream.range(0, form.columns().size()).filter(column -> form.columns().get(column).content() == content).forEach(column ->
            cells.add(PrintedCell.of(Area.of(row, column, 1), kind, Alignment.LEFT, text).inRow(key)));
    }

    private void figures(String key) {
        for (int column = 0; column < form.columns().size(); column++) {
            int figure = form.columns().get(column).figureColumn();
            if (figure > 0) {
                cells.add(figure(Area.of(row, column, 1), key, figure));
            }
        }
        row++;
    }

    private PrintedCell figure(Area area, String key, int column) {
        return PrintedCell.of(area, Kind.FIGURE, Alignment.RIGHT, "").inRow(key).at(new CellAddress(form.name(), key, column));
    }

    private static PrintedCell vacant(Area area) {
        return PrintedCell.of(area, Kind.VACANT, Alignment.CENTER, "");
    }
}
