package cn.juesuan.ui.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;

/** The node of one visible cell. Used again for other cells as the grid scrolls; looks come from the style sheet. */
final class FormCell extends Label {
    private static final Map<CellKind, PseudoClass> KINDS = pseudoClasses(CellKind.class);
    private static final Map<CellMark, PseudoClass> MARKS = pseudoClasses(CellMark.class);

    private static final int LONG_CAPTION = 8;

    private GridCell shown = GridCell.COVERED;
    private Optional<Tooltip> explanation = Optional.empty();

    FormCell() {
        getStyleClass().setAll("form-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setWrapText(true);
    }

    private static <E extends Enum<E>> Map<E, PseudoClass> pseudoClasses(Class<E> type) {
        Map<E, PseudoClass> classes = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            classes.put(constant, PseudoClass.getPseudoClass(name));
        }
        return classes;
    }

    GridCell shown() {
        return shown;
    }

    void show(GridCell cell) {
        if (cell.equals(shown)) {
            return;
        }
        setText(cell.shownText());
        setAlignment(position(cell.alignment()));
        setTextAlignment(TextAlignment.valueOf(cell.alignment().name()));
        swap(KINDS.get(shown.kind()), KINDS.get(cell.kind()));
        swap(MARKS.get(shown.mark()), MARKS.get(cell.mark()));
        if (!explanation(cell).equals(explanation(shown))) {
            explain(explanation(cell));
        }
        shown = cell;
    }

    private void swap(PseudoClass before, PseudoClass after) {
        if (before != after) {
            pseudoClassStateChanged(before, false);
        }
        pseudoClassStateChanged(after, true);
    }

    /** A long caption explains itself, for a narrow column cuts it short. */
    private static String explanation(GridCell cell) {
        boolean isLong = cell.kind() == CellKind.CAPTION && cell.text().length() > LONG_CAPTION;
        return cell.tooltip().isEmpty() && isLong ? cell.text().strip() : cell.tooltip();
    }

    private void explain(String text) {
        setTooltip(text.isEmpty() ? null : tooltip(text));
    }

    /** The cell's own tooltip, made when first needed and kept: each new one is a new window to be styled. */
    private Tooltip tooltip(String text) {
        Tooltip tooltip = explanation.orElseGet(Tooltip::new);
        explanation = Optional.of(tooltip);
        tooltip.setText(text);
        return tooltip;
    }

    static Pos position(CellAlignment alignment) {
        return switch (alignment) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTER -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        };
    }
}
