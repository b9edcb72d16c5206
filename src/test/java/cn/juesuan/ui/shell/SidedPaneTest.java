package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.ui.pane.SidedPane;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@NeedsToolkit
class SidedPaneTest extends ApplicationTest {
    private static final double A_PIXEL_OR_TWO = 8;
    private final StackPane left = new StackPane();
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        StackPane middle = new StackPane();
        middle.setFocusTraversable(true);
        stage.setScene(new Scene(new SidedPane(left, middle, new StackPane(), new StackPane()), 900, 500));
        stage.show();
        middle.requestFocus();
    }

    private void widen(double width) {
        interact(() -> stage.setWidth(width));
        WindowTest.waitUntil("the window", () -> stage.getScene().getRoot().getLayoutBounds().getWidth() == width);
    }

    @Test
    void theSidesHaveTheirShareOfAWindowThatIsStillComingUp() {
        widen(1_300);
        WindowTest.waitUntil("the side to have its share", () -> Math.abs(0.18 * 1_300 - left.getWidth()) < A_PIXEL_OR_TWO);
    }

    @Test
    void onceTheUserWorksTheSidesKeepTheirWidth() {
        double before = left.getWidth();
        press(KeyCode.TAB).release(KeyCode.TAB);
        widen(1_300);
        assertEquals(before, left.getWidth(), A_PIXEL_OR_TWO);
    }
}
