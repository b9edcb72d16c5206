package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What did not reach the disk is said until something does. */
@NeedsToolkit
class UnsavedTest extends WindowTest {
    @TempDir
    private Path folder;

    private Label saved() {
        return lookup("#saved").queryAs(Label.class);
    }

    @Test
    void aFailedSaveStaysRedUntilTheNextOneIsSaved() throws Exception {
        Path path = folder.resolve("账.juesuan");
        show(OpenAccount.demo(path));
        waitUntil("the backup", () -> Files.exists(folder.resolve("账.juesuan.backup")));
        Path elsewhere = Files.move(path, folder.resolve("移走.juesuan"));
        write("5").type(KeyCode.ENTER);
        waitUntil("the dialog", () -> lookup(".dialog-pane").tryQuery().isPresent());
        interact(view()::nextGap);
        assertEquals("未保存！", saved().getText());
        assertTrue(saved().getStyleClass().contains("refusal"));
        type(KeyCode.ENTER);
        Files.move(elsewhere, path);
        interact(() -> view().account().session().undo());
        assertTrue(saved().getText().startsWith("已保存 "), saved().getText());
    }
}
