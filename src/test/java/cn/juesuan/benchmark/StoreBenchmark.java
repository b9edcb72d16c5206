package cn.juesuan.benchmark;

import cn.juesuan.account.Account;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.Examples;
import cn.juesuan.store.content.RecordedEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long saving one figure takes until it is safe on the disk, and opening an account of 4,000 figures. Run {@link #main}. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class StoreBenchmark {
    private static final int FIGURES = 4_000;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(StoreBenchmark.class.getSimpleName()).build()).run();
    }

    private static Path account() throws IOException {
        Path path = Files.createTempDirectory("benchmark").resolve("account.juesuan");
        try (AccountFile file = AccountFile.create(path, Examples.UNIT)) {
            file.record(Examples.imported(FIGURES, 1));
        }
        return path;
    }

    private static void delete(Path path) throws IOException {
        Files.delete(path);
        Files.delete(path.getParent());
    }

    /** An account open for editing. */
    @State(Scope.Thread)
    public static class Open {
        private Path path;
        private AccountFile file;
        private int count;

        @Setup(Level.Trial)
        public void open() throws IOException {
            path = account();
            file = AccountFile.open(path);
        }

        @TearDown(Level.Trial)
        public void close() throws IOException {
            file.close();
            delete(path);
        }
    }

    /** An account that is closed after each opening. */
    @State(Scope.Thread)
    public static class Closed {
        private Path path;
        private AccountFile file;

        @Setup(Level.Trial)
        public void make() throws IOException {
            path = account();
        }

        @TearDown(Level.Invocation)
        public void close() {
            file.close();
        }

        @TearDown(Level.Trial)
        public void remove() throws IOException {
            delete(path);
        }
    }

    @Benchmark
    public RecordedEdit durableEditOfOneCell(Open open) {
        open.count++;
        return open.file.record(Examples.typedOver(open.count % FIGURES, open.count));
    }

    @Benchmark
    public Account opening(Closed closed) {
        closed.file = AccountFile.open(closed.path);
        return closed.file.account();
    }
}
