package cn.juesuan.cli;

import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** juesuan demo: makes the demo account. */
@CommandLine.Command(name = "demo", description = "新建一本演示账：虚构的单位，每张表都有数。")
final class DemoCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "账", description = "要新建的账文件。")
    private Path account;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        try (OpenAccount made = OpenAccount.demo(account)) {
            spec.commandLine().getOut().printf("已新建演示账 %s%n", made.path());
        }
        return CommandLineProgram.DONE;
    }
}
