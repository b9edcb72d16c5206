package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.department.Bureau;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** What commands on the file of an existing account share. */
abstract class FileCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "账", description = "账文件，扩展名 .juesuan 可以省略。")
    private String account;

    @CommandLine.Option(names = "--password-file", paramLabel = "文件",
        description = "账有密码时：密码在这个文本文件的第一行。不写时取环境变量 JUESUAN_PASSWORD，再没有就询问。")
    private Optional<Path> passwordFile;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Path account() {
        requireFile();
        return Path.of(account);
    }

    /** The account as it was named: by its file, or by the address of a database. */
    String named() {
        return account;
    }

    private void requireFile() {
        if (Bureau.isOne(account)) {
            throw new UserFailure("这个命令只用于账文件，不能用于数据库“%s”。没有改动。".formatted(account.replaceFirst("\\?.*", "")));
        }
    }

    /** The account's password, asked for where it has one. */
    Password password() {
        return OpenAccount.isProtected(account()) ? givenPassword() : Password.none();
    }

    /** The password of an account that is known to have one. */
    Password givenPassword() {
        return new PasswordInput(terminal(), "JUESUAN_PASSWORD", "--password-file").existing(account(), passwordFile);
    }

    Terminal terminal() {
        return CommandLineProgram.terminal(spec);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
