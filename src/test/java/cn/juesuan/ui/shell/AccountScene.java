package cn.juesuan.ui.shell;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.calc.FigureText;
import cn.juesuan.ui.dialog.WindowFont;
import cn.juesuan.ui.grid.FormGrid;
import cn.juesuan.ui.pane.GridWorkPane;
import cn.juesuan.ui.pane.StatusLine;
import cn.juesuan.ui.preview.PreviewPane;
import cn.juesuan.ui.report.SupplementPane;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.opening.OpenAccount;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** What the window shows of an account, without menu, dialogs and recent files: for benchmarks. To be used on the JavaFX thread. */
public final class AccountScene {
    private final BorderPane root = new BorderPane();
    private final Label bare = new Label("0");
    private AccountView view;

    /** Puts an empty scene as large as the program's window onto the stage. */
    public AccountScene(Stage stage) {
        root.setTop(bare);
        root.getStyleClass().add("workbench");
        root.setStyle("-fx-font-family: \"" + WindowFont.chinese() + "\";");
        Scene scene = new Scene(root, 1360, 860);
        scene.getStylesheets().add(AccountView.class.getResource("workbench.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Shows an account as the program does on opening it. */
    public void show(OpenAccount account) {
        StatusLine status = new StatusLine();
        view = new AccountView(account, status, new NamedPanes.Requests(new NoRows(), new NoRows(), new NoRows()), failure -> { },
            new NoReports());
        root.setCenter(view);
        root.setBottom(status);
        grid().requestFocus();
    }

    /** Styles and lays out what is to be drawn next. */
    public void layOut() {
        root.applyCss();
        root.layout();
    }

    public void showNothing() {
        root.setCenter(null);
    }

    /** Shows another table of the account. */
    public void open(String form) {
        view.open(form);
    }

    /** Types a text into the current cell. */
    public void type(String text) {
        grid().edit();
        ((TextField) grid().lookup(".grid-editor")).setText(text);
        grid().commitEdit();
    }

    public void goTo(Place cell) {
        view.goTo(cell);
    }

    /** Shows a text that has to do with nothing: the least that anything on the screen takes. */
    public void showBare(String text) {
        bare.setText(text);
    }

    public Bounds placeOfBare() {
        return bare.localToScreen(bare.getLayoutBounds());
    }

    /** Where on the screen the figure of a visible cell stands. */
    public Bounds place(CellAddress cell) {
        String printed = new FigureText(view.account().session().calculation(), view.account().session().unit()).printed(cell);
        Node node = grid().lookupAll(".form-cell").stream()
            .filter(each -> each.isVisible() && each instanceof Label label && label.getText().equals(printed)).findFirst().orElseThrow();
        return node.localToScreen(node.getLayoutBounds());
    }

    public Bounds place() {
        return root.localToScreen(root.getLayoutBounds());
    }

    /** The vertical scroll bar of the table. */
    public ScrollBar scrollBar() {
        return grid().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
            .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow();
    }

    private FormGrid grid() {
        return ((GridWorkPane) view.pane()).grid();
    }

    private record NoRows() implements GridPage.RowRequests, SupplementPane.Requests {
        @Override
        public void insertRow(String page, String row) {
        }

        @Override
        public void removeRow(String page, String row) {
        }

        @Override
        public void takeLastYear() {
        }

        @Override
        public void exportForm() {
        }

        @Override
        public void importForm() {
        }
    }

    private record NoReports() implements PreviewPane.Requests {
        @Override
        public Typesetting typesetting() {
            return Typesetting.ofThisComputer();
        }

        @Override
        public void print() {
        }

        @Override
        public void exportPdf() {
        }
    }
}
