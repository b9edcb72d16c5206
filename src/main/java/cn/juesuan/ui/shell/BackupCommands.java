package cn.juesuan.ui.shell;

import cn.juesuan.report.PrintedContent;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.ListWindow;
import cn.juesuan.workbench.opening.AccountBackups;
import cn.juesuan.workbench.opening.BackupLine;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The backups of the open account, or of one that cannot be opened any more: listed, compared, and brought back. */
final class BackupCommands {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final MainWindow window;
    private final FilePrompt files;
    private final Opening opening;

    BackupCommands(MainWindow window, FilePrompt files) {
        this.window = window;
        this.files = files;
        this.opening = new Opening(window, this::showOf);
    }

    Opening opening() {
        return opening;
    }

    /** Those of the open account. */
    void show() {
        window.onView(view -> {
            OpenAccount account = view.account();
            list(new Shown(account.path(), account.password(), account.backups()));
        });
    }

    /** Those of an account that is not open. */
    private void showOf(Path account) {
        Optional<Password> password = AccountBackups.needPassword(account) ? new PasswordDialog(window.dialogs()).ask(account, "") : Optional.of(Password.none());
        password.ifPresent(given -> list(new Shown(account, given, AccountBackups.of(account, given))));
    }

    private void list(Shown shown) {
        window.background().run("正在读取备份", () -> {
            try (Password wiped = shown.password()) {
                return shown.backups().lines();
            }
        }, lines -> show(shown, lines), failed -> window.dialogs().warn("没有读到备份", FailureText.message(failed)));
    }

    private void show(Shown shown, List<BackupLine> lines) {
        ListWindow<BackupLine> list = new ListWindow<>(window.stage(), "备份：" + shown.account().getFileName(), "还没有备份");
        list.column("时间", 170, line -> TIME.format(line.when())).column("原因", 130, BackupLine::reason)
            .column("大小", 90, line -> line.bytes() / 1024 + " KB").column("状态", 400, BackupLine::standing)
            .action("与现在的账比较", BackupLine::isReadable, line -> compare(shown, line))
            .action("恢复为另一个文件…", BackupLine::isReadable, line -> restoreAs(shown, line))
            .action("账换成这一份…", BackupLine::isReadable, line -> replace(shown, line, list))
            .show(lines, line -> { });
    }

    private void compare(Shown shown, BackupLine line) {
        window.background().run("正在比较", () -> shown.backups().differences(line), differences -> showDifferences(line, differences),
            failed -> window.dialogs().warn("没有比较", FailureText.message(failed)));
    }

    private void showDifferences(BackupLine line, List<PrintedContent.Difference> differences) {
        new DifferencesWindow(window).show("与备份的差异：" + TIME.format(line.when()), "与备份一样，没有差异", "备份里", differences);
    }

    private void restoreAs(Shown shown, BackupLine line) {
        files.saveAs("恢复为另一个文件", FilePrompt.Kind.ACCOUNT, AccountBackups.freeName(shown.account(), line)).ifPresent(path ->
            window.background().run("正在恢复", () -> {
                shown.backups().restoreAs(line, path);
                return path;
            }, done -> window.status().done("已恢复为 " + done, "打开", () -> opening.open(done)),
                failed -> window.dialogs().warn("没有恢复", FailureText.message(failed))));
    }

    private void replace(Shown shown, BackupLine line, ListWindow<BackupLine> list) {
        String what = TIME.format(line.when()) + " " + line.reason();
        if (list.dialogs().confirm("账换成这一份", "账将回到 %s的样子。现在的账先留作一份备份，以后还可以换回来。".formatted(what), "换成这一份")) {
            list.close();
            opening.whileClosed(shown.account(), shown.password(), shown.password(), "换成备份", () -> {
                AccountBackups.of(shown.account(), shown.password()).restoreInPlace(line);
                return "账已换成 %s的备份。".formatted(what);
            });
        }
    }

    /** The account whose backups are listed, and what opens them. */
    private record Shown(Path account, Password password, AccountBackups backups) {
    }
}
