package cn.juesuan.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A second program at work on an account, in a process of its own. */
final class ProgramProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ProgramProcess(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ProgramProcess start(String task, Path account) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(ProgramProcess.class.getName(), task, account.toString()));
        return new ProgramProcess(command);
    }

    Optional<String> line() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** Ends it as kill -9 does. What it said before can still be read, unlike after Process.destroyForcibly. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Lets the program end by itself. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        while (output.readLine() != null) {
            // the rest of what it says
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (AccountFile file = AccountFile.open(Path.of(arguments[1]))) {
            out.println("opened");
            if (arguments[0].equals("hold")) {
                System.in.read();
            } else {
                editForEver(file, out);
            }
        } catch (StoreException failure) {
            out.println(failure.getMessage());
        }
    }

    /** Types one figure after the other; every seventh edit is undone and done again. */
    private static void editForEver(AccountFile file, PrintStream out) {
        for (int count = 1; ; count++) {
            RecordedEdit edit = file.record(Examples.typedOver(count % 50, count));
            if (count % 7 == 0) {
                file.undone(edit);
                file.redone(edit);
            }
            out.println("saved " + count);
        }
    }
}
