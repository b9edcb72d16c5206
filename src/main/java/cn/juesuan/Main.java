package cn.juesuan;

import cn.juesuan.ui.DesktopApplication;
import javafx.application.Application;

/** Entry point: the window without arguments, the command line with them. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        Application.launch(DesktopApplication.class, arguments);
    }
}
