package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.Heading;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The headings of the report beside its pages; a click or Enter goes there. */
final class PreviewContents extends ListView<Heading> {
    /** Deeper headings would hide the others. */
    private static final int LEVELS = 2;

    private final IntConsumer goTo;

    /** @param goTo goes to the page with an index */
    PreviewContents(IntConsumer goTo) {
        this.goTo = goTo;
        setId("preview-contents");
        getStyleClass().add("preview-contents");
        setCellFactory(view -> new HeadingCell());
        setOnMouseClicked(event -> go());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
    }

    private void go() {
        Heading heading = getSelectionModel().getSelectedItem();
        if (heading != null) {
            goTo.accept(heading.page());
        }
    }

    void show(List<Heading> headings) {
        List<Heading> shown = headings.stream().filter(heading -> heading.level() <= LEVELS).toList();
        if (!shown.equals(getItems())) {
            getItems().setAll(shown);
        }
    }

    private static final class HeadingCell extends ListCell<Heading> {
        @Override
        protected void updateItem(Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            setText(empty ? null : "　".repeat(heading.level() - 1) + heading.text());
            setPrefWidth(0);
            getStyleClass().removeAll("part");
            if (!empty && heading.level() == 1) {
                getStyleClass().add("part");
            }
        }
    }
}
