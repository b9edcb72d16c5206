package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.file.Program;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * The program without its window. Exit codes: 0 done, 1 done but the audit found errors, 2 could not be done (the reason on the error
 * stream, in Chinese).
 */
@CommandLine.Command(name = "juesuan", description = "决算工作台：不带命令时打开窗口。", synopsisSubcommandLabel = "[命令]",
    versionProvider = CommandLineProgram.Version.class)
public final class CommandLineProgram {
    static final int DONE = 0;
    static final int FOUND_ERRORS = 1;
    static final int FAILED = 2;
    /** In the order of the help. Only the one that is asked for is made. */
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Option(names = {"-V", "--version"}, versionHelp = true, description = "显示版本。")
    private boolean version;

    /** Asked only when the version is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Program.NAME + " " + Program.version()};
        }
    }

    private final Terminal terminal;

    private CommandLineProgram(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The terminal at which a command was given. */
    static Terminal terminal(CommandLine.Model.CommandSpec command) {
        return ((CommandLineProgram) command.root().userObject()).terminal;
    }

    /** Runs one command and gives its exit code; never throws. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(Terminal.OF_THE_SYSTEM, out, err, arguments);
    }

    static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineProgram(terminal));
        COMMANDS.entrySet().stream().filter(command -> !isAskedFor(arguments) || command.getKey().equals(arguments[0]))
            .forEach(command -> line.addSubcommand(command.getKey(), command.getValue().get()));
        line.setOut(out).setErr(err).setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
            .setParameterExceptionHandler((wrong, given) -> misused(wrong, err));
        // @ before a file's name is ours: a long text for a field
        line.setExpandAtFiles(false);
        // a negative amount such as -1,234.56 is no option
        Stream.of("set", "adjust").map(line.getSubcommands()::get).filter(Objects::nonNull)
            .forEach(command -> command.setUnmatchedOptionsArePositionalParams(true));
        line.setResourceBundle(java.util.ResourceBundle.getBundle("cn.juesuan.cli.usage"));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("set", SetCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("unit", UnitCommand::new);
        commands.put("eliminate", EliminateCommand::new);
        commands.put("adjust", AdjustCommand::new);
        commands.put("fill", FillCommand::new);
        commands.put("edition", EditionCommand::new);
        commands.put("move", MoveCommand::new);
        commands.put("seal", SealCommand::new);
        commands.put("unseal", UnsealCommand::new);
        commands.put("backups", BackupsCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("password", PasswordCommand::new);
        commands.put("verify", VerifyCommand::new);
        return commands;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof UserFailure told) {
            err.println(told.getMessage());
        } else {
            LoggerFactory.getLogger(CommandLineProgram.class).error("command failed", failure);
            err.println("程序出了意外的错误（%s），没有完成。账中已保存的数没有变化。".formatted(failure.getClass().getSimpleName()));
        }
        return FAILED;
    }

    private static int misused(CommandLine.ParameterException wrong, PrintWriter err) {
        err.println(Misuse.message(wrong));
        err.println("用法见：" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return FAILED;
    }
}
