package cn.juesuan.ui.shell;

import cn.juesuan.ui.background.BackgroundWork;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.workbench.opening.AccountBackups;
import cn.juesuan.workbench.opening.AheadOpening;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Obstacle;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;

/** Opens accounts: asks for the password of a protected one, and shows the backups of one that cannot be read any more. */
final class Opening {
    private final MainWindow window;
    private final Consumer<Path> backups;

    /** An account that was opened again, and what was done with it meanwhile. */
    private record Again(OpenAccount account, String done) implements AutoCloseable {
        @Override
        public void close() {
            account.close();
        }
    }

    /** @param backups shows the backups of an account that is not open */
    Opening(MainWindow window, Consumer<Path> backups) {
        this.window = window;
        this.backups = backups;
    }

    void open(Path path) {
        new PasswordDialog(window.dialogs()).forAccount(path).ifPresent(password -> open(path, password));
    }

    /** Shows an account that is being opened already, unless something else has been shown meanwhile. */
    void open(AheadOpening ahead) {
        Label waiting = window.showWaiting("正在打开 %s……".formatted(ahead.path().getFileName()));
        ahead.then(Platform::runLater, opened -> opened.ifPresentOrElse(account -> {
            if (window.shows(waiting)) {
                window.show(account);
            } else {
                account.close();
            }
        }, () -> {
            window.showStart();
            open(ahead.path());
        }), failed -> {
            window.showStart();
            refused(ahead.path(), failed);
        });
    }

    private void open(Path path, Password password) {
        bring("打开账", () -> {
            try (password) {
                return OpenAccount.open(path, password);
            }
        }, failed -> refused(path, failed));
    }

    /** Opens or makes an account in the background and puts it on the screen. */
    void bring(String title, BackgroundWork.Work<OpenAccount> work) {
        bring(title, work, failed -> window.dialogs().warn(title + "没有成功", FailureText.message(failed)));
    }

    private void bring(String title, BackgroundWork.Work<OpenAccount> work, Consumer<Throwable> failed) {
        window.background().run(title, work, window::show, failed);
    }

    private void refused(Path path, Throwable failed) {
        String message = FailureText.message(failed);
        Obstacle obstacle = Obstacle.of(failed);
        if (obstacle == Obstacle.WRONG_PASSWORD) {
            new PasswordDialog(window.dialogs()).ask(path, message).ifPresent(password -> open(path, password));
        } else if (obstacle == Obstacle.UNREADABLE && AccountBackups.count(path) > 0) {
            if (window.dialogs().confirm("打开账没有成功", message, "看备份…")) {
                backups.accept(path);
            }
        } else {
            window.dialogs().warn("打开账没有成功", message);
        }
    }

    /**
     * Closes the account, does with its file what cannot be done while it is open, and opens it again.
     *
     * @param before opens the account as it is
     * @param after  opens it when the work is done
     * @param work   gives what is to be said of it
     */
    void whileClosed(Path path, Password before, Password after, String doing, BackgroundWork.Work<String> work) {
        window.closeAccount();
        window.background().run(doing, () -> {
            String done = work.run();
            return new Again(OpenAccount.open(path, after), done);
        }, again -> {
            window.show(again.account());
            window.status().done(again.done());
        }, failed -> {
            window.dialogs().warn(doing + "没有成功", FailureText.message(failed));
            bring("打开账", () -> OpenAccount.open(path, before), stillClosed -> refused(path, stillClosed));
        });
    }
}
