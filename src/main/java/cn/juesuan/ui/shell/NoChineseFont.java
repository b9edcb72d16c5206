package cn.juesuan.ui.shell;

import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Says that the computer has no Chinese font: as a picture, for no letters could say it there. */
final class NoChineseFont {
    private NoChineseFont() {
    }

    static void tell(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("No Chinese font");
        ImageView picture = new ImageView(NoChineseFont.class.getResource("no-chinese-font.png").toExternalForm());
        picture.setAccessibleText("这台电脑没有中文字体，请安装中文字体后重新打开决算工作台");
        stage.setScene(new Scene(new StackPane(picture)));
        stage.show();
    }
}
