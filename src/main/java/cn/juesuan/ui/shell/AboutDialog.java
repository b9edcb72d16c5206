package cn.juesuan.ui.shell;

import cn.juesuan.file.Program;
import cn.juesuan.file.UserFolders;
import cn.juesuan.ui.dialog.Dialogs;

/** What this program is, which version, and where it keeps what belongs to no account. */
final class AboutDialog {
    private AboutDialog() {
    }

    static void show(Dialogs dialogs) {
        UserFolders folders = UserFolders.ofThisComputer();
        dialogs.tell(Program.NAME + " " + Program.version(), """
            单位和部门决算的编制、审核与公开。数只录一次，各表、文字和图都随它而变；不联网。

            最近打开的账记在：%s
            程序的出错记录（不含金额和名称）：%s
            卸载或升级程序都不动账文件和这两个文件夹。

            运行环境：Java %s""".formatted(folders.settings(), folders.logs(), System.getProperty("java.version")), WindowIcons.picture());
    }
}
