package cn.juesuan.ui.report;

import cn.juesuan.edition.report.FieldKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of a form: caption, control, unit, and what the field is for. Rows are reused while the form scrolls. */
public final class FieldRow extends ListCell<String> {
    private static final Map<FieldLine.State, PseudoClass> STATES = Map.of(FieldLine.State.MISSING, PseudoClass.getPseudoClass("missing"),
        FieldLine.State.WRONG, PseudoClass.getPseudoClass("wrong"), FieldLine.State.DERIVED, PseudoClass.getPseudoClass("derived"));

    private final Function<String, Optional<FieldLine>> lines;
    private final FieldEditor.Owner owner;
    private final Map<FieldKind, FieldEditor> editors = new EnumMap<>(FieldKind.class);
    private final Label caption = new Label();
    private final Label unit = new Label();
    private final Label note = new Label();
    private final Tooltip reason = new Tooltip();
    private final HBox row = new HBox();
    private Optional<FieldEditor> editor = Optional.empty();

    FieldRow(ListView<String> list, Function<String, Optional<FieldLine>> lines, FieldEditor.Owner owner) {
        this.lines = lines;
        this.owner = owner;
        getStyleClass().add("field-row");
        caption.getStyleClass().add("field-caption");
        caption.setWrapText(true);
        unit.getStyleClass().add("field-unit");
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        row.getStyleClass().add("field-line");
        reason.setWrapText(true);
        reason.setMaxWidth(480);
        row.setOnMouseClicked(event -> focusEditor());
    }

    @Override
    protected void updateItem(String key, boolean empty) {
        super.updateItem(key, empty);
        Optional<FieldLine> line = empty || key == null ? Optional.empty() : lines.apply(key);
        line.ifPresent(this::show);
        setGraphic(line.isPresent() ? row : null);
    }

    /** Shows what the field holds now. */
    void refresh() {
        if (getItem() != null && !isEmpty()) {
            lines.apply(getItem()).ifPresent(this::show);
        }
    }

    void focusEditor() {
        editor.ifPresent(FieldEditor::focus);
    }

    boolean hasKeyboard() {
        return editor.filter(FieldEditor::isFocused).isPresent();
    }

    void commit() {
        editor.ifPresent(FieldEditor::commit);
    }

    private void show(FieldLine line) {
        FieldEditor fitting = editors.computeIfAbsent(line.kind(), kind -> new FieldEditor(kind, owner));
        if (editor.filter(fitting::equals).isEmpty()) {
            editor = Optional.of(fitting);
            arrange(line.kind(), fitting.control());
        }
        fitting.show(line);
        caption.setText(line.caption());
        unit.setText(line.unit());
        note.setText(line.note());
        reason.setText(line.note());
        fitting.control().setTooltip(line.state() == FieldLine.State.WRONG ? reason : null);
        STATES.forEach((state, mark) -> {
            fitting.control().pseudoClassStateChanged(mark, state == line.state());
            note.pseudoClassStateChanged(mark, state == line.state());
        });
    }

    /** A figure has its unit and purpose beside it, a text has its purpose under it. */
    private void arrange(FieldKind kind, TextInputControl control) {
        note.setMaxWidth(Double.MAX_VALUE);
        if (kind.isFigure()) {
            control.getStyleClass().add("figure");
            HBox.setHgrow(note, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().setAll(caption, control, unit, note);
            return;
        }
        VBox text = new VBox(control, note);
        text.getStyleClass().add("field-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        row.getChildren().setAll(caption, text);
    }

    /** A list cell leaves the height of a wrapped graphic out of account. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return isEmpty() || getGraphic() == null ? super.computePrefHeight(width)
            : snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == row) {
            row.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        } else {
            super.layoutChildren();
        }
    }
}
