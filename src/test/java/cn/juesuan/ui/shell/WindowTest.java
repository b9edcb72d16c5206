package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of the whole window share. File dialogs of the system, which no test can type into, are answered by the test. */
public abstract class WindowTest extends ApplicationTest implements FilePrompt {
    public MainWindow window;

    /** The window under test. */
    MainWindow window(Stage stage) {
        return new MainWindow(stage, this);
    }

    @Override
    public void start(Stage stage) {
        window = window(stage);
        stage.show();
    }

    @AfterEach
    void letGoOfTheFile() throws Exception {
        FxToolkit.setupFixture(() -> window.closeAccount());
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.empty();
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.empty();
    }

    void show(OpenAccount account) throws Exception {
        FxToolkit.setupFixture(() -> window.show(account));
        waitUntil("the account", () -> window.view().isPresent());
        targetWindow(window.stage());
    }

    AccountView view() {
        return window.view().orElseThrow();
    }

    /** Ctrl and keys. */
    void shortcut(KeyCode... keys) {
        press(KeyCode.CONTROL).press(keys).release(keys).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void waitUntil(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
