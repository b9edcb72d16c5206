package cn.juesuan.benchmark;

import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** A window with nothing but a table of 60 rows and 8 columns: what starting JavaFX costs whoever writes the program. */
public final class BareTable extends Application {
    private static final int ROWS = 60;
    private static final int COLUMNS = 8;

    /** JavaFX starts a class that is no application of its from the class path. */
    public static final class Start {
        private Start() {
        }

        public static void main(String[] arguments) {
            launch(BareTable.class);
        }
    }

    @Override
    public void start(Stage stage) {
        TableView<Integer> table = new TableView<>();
        for (int column = 1; column <= COLUMNS; column++) {
            int factor = column;
            TableColumn<Integer, Integer> shown = new TableColumn<>("栏" + column);
            shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue() * factor));
            table.getColumns().add(shown);
        }
        for (int row = 1; row <= ROWS; row++) {
            table.getItems().add(row);
        }
        stage.setScene(new Scene(table, 1200, 800));
        stage.show();
    }
}
