package cn.juesuan.ui.outline;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Missing;
import cn.juesuan.audit.Standing;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 审核: what is still to be entered and what the audit finds, the serious first. Enter or a click goes to the cell. */
public final class FindingsPane extends VBox {
    /** Room for one thing missing, which mostly takes two lines, and for as many as are shown at once; the rest is scrolled to. */
    private static final int MISSING_HEIGHT = 52;
    private static final int MISSING_SHOWN = 3;

    private final Label counts = new Label();
    private final Label missingHeading = new Label();
    private final ListView<Missing> missingList = new ListView<>();
    private final Label nothing = new Label();
    private final ListView<Finding> list = new ListView<>();

    public FindingsPane(Consumer<Place> goTo) {
        getStyleClass().add("findings");
        counts.getStyleClass().add("pane-heading");
        counts.setWrapText(true);
        missingHeading.getStyleClass().add("pane-heading");
        missingList.setId("missing");
        list.setId("findings");
        list.setPlaceholder(nothing);
        prepare(missingList, missing -> "missing", Missing::text, missing -> goTo.accept(missing.place()));
        prepare(list, finding -> finding.strength().name().toLowerCase(Locale.ROOT),
            finding -> finding.strength().caption() + "　" + finding.message(), finding -> goTo.accept(finding.places().get(0)));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(missingHeading, missingList, counts, list);
    }

    private static <T> void prepare(ListView<T> list, Function<T, String> style, Function<T, String> text, Consumer<T> goTo) {
        list.setCellFactory(view -> new TextCell<>(style, text));
        list.setOnMouseClicked(event -> selected(list, goTo));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected(list, goTo);
            }
        });
    }

    private static <T> void selected(ListView<T> list, Consumer<T> goTo) {
        T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            goTo.accept(selected);
        }
    }

    public void show(Standing standing, List<Finding> findings) {
        List<Missing> missing = standing.missing();
        missingHeading.setText("%s　%d 处".formatted(Standing.State.INCOMPLETE.caption(), missing.size()));
        Stream.of(missingHeading, missingList).forEach(part -> {
            part.setVisible(!missing.isEmpty());
            part.setManaged(!missing.isEmpty());
        });
        double height = MISSING_HEIGHT * Math.min(missing.size(), MISSING_SHOWN);
        missingList.setMinHeight(height);
        missingList.setPrefHeight(height);
        counts.setText("审核　" + Stream.of(Strength.values()).map(strength ->
            findings.stream().filter(finding -> finding.strength() == strength).count() + " " + strength.caption())
            .collect(Collectors.joining(" · ")));
        nothing.setText(missing.isEmpty() ? "没有发现问题" : "已录的部分没有发现问题");
        update(missingList, missing);
        update(list, findings);
    }

    private static <T> void update(ListView<T> list, List<T> items) {
        if (!list.getItems().equals(items)) {
            list.getItems().setAll(items);
        }
    }

    /** Moves the keyboard here. */
    public void focus() {
        ListView<?> first = list.getItems().isEmpty() && !missingList.getItems().isEmpty() ? missingList : list;
        first.requestFocus();
        if (first.getSelectionModel().isEmpty()) {
            first.getSelectionModel().selectFirst();
        }
    }

    private static final class TextCell<T> extends ListCell<T> {
        private final Function<T, String> style;
        private final Function<T, String> text;

        TextCell(Function<T, String> style, Function<T, String> text) {
            this.style = style;
            this.text = text;
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : text.apply(item));
            getStyleClass().removeAll("error", "notice", "rounding", "missing");
            if (!empty) {
                getStyleClass().add(style.apply(item));
            }
        }
    }
}
