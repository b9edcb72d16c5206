package cn.juesuan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the window shows before an account is open. */
final class StartPane extends VBox {
    StartPane(Runnable create, Runnable open, Runnable demo, List<Path> recent, Consumer<Path> openRecent) {
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        Label title = new Label("决算工作台");
        title.getStyleClass().add("start-title");
        getChildren().addAll(WindowIcons.picture(), title, new Label("一个数只录一次，各表、合计和勾稽都随它而变。"),
            button("新建账（Ctrl+N）", create), button("打开账（Ctrl+O）", open), button("打开演示账", demo));
        recent.stream().limit(6).forEach(path -> {
            Hyperlink link = new Hyperlink(path.toString());
            link.setOnAction(event -> openRecent.accept(path));
            getChildren().add(link);
        });
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(220);
        button.setOnAction(event -> action.run());
        return button;
    }
}
