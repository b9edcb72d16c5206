package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.file.UserFolders;
import cn.juesuan.report.ReportSearch;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What everybody expects who comes from a spreadsheet. */
@NeedsToolkit
class WindowHabitsTest extends WindowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void theDemo() throws Exception {
        show(OpenAccount.demo(folder.resolve("演示.juesuan")));
    }

    @AfterEach
    void usualLook() {
        interact(() -> {
            window.look().resize(14);
            window.look().darken(false);
        });
    }

    private String selected() {
        return lookup("#selection").<Label>query().getText();
    }

    @Test
    void theSelectedFiguresAreAddedUp() {
        interact(() -> view().goTo(new CellAddress("公开01", "1", 1)));
        assertEquals("", selected());
        press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("合计 1,333.03　个数 3　平均 444.34", selected());
        interact(() -> view().open("公开02"));
        assertEquals("", selected());
    }

    @Test
    void backAndForthAfterAJump() {
        CellAddress first = new CellAddress("公开01", "2", 1);
        interact(() -> view().goTo(first));
        interact(() -> view().goTo(new CellAddress("公开09", "1", 7)));
        interact(() -> view().open("说明/五"));
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("公开09", view().pane().name());
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, view().pane().place().orElseThrow());
        press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("公开09", view().pane().name());
    }

    @Test
    void aFigureIsFoundWhereverItIsPrinted() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT, KeyCode.CONTROL);
        waitUntil("the question", () -> lookup(".workbench-dialog .text-field").tryQuery().filter(Node::isFocused).isPresent());
        // what is written goes to the window under test, not to the dialog over it
        interact(() -> lookup(".workbench-dialog .text-field").<TextField>query().setText("1204.38"));
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        waitUntil("the places", () -> !hits().isEmpty());
        List<String> places = hits().stream().map(ReportSearch.Hit::place).toList();
        assertEquals(List.of("公开01 1行 栏1", "公开04 1行 栏1"), places);
        targetWindow(Window.getWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow());
        doubleClickOn("公开04 1行 栏1");
        waitUntil("the table", () -> view().pane().name().equals("公开04"));
    }

    private List<ReportSearch.Hit> hits() {
        return Window.getWindows().stream().filter(each -> each != window.stage()).flatMap(each -> from(each.getScene().getRoot()).lookup("#lines")
            .<TableView<ReportSearch.Hit>>queryAll().stream()).flatMap(list -> list.getItems().stream()).toList();
    }

    private double titleSize() {
        view().applyCss();
        return lookup(".form-title").<Label>query().getFont().getSize();
    }

    @Test
    void lettersGrowAndTheDarkIsKept() {
        double before = titleSize();
        interact(() -> window.look().step(1));
        assertEquals(before * 16 / 14, titleSize(), 0.1);
        interact(() -> window.look().darken(true));
        assertTrue(window.stage().getScene().getRoot().getStyleClass().contains("dark"));
        interact(() -> {
            for (int i = 0; i < 9; i++) {
                window.look().step(1);
            }
        });
        assertEquals(24, window.look().size());
        assertEquals(before * 24 / 14, titleSize(), 0.1);
        Path kept = UserFolders.ofThisComputer().settings().resolve("look.properties");
        assertTrue(Files.exists(kept));
    }

    @Test
    void theSidesAreHiddenAndComeBackAsTheyWere() {
        Node outline = lookup(".outline").query();
        press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(view().sided().getItems().contains(outline));
        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, view().sided().getItems().size());
        press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT);
        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, view().sided().getItems().size());
        assertTrue(view().sided().getItems().indexOf(outline) == 0);
    }

    @Test
    void whatIsDroppedIsOpenedTakenInOrSaidToBeNeither() {
        List<String> done = new ArrayList<>();
        FileDrop drop = new FileDrop(path -> done.add("开 " + path), paths -> done.add("导入 " + paths), paths -> done.add("单位 " + paths), done::add);
        drop.drop(List.of(Path.of("甲.juesuan")));
        drop.drop(List.of(Path.of("表.XLSX"), Path.of("报告.pdf")));
        drop.drop(List.of(Path.of("甲.juesuan"), Path.of("乙.juesuan")));
        drop.drop(List.of(Path.of("图.png")));
        drop.drop(List.of());
        String neither = "拖进来的文件里有读不了的。一次可以拖一本账（.juesuan），或几个有表的文件（.xlsx、.xls、.docx、.pdf）；部门账可以拖几个单位的账或报送包（.juesuanbao）。";
        assertEquals(List.of("开 甲.juesuan", "导入 [表.XLSX, 报告.pdf]", "单位 [甲.juesuan, 乙.juesuan]", neither), done);
    }
}
