package cn.juesuan.intake.head;

import cn.juesuan.edition.table.FootCell;
import cn.juesuan.edition.table.FormBody;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.edition.table.HeadCell;
import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.intake.source.Caption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form of the edition as it is searched for: captions over its columns, captions of its rows, its title and number. */
public final class FormShape {
    /** A head cell with the place where it begins. */
    private record Placed(String text, int line, int column) {
    }

    private final FormDefinition form;
    private final Caption title;
    private final Caption tableCode;
    private final List<ShapeColumn> columns;
    private final Map<String, Caption> rows = new LinkedHashMap<>();
    private final Map<String, Caption> foot = new LinkedHashMap<>();

    public FormShape(FormDefinition form, EditionWords words) {
        this.form = form;
        title = Caption.of(words.in(form.title()));
        tableCode = Caption.of(form.tableCode());
        columns = columns(form, words);
        form.fixedRows().filter(FormRow::hasFigures).forEach(row -> rows.put(row.key(), Caption.of(words.in(row.unnumbered()))));
        form.foot().stream().filter(cell -> cell.column() == 0).forEach(cell -> foot.put(cell.row(), Caption.of(words.in(caption(cell)))));
    }

    private static String caption(FootCell cell) {
        return cell.caption().isEmpty() ? cell.row() : cell.caption();
    }

    private static List<ShapeColumn> columns(FormDefinition form, EditionWords words) {
        Placed[][] head = spread(form);
        List<ShapeColumn> columns = new ArrayList<>();
        for (int i = 0; i < form.columns().size(); i++) {
            LayoutColumn column = form.columns().get(i);
            Set<Placed> over = new LinkedHashSet<>();
            for (Placed[] line : head) {
                if (line[i] != null && !isNumber(line, form)) {
                    over.add(line[i]);
                }
            }
            List<Placed> path = over.stream().filter(cell -> !cell.text().isBlank()).toList();
            List<Caption> captions = path.stream().map(cell -> Caption.of(words.in(cell.text()))).toList();
            columns.add(captions.isEmpty() ? new ShapeColumn(column, List.of(Caption.of("")), "")
                : new ShapeColumn(column, captions, path.get(path.size() - 1).text()));
        }
        return columns;
    }

    /** Which head cell stands at each line and column, spans spread out. */
    private static Placed[][] spread(FormDefinition form) {
        Placed[][] spread = new Placed[form.head().size()][form.columns().size()];
        for (int line = 0; line < spread.length; line++) {
            int column = 0;
            for (HeadCell cell : form.head().get(line)) {
                while (column < spread[line].length && spread[line][column] != null) {
                    column++;
                }
                for (int y = line; y < Math.min(spread.length, line + cell.rowSpan()); y++) {
                    for (int x = column; x < Math.min(spread[y].length, column + cell.columnSpan()); x++) {
                        spread[y][x] = new Placed(cell.text(), line, column);
                    }
                }
            }
        }
        return spread;
    }

    /** Whether a head line is the one that prints 栏次: digits, and a caption before them at most. */
    private static boolean isNumber(Placed[] line, FormDefinition form) {
        for (int i = 0; i < line.length; i++) {
            boolean figure = form.columns().get(i).figureColumn() > 0;
            if (figure && (line[i] == null || !line[i].text().strip().matches("\\d{1,2}"))) {
                return false;
            }
        }
        return true;
    }

    public FormDefinition form() {
        return form;
    }

    Caption title() {
        return title;
    }

    Caption tableCode() {
        return tableCode;
    }

    public List<ShapeColumn> columns() {
        return columns;
    }

    public List<ShapeColumn> figures(String block) {
        return columns.stream().filter(column -> column.isFigure() && column.column().block().equals(block)).toList();
    }

    /** Captions of the rows that have figures, by their key. */
    public Map<String, Caption> rows() {
        return rows;
    }

    /** Captions of the closing line, by the key of the row they announce. */
    public Map<String, Caption> foot() {
        return foot;
    }

    /** 栏次 of the figure that the closing line shows for this row. */
    public int footColumn(String key) {
        return form.foot().stream().filter(cell -> cell.row().equals(key)).mapToInt(FootCell::column).max().orElse(0);
    }

    public boolean hasLabels() {
        return columns.stream().anyMatch(column -> !column.isFigure());
    }

    /** Caption of the total row as the edition writes it; empty for tables with rows of their own. */
    public Optional<String> totalTemplate() {
        return form.body() instanceof FormBody.Subjects subjects ? Optional.of(subjects.totalCaption()) : Optional.empty();
    }

    /** For the user: 公开03 支出决算表. */
    public String name() {
        return form.name() + " " + title.text();
    }
}
