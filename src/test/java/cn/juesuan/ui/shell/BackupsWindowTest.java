package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.workbench.opening.AccountBackups;
import cn.juesuan.workbench.opening.BackupLine;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Backups as the user meets them in the window: listed, compared, brought back; and an account that cannot be opened any more. */
@NeedsToolkit
class BackupsWindowTest extends WindowTest {
    private static final CellAddress FIGURE = new CellAddress("公开03", "2010301", 2);

    @TempDir
    Path folder;
    private Path chosen;

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.of(folder.resolve(name + ".juesuan"));
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.of(chosen);
    }

    /** The demo account, backed up on opening, with one figure changed since. */
    private Path changedDemo() throws Exception {
        Path path = folder.resolve("演示.juesuan");
        show(OpenAccount.demo(path));
        waitUntil("the backup on opening", () -> AccountBackups.count(path) > 0);
        interact(() -> view().account().session().set(FIGURE, "1.23", MoneyUnit.WAN));
        return path;
    }

    private String figure() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view().account().session().calculation().value(FIGURE).amount().printed(MoneyUnit.WAN));
    }

    private void choose(String item) {
        // not waited for: what it does may be to ask
        Platform.runLater(() -> lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
            .filter(each -> item.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private TableView<?> list(String title) {
        waitUntil(title, () -> shown(title).isPresent());
        Stage stage = shown(title).orElseThrow();
        targetWindow(stage);
        TableView<?> table = from(stage.getScene().getRoot()).lookup("#lines").query();
        waitUntil("its lines", () -> !table.getItems().isEmpty());
        interact(() -> table.getSelectionModel().select(0));
        return table;
    }

    private Optional<Stage> shown(String title) {
        return listTargetWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
            .filter(stage -> stage.isShowing() && stage.getTitle() != null && stage.getTitle().startsWith(title)).findFirst();
    }

    private void press(TableView<?> list, String caption) {
        Button button = from(list.getScene().getRoot()).lookup(".button").match((Button each) -> each.getText().equals(caption)).query();
        Platform.runLater(button::fire);
    }

    @Test
    void aBackupIsListedWithWhatItIsWorthAndCompared() throws Exception {
        changedDemo();
        choose("备份…");
        TableView<?> backups = list("备份：演示.juesuan");
        BackupLine line = (BackupLine) backups.getItems().get(0);
        assertEquals("打开时", line.reason());
        assertEquals("之后账里又改了 1 次", line.standing());
        press(backups, "与现在的账比较");
        TableView<?> differences = list("与备份的差异");
        assertTrue(differences.getItems().toString().contains("place=公开03 2010301 栏2"), differences.getItems().toString());
    }

    @Test
    void aBackupIsRestoredAsAnotherFile() throws Exception {
        changedDemo();
        String now = figure();
        choose("备份…");
        press(list("备份：演示.juesuan"), "恢复为另一个文件…");
        waitUntil("the copy", () -> lookup("#message").queryAs(Label.class).getText().startsWith("已恢复为 "));
        assertEquals(now, figure());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(file -> file.getFileName().toString().startsWith("演示 恢复 ")).count());
        }
    }

    @Test
    void theAccountGoesBackToABackupAndForwardAgain() throws Exception {
        Path path = changedDemo();
        assertEquals("1.23", figure());
        choose("备份…");
        press(list("备份：演示.juesuan"), "账换成这一份…");
        confirm("账换成这一份");
        waitUntil("the account as it was", () -> window.view().isPresent() && lookup("#message").queryAs(Label.class).getText().startsWith("账已换成 "));
        assertTrue(!figure().equals("1.23"), figure());
        waitUntil("the backup on opening", () -> AccountBackups.count(path) == 3);
        choose("备份…");
        TableView<?> backups = list("备份：演示.juesuan");
        assertEquals(List.of("打开时", "恢复前", "打开时"), backups.getItems().stream().map(each -> ((BackupLine) each).reason()).toList());
        interact(() -> backups.getSelectionModel().clearAndSelect(1));
        press(backups, "账换成这一份…");
        confirm("账换成这一份");
        waitUntil("the account as it was before", () -> window.view().isPresent() && figure().equals("1.23"));
    }

    private void confirm(String heading) {
        waitUntil(heading, () -> dialog().map(pane -> heading.equals(pane.getHeaderText())).orElse(false));
        DialogPane pane = dialog().orElseThrow();
        Platform.runLater(() -> ((Button) pane.lookupButton(pane.getButtonTypes().get(0))).fire());
        waitUntil("the answer taken", () -> dialog().filter(pane::equals).isEmpty());
    }

    private Optional<DialogPane> dialog() {
        return listTargetWindows().stream().filter(each -> each.isShowing() && each.getScene().getRoot() instanceof DialogPane)
            .map(each -> (DialogPane) each.getScene().getRoot()).findFirst();
    }

    @Test
    void anAccountThatCannotBeReadIsBroughtBackFromItsBackups() throws Exception {
        chosen = changedDemo();
        interact(() -> window.closeAccount());
        Files.write(chosen, new byte[100]);
        targetWindow(window.stage());
        shortcut(KeyCode.O);
        confirm("打开账没有成功");
        press(list("备份：演示.juesuan"), "账换成这一份…");
        confirm("账换成这一份");
        waitUntil("the account", () -> window.view().isPresent());
        assertTrue(!figure().equals("1.23"), figure());
    }

    @Test
    void anAccountThatMayNotBeWrittenIsShownAndRefusesTyping() throws Exception {
        chosen = folder.resolve("只读.juesuan");
        OpenAccount.demo(chosen).close();
        Files.setPosixFilePermissions(chosen, PosixFilePermissions.fromString("r--r--r--"));
        show(OpenAccount.open(chosen));
        assertEquals("只读", lookup("#seal").queryAs(Label.class).getText());
        interact(() -> view().goTo(FIGURE));
        String before = figure();
        write("999").type(KeyCode.ENTER);
        confirm("账是只读的");
        assertEquals(before, figure());
    }

    @Test
    void aPasswordIsSetAskedForAndChanged() throws Exception {
        chosen = changedDemo();
        choose("密码…");
        fill("#new-password", "年终决算2024");
        fill("#new-password-again", "年终决算2024");
        confirm("设密码");
        waitUntil("the account protected", () -> window.view().map(view -> view.account().isProtected()).orElse(false));
        assertTrue(OpenAccount.isProtected(AccountBackups.of(chosen, Password.none()).lines().get(0).file()));
        interact(() -> window.closeAccount());
        targetWindow(window.stage());
        shortcut(KeyCode.O);
        fill("#password", "年终决算2025");
        confirm("输入密码");
        waitUntil("the password asked for again", () -> dialog().filter(pane -> from(pane)
            .lookup((Node each) -> each instanceof Text text && text.getText().startsWith("密码不对")).tryQuery().isPresent()).isPresent());
        fill("#password", "年终决算2024");
        confirm("输入密码");
        waitUntil("the account", () -> window.view().isPresent());
        assertEquals("1.23", figure());
    }

    private void fill(String field, String text) {
        waitUntil(field, () -> dialog().flatMap(pane -> from(pane).lookup(field).<javafx.scene.control.TextField>tryQuery()).isPresent());
        interact(() -> from(dialog().orElseThrow()).lookup(field).<javafx.scene.control.TextField>query().setText(text));
    }
}
