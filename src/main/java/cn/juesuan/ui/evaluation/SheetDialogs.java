package cn.juesuan.ui.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetId;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.IndicatorClass;
import cn.juesuan.edition.evaluation.IndicatorKind;
import cn.juesuan.edition.evaluation.ScoreScheme;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What is asked before something is added to the self-evaluation. */
public final class SheetDialogs {
    private final Dialogs dialogs;
    private final GridPane fields = new GridPane();

    /** A 二级 under its 一级. */
    public record Kind(String level1, String level2) {
    }

    /** A score table to be made. */
    public record NewScoreTable(String title, Optional<SheetId> sheet, ScoreScheme scheme) {
    }

    public SheetDialogs(Dialogs dialogs) {
        this.dialogs = dialogs;
        fields.getStyleClass().add("fields");
    }

    public Optional<String> project(String heading, String start) {
        TextField name = field("project-name", start);
        add("项目名称", name);
        return ask(dialogs.form(heading, fields, "增加", () -> name.getText().strip()), name);
    }

    /** Which 二级 a new indicator belongs to. */
    public Optional<Kind> kind(EvaluationForm form) {
        ComboBox<IndicatorKind> second = choice(List.of(), IndicatorKind::name);
        ComboBox<IndicatorClass> first = choice(form.classes(), IndicatorClass::name);
        first.valueProperty().addListener((value, before, now) -> {
            second.getItems().setAll(now.kinds());
            second.getSelectionModel().selectFirst();
        });
        first.getSelectionModel().selectFirst();
        add("一级指标", first);
        add("二级指标", second);
        return ask(dialogs.form("增加指标", fields, "增加", () -> new Kind(first.getValue().name(), second.getValue().name())), first);
    }

    public Optional<NewScoreTable> scoreTable(EditSession session) {
        TextField title = field("score-table-title", "");
        ComboBox<Optional<EvaluationSheet>> sheet = choice(sheets(session), one -> one.map(known -> known.head().project()).orElse("（不关联）"));
        ComboBox<ScoreScheme> scheme = choice(session.edition().evaluation().schemes(), ScoreScheme::name);
        sheet.valueProperty().addListener((value, before, now) -> now.filter(known -> title.getText().isBlank())
            .ifPresent(known -> title.setText(known.head().project() + "绩效评价")));
        sheet.getSelectionModel().selectFirst();
        scheme.getSelectionModel().selectFirst();
        add("评价项目名称", title);
        add("关联的自评表", sheet);
        add("各类分值", scheme);
        return ask(dialogs.form("新增得分表", fields, "增加",
            () -> new NewScoreTable(title.getText().strip(), sheet.getValue().map(EvaluationSheet::id), scheme.getValue())), title);
    }

    private static List<Optional<EvaluationSheet>> sheets(EditSession session) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Optional.<EvaluationSheet>empty()),
            session.account().sheets().stream().map(Optional::of)).toList();
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }

    private void add(String caption, Node field) {
        fields.addRow(fields.getRowCount(), new Label(caption), field);
        GridPane.setHgrow(field, Priority.ALWAYS);
    }

    private static <T> ComboBox<T> choice(List<T> items, Function<T, String> caption) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(items));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(view -> new CaptionCell<>(caption));
        box.setButtonCell(new CaptionCell<>(caption));
        return box;
    }

    private static <T> Optional<T> ask(Dialog<T> dialog, Node first) {
        dialog.setOnShown(shown -> Platform.runLater(first::requestFocus));
        if (first instanceof TextField text) {
            Dialogs.confirmButton(dialog).disableProperty().bind(text.textProperty().map(String::isBlank));
        }
        return dialog.showAndWait();
    }

    private static final class CaptionCell<T> extends ListCell<T> {
        private final Function<T, String> caption;

        CaptionCell(Function<T, String> caption) {
            this.caption = caption;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : caption.apply(item));
        }
    }
}
