package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where errors end that nobody foresaw: a plain sentence, what is safe, a short code, and the details to copy. */
final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private final Dialogs dialogs;
    private final AtomicBoolean showing = new AtomicBoolean();

    UnexpectedErrors(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        String code = Integer.toHexString(stackHash(error));
        LOG.error("unexpected error {}", code, error);
        if (showing.compareAndSet(false, true)) {
            Platform.runLater(() -> show(code, error));
        }
    }

    private void show(String code, Throwable error) {
        if (dialogs.confirm("程序出了意外的错误", "刚才的操作可能没有完成。状态栏显示“已保存”的数都在文件里，没有丢失。\n"
            + "可以继续使用；若再次出现，请复制详情发给技术支持。错误代码 " + code + "。", "复制详情")) {
            ClipboardContent content = new ClipboardContent();
            content.putString(details(error));
            Clipboard.getSystemClipboard().setContent(content);
        }
        showing.set(false);
    }

    private static int stackHash(Throwable error) {
        StackTraceElement[] stack = error.getStackTrace();
        return stack.length == 0 ? error.getClass().hashCode() : (error.getClass().getName() + stack[0]).hashCode();
    }

    private static String details(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
