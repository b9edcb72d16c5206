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

/** A second program that opens an account, in a process of its own, and keeps it open until it is closed. */
final class ProgramProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ProgramProcess(List<String> command, String locale) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", locale);
        process = builder.start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ProgramProcess open(Path account) throws IOException {
        return open(account, "C.UTF-8");
    }

    static ProgramProcess open(Path account, String locale) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(ProgramProcess.class.getName(), account.toString()));
        return new ProgramProcess(command, locale);
    }

    Optional<String> line() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
        try (AccountFile file = AccountFile.open(Path.of(arguments[0]))) {
            out.println("opened");
            System.in.read();
        } catch (StoreException failure) {
            out.println(failure.kind());
        }
    }
}
