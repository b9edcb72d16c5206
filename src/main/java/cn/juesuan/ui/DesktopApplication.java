package cn.juesuan.ui;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** Starts the window; the account to open, if any, is the only parameter. */
public final class DesktopApplication extends Application {
    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        MainWindow window = new MainWindow(stage);
        Thread.setDefaultUncaughtExceptionHandler(new UnexpectedErrors(window.dialogs()));
        Thread.currentThread().setUncaughtExceptionHandler(Thread.getDefaultUncaughtExceptionHandler());
        stage.show();
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
    }
}
