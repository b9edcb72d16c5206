package cn.juesuan.ui.dialog;

import cn.juesuan.account.UserFailure;
import org.slf4j.LoggerFactory;

/** What the user is told when work in the background failed. */
public final class FailureText {
    private FailureText() {
    }

    public static String message(Throwable failed) {
        if (failed instanceof UserFailure) {
            return failed.getMessage();
        }
        LoggerFactory.getLogger(FailureText.class).error("background work failed", failed);
        return "程序出了意外的错误（%s）。账里已保存的数没有变化。".formatted(failed.getClass().getSimpleName());
    }
}
