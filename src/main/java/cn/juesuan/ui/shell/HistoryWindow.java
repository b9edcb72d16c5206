package cn.juesuan.ui.shell;

import cn.juesuan.workbench.opening.ChangeLine;
import cn.juesuan.workbench.opening.OpenAccount;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

/** 改动记录: when what was changed from what to what, and where it came from. */
final class HistoryWindow {
    private static final int SHOWN = 2_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private HistoryWindow() {
    }

    static void show(Window owner, OpenAccount account) {
        TableView<ChangeLine> table = new TableView<>();
        table.setPlaceholder(new Label("还没有改动"));
        add(table, "时间", 165, line -> TIME.format(line.when()));
        add(table, "改动", 240, ChangeLine::label);
        add(table, "位置", 170, ChangeLine::place);
        add(table, "原为", 110, ChangeLine::before);
        add(table, "改为", 110, ChangeLine::after);
        add(table, "来源", 220, ChangeLine::origin);
        table.getItems().setAll(account.history(0, SHOWN));
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("改动记录");
        Scene scene = new Scene(table, 1060, 560);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.show();
    }

    private static void add(TableView<ChangeLine> table, String caption, double width, Function<ChangeLine, String> text) {
        TableColumn<ChangeLine, String> column = new TableColumn<>(caption);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
