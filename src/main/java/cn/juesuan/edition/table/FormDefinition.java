package cn.juesuan.edition.table;

import cn.juesuan.edition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One statutory table of an edition. Captions may hold words in braces ({单位}), put in by {@link Words}.
 *
 * @param name       short name in addresses, such as 公开03
 * @param title      表名
 * @param tableCode  as printed in the heading, such as 公开03表
 * @param landscape  printed on a page turned sideways
 * @param columns    printed columns, left to right
 * @param head       head lines, top to bottom; each lists only the cells that begin on it
 * @param notes      lines under the table
 * @param emptyNotes lines under the table when it holds no figure; the notes when there are none
 */
public record FormDefinition(String name, String title, String tableCode, boolean landscape, List<LayoutColumn> columns,
                             List<List<HeadCell>> head, FormBody body, List<String> notes, List<String> emptyNotes) {
    /** Key and caption of the total row of tables by subject. */
    public static final String TOTAL = "合计";
    private static final Pattern NUMERAL = Pattern.compile("^[一二三四五六七八九十]+、");

    public boolean hasSubjectRows() {
        return body instanceof FormBody.Subjects;
    }

    /** What is printed over the figures of a column, as the lowest line of the head has it: 上级补助收入. */
    public String columnCaption(int column) {
        List<Integer> places = IntStream.range(0, columns.size()).filter(place -> columns.get(place).figureColumn() == column).boxed().toList();
        return HeadCell.placed(head, columns.size()).stream().filter(placed -> places.contains(placed.column()) && !placed.cell().text().matches("\\d+"))
            .map(placed -> placed.cell().text()).reduce((above, below) -> below).orElse("栏" + column);
    }

    /** 栏次 that hold figures, in printed order. */
    public List<Integer> figureColumns() {
        return columns.stream().map(LayoutColumn::figureColumn).filter(column -> column > 0).distinct().toList();
    }

    /** 栏次 of the figures that a row of {@code block} has. */
    public List<Integer> figureColumns(String block) {
        return columns.stream().filter(column -> column.figureColumn() > 0 && column.block().equals(block))
            .map(LayoutColumn::figureColumn).toList();
    }

    /** Rows the form prints itself, block by block, without its closing line. */
    public Stream<FormRow> fixedRows() {
        return body instanceof FormBody.Fixed fixed ? fixed.blocks().values().stream().flatMap(List::stream) .filter(row -> !row.isBlank()) : Stream.empty();
    }

    public Optional<FormRow> fixedRow(String key) {
        return fixedRows().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Name of the block that prints the fixed row; empty for closing lines and tables by subject. */
    public Optional<String> blockOf(String key) {
        if (!(body instanceof FormBody.Fixed fixed)) {
            return Optional.empty();
        }
        return fixed.blocks().entrySet().stream()
            .filter(block -> block.getValue().stream().anyMatch(row -> row.key().equals(key)))
            .map(java.util.Map.Entry::getKey).findFirst();
    }

    /** Key of the only row that is called so: by its key, or by its printed caption with or without its numeral. */
    public Optional<String> keyOf(String called) {
        if (ownKeys().contains(called)) {
            return Optional.of(called);
        }
        String bare = NUMERAL.matcher(called).replaceFirst("");
        List<String> keys = fixedRows().filter(row -> NUMERAL.matcher(row.unnumbered()).replaceFirst("").equals(bare)).map(FormRow::key).toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    /** Closing line of the table, empty for most. */
    public List<FootCell> foot() {
        return body instanceof FormBody.Fixed fixed ? fixed.foot() : List.of();
    }

    /** 栏次 in which the row with this key has a figure; for tables by subject all of them. */
    public List<Integer> columnsOf(String key) {
        if (hasSubjectRows()) {
            return figureColumns();
        }
        Optional<FormRow> row = fixedRow(key);
        if (row.isPresent()) {
            return row.get().hasFigures() ? figureColumns(blockOf(key).orElseThrow()) : List.of();
        }
        return foot().stream().filter(cell -> cell.row().equals(key) && cell.column() > 0).map(FootCell::column).toList();
    }

    /** Keys of all rows the form itself has: fixed rows, closing rows, or the total row. */
    public List<String> ownKeys() {
        if (hasSubjectRows()) {
            return List.of(TOTAL);
        }
        List<String> keys = new ArrayList<>(fixedRows().map(FormRow::key).toList());
        foot().stream().map(FootCell::row).distinct().forEach(keys::add);
        return keys;
    }
}
