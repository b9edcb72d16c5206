package cn.juesuan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;

/**
 * How long a user waits for the program: from its launcher to the first picture and to the account at rest on the screen, and for one table on
 * the command line; beside a bare JavaFX window on the Java of the first launcher, all in turn in one run. Each is started once before it is
 * measured, with files in memory; who may (root on Linux) adds {@code cold} to have them read from the disk. Needs a display of its own, as
 * {@link EditToPixelsBenchmark}:
 * {@code StartBenchmark <folder>/Xvfb_screen0 ROUNDS [cold] LAUNCHER…}, a launcher being a folder's or an installation's {@code bin/juesuan}.
 */
public final class StartBenchmark {
    private static final Duration REST = Duration.ofSeconds(2);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final ScreenMemory screen;
    private final Bounds area;
    private final boolean cold;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    private StartBenchmark(ScreenMemory screen, boolean cold) {
        this.screen = screen;
        this.area = screen.whole();
        this.cold = cold;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = List.of(arguments).subList(2, arguments.length);
        boolean cold = rest.get(0).equals("cold");
        StartBenchmark benchmark = new StartBenchmark(new ScreenMemory(Path.of(arguments[0])), cold);
        Map<String, Path> accounts = new LinkedHashMap<>();
        for (String launcher : rest.subList(cold ? 1 : 0, rest.size())) {
            accounts.put(launcher, demo(launcher));
        }
        for (int round = 0; round <= Integer.parseInt(arguments[1]); round++) {
            benchmark.round(accounts, round > 0);
        }
        benchmark.print();
    }

    /** Each program opens the demo account that it made, for they may be of different versions. */
    private static Path demo(String launcher) throws IOException, InterruptedException {
        Path account = Files.createTempDirectory("start").resolve("demo.juesuan");
        started(launcher, "demo", account.toString()).waitFor();
        return account;
    }

    private void round(Map<String, Path> accounts, boolean counts) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        window("bare table", counts, java, "-cp", System.getProperty("java.class.path"), BareTable.Start.class.getName());
        for (Map.Entry<String, Path> program : accounts.entrySet()) {
            String launcher = program.getKey();
            window(launcher, counts, launcher, "window", program.getValue().toString());
            command(launcher, counts, launcher, "show", program.getValue().toString(), "公开01");
        }
    }

    private void window(String name, boolean counts, String... command) throws IOException, InterruptedException {
        forget();
        long blank = screen.look(area);
        long begin = System.nanoTime();
        Process process = started(command);
        long look = blank;
        long first = 0;
        long last = begin;
        while (first == 0 || System.nanoTime() - last < REST.toNanos()) {
            long now = screen.look(area);
            if (now != look) {
                look = now;
                last = System.nanoTime();
                first = first == 0 ? last : first;
            }
            if (System.nanoTime() - begin > PATIENCE || !process.isAlive()) {
                throw new IllegalStateException(name + " shows nothing");
            }
            Thread.sleep(5);
        }
        note(counts, name + ": first picture", first - begin);
        note(counts, name + ": at rest", last - begin);
        process.destroy();
        process.waitFor();
        while (screen.look(area) != blank) {
            Thread.sleep(5);
        }
    }

    private void command(String name, boolean counts, String... command) throws IOException, InterruptedException {
        forget();
        long begin = System.nanoTime();
        if (started(command).waitFor() != 0) {
            throw new IllegalStateException(name + " does not show the table");
        }
        note(counts, name + ": show", System.nanoTime() - begin);
    }

    private static Process started(String... command) throws IOException {
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Has the system forget what it read of files. */
    private void forget() throws IOException {
        if (cold) {
            Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
        }
    }

    private void note(boolean counts, String what, long nanos) {
        if (counts) {
            times.computeIfAbsent(what, none -> new ArrayList<>()).add(TimeUnit.NANOSECONDS.toMillis(nanos));
        }
    }

    private void print() {
        times.forEach((what, measured) -> {
            List<Long> sorted = measured.stream().sorted().toList();
            System.out.printf("%-60s median %6d ms  (%d … %d)%n", what, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        });
    }
}
