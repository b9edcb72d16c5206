package cn.juesuan.cli;

import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.opening.Protection;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan password: sets, changes or takes away the password of an account. */
@CommandLine.Command(name = "password", description = {"给账设密码、换密码，或用 --remove 取消密码；账的备份一并换。",
    "账文件和备份用密码加密。忘记了密码就没有任何办法打开，请写下来妥善保管。", "密码不写在命令里：在终端里输入，或写在文件里，或设环境变量。"})
final class PasswordCommand extends FileCommand {
    @CommandLine.Option(names = "--new-password-file", paramLabel = "文件",
        description = "新密码在这个文本文件的第一行。不写时取环境变量 JUESUAN_NEW_PASSWORD，再没有就询问。")
    private Optional<Path> newPasswordFile;

    @CommandLine.Option(names = "--remove", description = "取消密码：今后谁拿到文件都能打开。")
    private boolean remove;

    @Override
    public Integer call() {
        try (Password before = password(); Password after = remove ? Password.none() : fresh()) {
            out().println(Protection.change(account(), before, after));
        }
        return CommandLineProgram.DONE;
    }

    private Password fresh() {
        out().println(Password.WARNING);
        out().flush();
        return new PasswordInput(terminal(), "JUESUAN_NEW_PASSWORD", "--new-password-file").fresh(newPasswordFile);
    }
}
