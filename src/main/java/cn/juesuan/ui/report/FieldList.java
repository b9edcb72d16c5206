package cn.juesuan.ui.report;

import cn.juesuan.ui.pane.Layouts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;

/** The fields of a form one below the other, by their keys. Only the rows in sight exist, for a department has hundreds of fields. */
final class FieldList extends ListView<String> {
    /** How many rows stay in sight above the one that is brought there. */
    private static final int ROWS_ABOVE = 2;

    private final SupplementFields fields;
    private final List<FieldRow> rows = new ArrayList<>();

    FieldList(SupplementFields fields, FieldEditor.Owner owner) {
        this.fields = fields;
        setId("fields");
        setFocusTraversable(false);
        setCellFactory(view -> {
            FieldRow row = new FieldRow(this, fields::line, owner);
            rows.add(row);
            return row;
        });
    }

    void show(List<String> keys) {
        if (!getItems().equals(keys)) {
            getItems().setAll(keys);
        }
        rows.forEach(FieldRow::refresh);
    }

    /** The field so many rows further on. */
    Optional<String> beside(String key, int by) {
        int to = getItems().indexOf(key) + by;
        return to >= 0 && to < getItems().size() ? Optional.of(getItems().get(to)) : Optional.empty();
    }

    /** The first field of some, else the first there is; it is brought into sight. */
    Optional<String> first(Collection<String> some) {
        Optional<String> first = getItems().stream().filter(some::contains).findFirst().or(() -> getItems().stream().findFirst());
        first.ifPresent(key -> scrollTo(Math.max(0, getItems().indexOf(key) - ROWS_ABOVE)));
        return first;
    }

    /** The next field after {@code key}, round to it again, in whose caption or content the text is. */
    Optional<String> next(String key, String text) {
        List<String> keys = getItems();
        int from = keys.indexOf(key) + 1;
        return IntStream.range(0, keys.size()).mapToObj(step -> keys.get((from + step) % keys.size()))
            .filter(other -> fields.line(other).map(line -> line.caption().contains(text) || line.text().contains(text)).orElse(false))
            .findFirst();
    }

    /** Puts the keyboard into a field of the list. */
    void focus(String key) {
        Layouts.complete(this);
        if (row(key).filter(this::isInSight).isEmpty()) {
            scrollTo(Math.max(0, getItems().indexOf(key) - ROWS_ABOVE));
            Layouts.complete(this);
        }
        row(key).ifPresent(FieldRow::focusEditor);
    }

    Optional<FieldRow> row(String key) {
        return rows.stream().filter(row -> row.isVisible() && !row.isEmpty() && key.equals(row.getItem())
            && row.getScene() != null).findFirst();
    }

    private boolean isInSight(FieldRow row) {
        double top = sceneToLocal(row.localToScene(0, 0)).getY();
        return top >= 0 && top + row.getHeight() <= getHeight();
    }
}
