package cn.juesuan.ui.dialog;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A window with a list of lines in columns. Selected lines can be copied into a spreadsheet.
 *
 * @param <T> a line
 */
public final class ListWindow<T> {
    private static final double AROUND = 20;

    private final TableView<T> table = new TableView<>();
    private final HBox actions = new HBox();
    private final BorderPane root = new BorderPane();
    private final Stage stage = new Stage();

    public ListWindow(Window owner, String title, String nothing) {
        stage.initOwner(owner);
        stage.setTitle(title);
        table.setId("lines");
        table.setPlaceholder(new Label(nothing));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        actions.getStyleClass().add("list-actions");
        root.setCenter(table);
        Scene scene = new Scene(root, 960, 520);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        root.setStyle("-fx-font-family: \"" + WindowFont.chinese() + "\";");
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(scene);
    }

    public ListWindow<T> column(String caption, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(caption);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setCellFactory(cells -> new WrappingCell<>());
        table.getColumns().add(column);
        return this;
    }

    /**
     * Adds a button for what can be done with the selected line.
     *
     * @param possible with which lines it can be done
     */
    public ListWindow<T> action(String caption, Predicate<T> possible, Consumer<T> action) {
        Button button = new Button(caption);
        ObservableList<T> selected = table.getSelectionModel().getSelectedItems();
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> selected.size() != 1 || !possible.test(selected.get(0)), selected));
        button.setOnAction(event -> action.accept(table.getSelectionModel().getSelectedItem()));
        actions.getChildren().add(button);
        root.setBottom(actions);
        return this;
    }

    /** Adds a button for what can be done with the whole list. */
    public ListWindow<T> action(String caption, Runnable action) {
        Button button = new Button(caption);
        button.setOnAction(event -> action.run());
        actions.getChildren().add(button);
        root.setBottom(actions);
        return this;
    }

    /** Says something about the list above it. */
    public ListWindow<T> note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("list-note");
        root.setTop(note);
        return this;
    }

    /** Dialogs about this list. */
    public Dialogs dialogs() {
        return new Dialogs(stage);
    }

    public void close() {
        stage.close();
    }

    /** @param chosen hears of the line that was clicked twice */
    public void show(List<T> lines, Consumer<T> chosen) {
        table.getItems().setAll(lines);
        table.setOnMouseClicked(event -> {
            T line = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && line != null) {
                chosen.accept(line);
            }
        });
        stage.show();
    }

    /** Long texts are shown whole, for what differs may stand at their end. */
    private static final class WrappingCell<T> extends TableCell<T, String> {
        private final Text text = new Text();

        WrappingCell() {
            text.getStyleClass().add("text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
            getStyleClass().add("wrapping");
            setGraphic(text);
            setPrefHeight(Region.USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** The selected lines, tabs between columns. */
    private String selected() {
        return table.getSelectionModel().getSelectedItems().stream().map(line -> table.getColumns().stream()
            .map(column -> String.valueOf(column.getCellObservableValue(line).getValue()).replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }
}
