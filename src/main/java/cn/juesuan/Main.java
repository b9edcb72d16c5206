package cn.juesuan;

import cn.juesuan.account.UserFailure;
import cn.juesuan.cli.CommandLineProgram;
import cn.juesuan.file.LogFile;
import cn.juesuan.ui.shell.Desktop;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.opening.AheadOpening;
import cn.juesuan.workbench.opening.OpenAccount;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Entry point. Without arguments, with {@code window} or an account's file alone, as by a double click, the window; otherwise the command line.
 * {@code window --demo FOLDER} opens the demo account of that folder, and where there is no display writes its documents there instead.
 */
public final class Main {
    private static final String WINDOW = "window";
    /** On Windows Java reads its command line in the system's code page, where file names have letters it lacks: the launcher hands them over here, one a line. */
    private static final String HANDED_OVER = "JUESUAN_ARGUMENTS";

    private Main() {
    }

    public static void main(String[] given) {
        LogFile.keep();
        String[] arguments = Optional.ofNullable(System.getenv(HANDED_OVER)).map(lines -> lines.split("\n")).orElse(given);
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        boolean file = arguments.length == 1 && arguments[0].endsWith(OpenAccount.ENDING);
        if (arguments.length > 0 && !arguments[0].equals(WINDOW) && !file) {
            System.exit(CommandLineProgram.run(out, err, arguments));
        }
        try {
            openWindow(file ? new String[] {WINDOW, arguments[0]} : arguments, out);
        } catch (UserFailure told) {
            err.println(told.getMessage());
            System.exit(2);
        }
    }

    private static void openWindow(String[] arguments, PrintWriter out) {
        boolean demo = arguments.length == 3 && arguments[1].equals("--demo");
        Optional<Path> account = demo ? Optional.of(demoAccount(Path.of(arguments[2])))
            : arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
        Optional<AheadOpening> opening = account.map(AheadOpening::of);
        if (Desktop.isReady()) {
            Desktop.open(opening);
        } else if (demo) {
            exportDemo(opening.orElseThrow(), out);
        } else {
            opening.flatMap(AheadOpening::await).ifPresent(OpenAccount::close);
            throw new UserFailure("这台机器没有图形界面（没有显示器或缺少 GTK 库），打不开窗口。可以使用命令行，见：juesuan --help");
        }
    }

    private static Path demoAccount(Path folder) {
        Path account = folder.resolve("demo" + OpenAccount.ENDING);
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new UserFailure("不能建立文件夹 %s。请检查位置和权限。".formatted(folder), impossible);
        }
        if (!Files.exists(account)) {
            OpenAccount.demo(account).close();
        }
        return account;
    }

    private static void exportDemo(AheadOpening account, PrintWriter out) {
        Path word = account.path().resolveSibling("demo.docx");
        Path excel = account.path().resolveSibling("demo.xlsx");
        try (OpenAccount open = account.await().orElseThrow()) {
            Typesetting.ofThisComputer().document(open.report().report()).word(word);
            new Exporting(open.session()).excel(excel);
        }
        out.printf("没有图形界面（没有显示器或缺少 GTK 库），窗口没有打开；已备好演示账 %s 并导出 %s、%s%n", account.path(), word, excel);
    }

    /** On a console in its character set, else in UTF-8: the texts are Chinese whatever the locale. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, charset);
    }
}
