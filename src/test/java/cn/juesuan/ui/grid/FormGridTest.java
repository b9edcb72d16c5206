package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ui.shell.NeedsToolkit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@NeedsToolkit
class FormGridTest extends ApplicationTest {
    private final AtomicInteger undone = new AtomicInteger();
    private SampleModel model;
    private FormGrid grid;
    private TextField elsewhere;

    @Override
    public void start(Stage stage) {
        model = new SampleModel(400);
        grid = new FormGrid();
        elsewhere = new TextField();
        grid.setModel(model);
        Scene scene = new Scene(new BorderPane(grid, elsewhere, null, null, null), 1000, 600);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), undone::incrementAndGet);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void onTheFirstFigure() {
        interact(() -> {
            grid.requestFocus();
            grid.select(1, 3);
        });
    }

    private void assertAsked(String... asked) {
        assertEquals(List.of(asked), model.asked);
    }

    private void assertAt(int row, int column) {
        assertEquals(new CellPosition(row, column), grid.current());
    }

    @Test
    void enterAfterTabsGoesToTheNextLineBelowTheFirst() {
        write("1");
        type(KeyCode.TAB);
        write("2");
        type(KeyCode.TAB);
        write("3");
        type(KeyCode.ENTER);
        assertAt(2, 3);
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        write("12.5");
        assertTrue(grid.isEditing());
        push(KeyCode.ENTER);
        assertAsked("commit 1,3 12.5");
        assertAt(2, 3);
        assertFalse(grid.isEditing());
    }

    @Test
    void shiftEnterGoesUp() {
        write("7");
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertAsked("commit 1,3 7");
        assertAt(0, 3);
    }

    @Test
    void tabGoesToTheNextCellForTyping() {
        interact(() -> grid.select(1, 7));
        write("3");
        push(KeyCode.TAB);
        assertAsked("commit 1,7 3");
        assertAt(2, 3);
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertAt(1, 7);
    }

    @Test
    void arrowsLeaveACellThatWasTypedIn() {
        write("5");
        push(KeyCode.RIGHT);
        assertAsked("commit 1,3 5");
        assertAt(1, 4);
    }

    @Test
    void f2EditsAtTheEndAndArrowsStay() {
        push(KeyCode.F2);
        write("9");
        push(KeyCode.LEFT);
        push(KeyCode.LEFT);
        write("8");
        push(KeyCode.ENTER);
        assertAsked("commit 1,3 3.4839");
    }

    @Test
    void f2WithoutAChangeIsNoEdit() {
        push(KeyCode.F2);
        push(KeyCode.ENTER);
        assertAsked();
        assertAt(2, 3);
    }

    @Test
    void escapeGivesUp() {
        write("99");
        push(KeyCode.ESCAPE);
        push(KeyCode.ENTER);
        assertAsked();
    }

    @Test
    void losingTheFocusCommits() {
        write("4");
        interact(elsewhere::requestFocus);
        assertAsked("commit 1,3 4");
    }

    @Test
    void selectingAnotherCellCommitsWhereItWasTyped() {
        write("4");
        interact(() -> grid.select(5, 5));
        assertAsked("commit 1,3 4");
        assertAt(5, 5);
    }

    @Test
    void textThatIsNoFigureIsSentAsItIs() {
        write("abc");
        push(KeyCode.ENTER);
        assertAsked("commit 1,3 abc");
        assertEquals(CellKind.UNREADABLE, model.cell(1, 3).kind());
    }

    @Test
    void theFirstCompositionOfAnInputMethodIsKept() {
        interact(() -> {
            compose("xing", "");
            assertTrue(grid.isEditing());
            compose("", "行政");
        });
        push(KeyCode.ENTER);
        assertAsked("commit 1,3 行政");
    }

    @Test
    void aCompositionGivenUpEmptiesNothing() {
        interact(() -> {
            compose("xing", "");
            compose("", "");
        });
        interact(() -> assertFalse(grid.isEditing()));
        push(KeyCode.ENTER);
        assertAsked();
    }

    private void compose(String composed, String committed) {
        TextField field = lookup(".grid-editor").query();
        var runs = composed.isEmpty() ? FXCollections.<InputMethodTextRun>observableArrayList()
                : FXCollections.observableArrayList(new InputMethodTextRun(composed, javafx.scene.input.InputMethodHighlight.UNSELECTED_RAW));
        field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    @Test
    void pastesABlockAsOneEdit() {
        clipboard("1.5\t2\r\n3\t4\r\n");
        push(KeyCode.CONTROL, KeyCode.V);
        assertAsked("paste 1,3 [[1.5, 2], [3, 4]]");
    }

    @Test
    void oneValueFillsTheRange() {
        clipboard("7\r\n");
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.V);
        assertAsked("paste 1,3 [[7], [7]]");
    }

    private void clipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    @Test
    void commandsReachTheModel() {
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.D);
        push(KeyCode.CONTROL, KeyCode.MINUS);
        push(KeyCode.INSERT);
        assertAsked("clear 1,3..2,3", "fill 1,3..2,3", "delete 1", "insert 1");
    }

    @Test
    void undoIsTheWindowsUnlessOneTypes() {
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, undone.get());
    }

    @Test
    void scrollsTheCurrentCellIntoSightWithFewNodes() {
        push(KeyCode.CONTROL, KeyCode.END);
        assertAt(399, 0);
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.PAGE_DOWN);
        assertTrue(grid.current().row() > 10);
        assertTrue(grid.nodeCount() < 400, () -> grid.nodeCount() + " nodes");
    }

    @Test
    void rowsMayGoWhileTheyAreInSight() {
        interact(() -> grid.select(350, 3));
        interact(() -> model.keepRows(20));
        assertAt(19, 0);
        interact(() -> model.keepRows(400));
        push(KeyCode.UP);
        assertAt(18, 0);
    }

    @Test
    void theEditorOpensOnTheCellUnderTheMouse() {
        interact(() -> grid.select(3, 4));
        TextField field = lookup(".grid-editor").query();
        moveTo(field).clickOn().doubleClickOn();
        assertTrue(grid.isEditing());
        assertAt(3, 4);
    }
}
