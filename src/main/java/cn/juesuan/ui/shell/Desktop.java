package cn.juesuan.ui.shell;

import atlantafx.base.theme.PrimerLight;
import cn.juesuan.ui.dialog.SystemFilePrompt;
import cn.juesuan.workbench.opening.AheadOpening;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The graphical desktop, where there is one. */
public final class Desktop {
    private Desktop() {
    }

    /** Gets the desktop ready; false where there is no display, or no library to draw with. */
    public static boolean isReady() {
        try {
            Platform.startup(() -> { });
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            return false;
        } catch (RuntimeException noLibrary) {
            if (noLibrary.getCause() instanceof UnsatisfiedLinkError) {
                return false;
            }
            throw noLibrary;
        }
    }

    /** Opens the window and, if given, shows an account in it. The program ends when the window is closed. */
    public static void open(Optional<AheadOpening> account) {
        Platform.runLater(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            WindowIcons.onEveryWindow();
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, new SystemFilePrompt(stage));
            Thread.setDefaultUncaughtExceptionHandler(new UnexpectedErrors(window.dialogs()));
            Thread.currentThread().setUncaughtExceptionHandler(Thread.getDefaultUncaughtExceptionHandler());
            account.ifPresent(window::open);
            double width = stage.getWidth();
            double height = stage.getHeight();
            stage.show();
            // some window managers shrink a window that takes its time to draw itself first
            Platform.runLater(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
        });
    }
}
