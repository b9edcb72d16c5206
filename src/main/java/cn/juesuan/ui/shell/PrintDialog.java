package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** Asks which pages go to which printer. */
final class PrintDialog {
    private final int pages;
    private final int current;
    private final ComboBox<String> printer = new ComboBox<>();
    private final ToggleGroup range = new ToggleGroup();
    private final RadioButton all;
    private final RadioButton one;
    private final RadioButton some;
    private final TextField first = number("1");
    private final TextField last;
    private final TextField copies = number("1");
    private final Label problem = new Label();

    /**
     * @param printers the usual one first
     * @param pages    how many the report has
     * @param current  index of the page on the screen
     */
    PrintDialog(List<String> printers, int pages, int current) {
        this.pages = pages;
        this.current = current;
        this.all = choice("全部（%d 页）".formatted(pages));
        this.one = choice("当前页（第 %d 页）".formatted(current + 1));
        this.some = choice("从第");
        this.last = number(Integer.toString(pages));
        all.setSelected(true);
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.setId("printer");
        problem.getStyleClass().add("refusal");
        copies.setId("copies");
        List.of(first, last).forEach(field -> field.textProperty().addListener((text, before, now) -> some.setSelected(true)));
    }

    private RadioButton choice(String text) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(range);
        return button;
    }

    private static TextField number(String text) {
        TextField field = new TextField(text);
        field.setPrefColumnCount(4);
        return field;
    }

    Optional<PrintChoice> ask(Dialogs dialogs) {
        Dialog<PrintChoice> dialog = dialogs.form("打印", content(), "打印", () -> typed().on(printer.getValue()));
        Node confirm = Dialogs.confirmButton(dialog);
        Runnable check = () -> {
            Optional<String> wrong = typed().problem(pages);
            problem.setText(wrong.orElse(""));
            confirm.setDisable(wrong.isPresent());
        };
        range.selectedToggleProperty().addListener((chosen, before, now) -> check.run());
        List.of(first, last, copies).forEach(field -> field.textProperty().addListener((text, before, now) -> check.run()));
        return dialog.showAndWait();
    }

    private PrintChoice.Typed typed() {
        String page = Integer.toString(current + 1);
        return all.isSelected() ? new PrintChoice.Typed("1", Integer.toString(pages), copies.getText())
            : one.isSelected() ? new PrintChoice.Typed(page, page, copies.getText())
            : new PrintChoice.Typed(first.getText(), last.getText(), copies.getText());
    }

    private GridPane content() {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("fields");
        HBox fromTo = new HBox(some, first, new Label("页到第"), last, new Label("页"));
        fromTo.getStyleClass().add("from-to");
        fields.addRow(0, new Label("打印机"), printer);
        fields.addRow(1, new Label("页码范围"), all);
        fields.add(one, 1, 2);
        fields.add(fromTo, 1, 3);
        fields.addRow(4, new Label("份数"), copies);
        fields.add(problem, 1, 5);
        copies.setMaxWidth(70);
        return fields;
    }
}
