package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.ui.preview.PageScroll;
import cn.juesuan.ui.preview.PreviewPane;
import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.Progress;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The finished report of the demo account: looked at, printed, exported, sealed. */
@NeedsToolkit
class FinishedReportTest extends WindowTest {
    private static final CellAddress FIGURE = new CellAddress("公开03", "2010301", 2);

    @TempDir
    Path folder;

    private List<String> printers = List.of();
    private Optional<PrintChoice> printed = Optional.empty();

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.of(folder.resolve("报告" + kind.endings().get(0)));
    }

    @Override
    MainWindow window(Stage stage) {
        return new MainWindow(stage, this, new ThesePrinters());
    }

    private final class ThesePrinters implements Printers {
        @Override
        public List<String> names(Preview preview) {
            return printers;
        }

        @Override
        public void print(Preview preview, PrintChoice choice, Progress progress) {
            printed = Optional.of(choice);
        }
    }

    @BeforeEach
    void openDemo() throws Exception {
        show(OpenAccount.demo(folder.resolve("演示.juesuan")));
    }

    private PageScroll pages() {
        return lookup("#pages").query();
    }

    private void assumeFonts() {
        try {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Typesetting.ofThisComputer().document(view().account().report().report()))
                .preview(Progress.NONE).close();
        } catch (UserFailure noFont) {
            assumeTrue(false, noFont.getMessage());
        }
    }

    private void preview() {
        shortcut(KeyCode.F2);
        waitUntil("the pages", () -> lookup("#preview-contents").tryQuery().isPresent() || countOfPages() > 0);
    }

    private int countOfPages() {
        return lookup(".preview-bar .label").queryAllAs(Label.class).stream().map(Label::getText).filter(text -> text.matches("/ \\d+ 页"))
            .map(text -> Integer.parseInt(text.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    @Test
    void aFigureOfThePreviewLeadsToItsCell() {
        assumeFonts();
        preview();
        interact(() -> view().goTo(FIGURE));
        interact(() -> view().open(PreviewPane.NAME));
        interact(() -> view().pane().goTo(FIGURE));
        clickOn(placeOf(FIGURE));
        waitUntil("the table", () -> view().pane().name().equals("公开03"));
        assertEquals(FIGURE, view().table().orElseThrow().currentCell().orElseThrow());
    }

    private Point2D placeOf(CellAddress cell) {
        Preview.Area[] area = new Preview.Area[1];
        interact(() -> view().preview().whenReady(preview -> area[0] = preview.areas(cell).get(0)));
        waitUntil("the page of the figure", () -> area[0] != null && pages().inScene(area[0]).isPresent());
        Point2D inScene = pages().inScene(area[0]).orElseThrow();
        return new Point2D(window.stage().getX() + window.stage().getScene().getX() + inScene.getX(),
            window.stage().getY() + window.stage().getScene().getY() + inScene.getY());
    }

    @Test
    void theTextOfAParagraphIsChangedWhereItStands() {
        assumeFonts();
        preview();
        String before = paragraph();
        String[] said = new String[1];
        interact(() -> view().preview().whenReady(preview -> {
            pages().reveal(preview.areas("说明/二/结构").get(0));
            said[0] = "ready";
        }));
        waitUntil("the pages", () -> said[0] != null);
        interact(() -> view().preview().rewrite("说明/二/结构"));
        write("补一句。");
        shortcut(KeyCode.ENTER);
        waitUntil("the text", () -> !paragraph().equals(before));
        assertEquals(before + "补一句。", paragraph());
    }

    private String paragraph() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view().account().report().paragraph("说明/二/结构").orElseThrow().text());
    }

    @Test
    void withoutAPrinterAPdfIsOffered() {
        assumeFonts();
        shortcut(KeyCode.P);
        waitUntil("the message", () -> lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals("没有打印机", lookup(".dialog-pane").queryAs(DialogPane.class).getHeaderText());
        clickOn(lookup(".dialog-pane .button").queryAllAs(Button.class).stream().filter(Button::isDefaultButton).findFirst().orElseThrow());
        waitUntil("the PDF", () -> Files.exists(folder.resolve("报告.pdf")));
        waitUntil("that it is said", () -> message().matches("已导出.* 报告.pdf"));
    }

    @Test
    void theChosenPagesGoToThePrinter() {
        assumeFonts();
        printers = List.of("办公室打印机", "备用打印机");
        shortcut(KeyCode.P);
        waitUntil("the dialog", () -> lookup("#copies").tryQuery().isPresent());
        clickOn("#copies").type(KeyCode.END).type(KeyCode.BACK_SPACE).write("2");
        type(KeyCode.ENTER);
        waitUntil("the printing", () -> printed.isPresent());
        assertEquals(new PrintChoice("办公室打印机", 1, countOfPages(), 2), printed.get());
    }

    @Test
    void aSealedAccountRefusesTypingAndSaysSoOnce() {
        interact(() -> view().account().sealing().seal("定稿"));
        interact(() -> window.sealChanged());
        assertTrue(text("#seal").startsWith("已封存 "), text("#seal"));
        interact(() -> view().goTo(FIGURE));
        String before = figure();
        write("999").type(KeyCode.ENTER);
        waitUntil("the refusal", () -> lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals("账已封存", lookup(".dialog-pane").queryAs(DialogPane.class).getHeaderText());
        type(KeyCode.ENTER);
        waitUntil("the dialog gone", () -> lookup(".dialog-pane").tryQuery().isEmpty());
        interact(() -> view().goTo(FIGURE));
        write("999").type(KeyCode.ENTER);
        waitUntil("the second refusal", () -> message().equals("账已封存，没有改动。"));
        assertTrue(lookup(".dialog-pane").tryQuery().isEmpty());
        assertEquals(before, figure());
    }

    private String figure() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view().account().session().calculation().value(FIGURE).amount().printed(MoneyUnit.WAN));
    }

    private String message() {
        return text("#message");
    }

    private String text(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }
}
