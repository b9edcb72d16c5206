package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.OpenAccount;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What commands on an existing account share: the account is opened, used and closed. */
abstract class AccountCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "账", description = "账文件，扩展名 .juesuan 可以省略。")
    private Path account;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public final Integer call() {
        try (OpenAccount open = OpenAccount.open(account)) {
            return run(open);
        }
    }

    /** Does the command's work and gives its exit code. */
    abstract int run(OpenAccount open);

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    static FormDefinition form(EditSession session, String name) {
        return session.edition().form(name).orElseThrow(() -> new UserFailure("没有“%s”这张表。现有：%s。".formatted(name,
            session.edition().forms().stream().map(FormDefinition::name).collect(Collectors.joining("、")))));
    }
}
