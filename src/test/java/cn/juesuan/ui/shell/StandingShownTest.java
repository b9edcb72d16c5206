package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Missing;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says of the account as a whole: how far it is, and what is being worked at. */
@NeedsToolkit
class StandingShownTest extends WindowTest {
    private static final CellAddress RUNNING = new CellAddress("公开03", "2010301", 2);

    @TempDir
    Path folder;

    private String standing() {
        return lookup("#balance").<Label>query().getText();
    }

    private EditSession newAccount() throws Exception {
        show(OpenAccount.create(folder.resolve("账.juesuan"), new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, "shandong-2024")));
        return view().account().session();
    }

    @Test
    void spendingAloneIsNotGreen() throws Exception {
        EditSession session = newAccount();
        assertTrue(standing().startsWith("未录全"), standing());
        interact(() -> {
            new SubjectRows(session).add("公开03", "2010301", Optional.empty());
            session.set(RUNNING, "435.04", MoneyUnit.WAN);
        });
        assertTrue(standing().startsWith("未录全"), standing());
        ListView<Missing> missing = lookup("#missing").query();
        assertTrue(missing.getItems().stream().anyMatch(each -> each.text().startsWith("公开01 还没有录全：公开01 31行")), missing.getItems()::toString);
        interact(() -> session.set(new CellAddress("公开01", "1", 1), "400", MoneyUnit.WAN));
        assertTrue(standing().startsWith("不符 · 错误 "), standing());
    }

    @Test
    void theDemoIsWholeAndGreen() throws Exception {
        show(OpenAccount.demo(folder.resolve("演示.juesuan")));
        assertEquals("勾稽相符 ✓", standing());
    }

    @Test
    void whatIsMissingIsOneKeyAway() throws Exception {
        newAccount();
        interact(() -> {
            ListView<Missing> missing = lookup("#missing").query();
            missing.requestFocus();
            missing.getSelectionModel().select(1);
        });
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("公开02", view().pane().name());
    }

    @Test
    void twoTasksHaveEachTheirOwnCancelAndLeaveNothingBehind() {
        CountDownLatch hold = new CountDownLatch(1);
        try {
            window.background().run("第一项", () -> hold.await(20, java.util.concurrent.TimeUnit.SECONDS), done -> { }, failed -> { });
            window.background().run("第二项", () -> true, done -> { }, failed -> { });
            waitUntil("both tasks", () -> cancels() == 2);
            interact(() -> lookup(".progress .button").queryAllAs(Button.class).stream().skip(1).findFirst().orElseThrow().fire());
            waitUntil("the second to go, which had not begun", () -> cancels() == 1);
            assertEquals("已取消：第二项", lookup("#message").<Label>query().getText());
            interact(() -> lookup(".progress .button").<Button>query().fire());
            waitUntil("the first to go", () -> cancels() == 0);
        } finally {
            hold.countDown();
        }
    }

    private int cancels() {
        return lookup(".progress .button").queryAll().size();
    }

    @Test
    void whatIsFoundAtTheCursorIsSaidAndPutRightByOneKey() throws Exception {
        EditSession session = newAccount();
        CellAddress total = new CellAddress("公开03", "合计", 1);
        interact(() -> {
            session.set(total, "400", MoneyUnit.WAN);
            new SubjectRows(session).add("公开03", "2010301", Optional.empty());
            session.set(RUNNING, "435.04", MoneyUnit.WAN);
            view().goTo(total);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(lookup(".working .label").queryAll().stream().anyMatch(label -> ((Label) label).getText().equals("应为 435.04，现为 400.00，相差 -35.04")));
        assertTrue(lookup("以明细为准，改为 435.04").tryQuery().isPresent());
        shortcut(KeyCode.PERIOD);
        assertTrue(session.account().entry(total).isEmpty());
        assertTrue(lookup("以明细为准，改为 435.04").tryQuery().isEmpty());
        shortcut(KeyCode.Z);
        assertTrue(session.account().entry(total).isPresent());
    }
}
