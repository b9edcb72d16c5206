package cn.juesuan.workbench.exchange;

import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.ShapeColumn;
import cn.juesuan.intake.source.Caption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same table in two editions: which cell of the one is which of the other, by captions and codes. */
final class FormCounterpart {
    private final FormShape here;
    private final FormShape there;

    /** @param here of the edition that the cells are asked for in; {@code there} has the figures */
    FormCounterpart(FormShape here, FormShape there) {
        this.here = here;
        this.there = there;
    }

    /** Whether two titles are those of one table: some places list in detail, or with the income, what others do not. */
    static boolean isSameTitle(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String title) {
        return Caption.of(title).plain().replaceAll("明细|收入(?=支出)", "");
    }

    /** Where the figure of a cell stands in the other edition; empty when it has none. */
    Optional<CellAddress> of(CellAddress cell) {
        FormDefinition form = here.form();
        String block = form.blockOf(cell.row()).orElse("");
        return here.columns().stream().filter(column -> column.column().figureColumn() == cell.column())
            .filter(column -> form.blockOf(cell.row()).isEmpty() || column.column().block().equals(block)).findFirst()
            .flatMap(column -> column(column, cell.row())).flatMap(column -> row(cell.row(), block, column).map(row ->
                new CellAddress(there.form().name(), row, column.column().figureColumn())));
    }

    /** The column whose captions are the same, or all of one and more; of several the one that says most, and has the row. */
    private Optional<ShapeColumn> column(ShapeColumn asked, String row) {
        Set<String> captions = captions(asked);
        return there.columns().stream().filter(ShapeColumn::isFigure).filter(column -> {
            Set<String> others = captions(column);
            return captions.containsAll(others) || others.containsAll(captions);
        }).filter(column -> there.form().fixedRow(row).isEmpty() || there.form().blockOf(row).equals(Optional.of(column.column().block())))
            .max(Comparator.comparingInt(column -> common(captions, captions(column))));
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static Set<String> captions(ShapeColumn column) {
        Set<String> captions = new LinkedHashSet<>();
        column.path().forEach(caption -> captions.add(caption.plain().replace("小计", "合计").replace("金额", "决算数")));
        return captions;
    }

    private Optional<String> row(String key, String block, ShapeColumn column) {
        if (here.form().hasSubjectRows() || there.form().ownKeys().contains(key) && here.form().fixedRow(key).map(FormRow::caption)
            .equals(there.form().fixedRow(key).map(FormRow::caption))) {
            return Optional.of(key);
        }
        List<String> mine = alike(here, block, key);
        List<String> theirs = alike(there, column.column().block(), caption(here, key));
        int place = mine.indexOf(key);
        return place >= 0 && place < theirs.size() ? Optional.of(theirs.get(place)) : Optional.empty();
    }

    private static Caption caption(FormShape shape, String key) {
        return Optional.ofNullable(shape.rows().get(key)).orElseGet(() -> Caption.of(key));
    }

    private static List<String> alike(FormShape shape, String block, String key) {
        return alike(shape, block, caption(shape, key));
    }

    /** The rows of a block that are called so, in order. */
    private static List<String> alike(FormShape shape, String block, Caption caption) {
        List<String> keys = new ArrayList<>();
        shape.rows().forEach((key, own) -> {
            if (own.equalsLoosely(caption) && shape.form().blockOf(key).equals(Optional.of(block))) {
                keys.add(key);
            }
        });
        return keys;
    }
}
