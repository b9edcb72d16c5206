package cn.juesuan.benchmark;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.opening.DemoAccount;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * One figure typed, with every subtotal, total, view and relation that depends on it, beside the floor: aimed at is a median of at most ten
 * times the floor and a p99 of at most 100 µs. Run {@link #main}, with the number of rounds if not three.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class RecalculationBenchmark {
    private static final int EDITS = 4_000;

    /** An account and figures to be typed into it, each another one than before. */
    @State(Scope.Thread)
    public static class Typing {
        @Param({"demo", "large"})
        private String size;
        private Account account;
        private Calculation calculation;
        private Edit[] edits;
        private int next;

        @Setup
        public void fill() {
            Edition edition = new Editions().named(DemoAccount.PROFILE.edition());
            account = new Account(DemoAccount.PROFILE);
            account.apply(size.equals("demo") ? DemoAccount.edit(edition) : LargeAccount.edit(edition));
            calculation = new Calculation(edition, account);
            edits = edits(account.entries().keySet());
        }

        /** Figures that were followed edit by edit must be those calculated afresh; else the times mean nothing. */
        @TearDown
        public void compare() {
            Calculation afresh = new Calculation(calculation.edition(), account);
            if (!calculation.cells().allMatch(cell -> calculation.value(cell).equals(afresh.value(cell)))
                || calculation.brokenTies() != afresh.brokenTies()) {
                throw new IllegalStateException("The figures followed differ from those calculated afresh");
            }
        }

        private static Edit[] edits(Collection<CellAddress> entered) {
            List<CellAddress> cells = entered.stream().sorted(Comparator.comparing(CellAddress::toString)).toList();
            SplittableRandom random = new SplittableRandom(7);
            return Stream.generate(() -> typed(cells.get(random.nextInt(cells.size())), random.nextLong(1, 5_000_000_000L)))
                .limit(EDITS).toArray(Edit[]::new);
        }

        private static Edit typed(CellAddress cell, long fen) {
            Entry figure = new Entry.Figure(Amount.ofFen(fen), Origin.TYPED);
            return new Edit("", List.of(new Step.EntryStep(cell, Optional.empty(), Optional.of(figure))));
        }
    }

    /** The floor and the same kind of edits. */
    @State(Scope.Thread)
    public static class Floor {
        private final RecalculationFloor floor = new RecalculationFloor();
        private final int[] leaves = new SplittableRandom(7).ints(EDITS, 0, RecalculationFloor.LEAVES).toArray();
        private final int[] columns = new SplittableRandom(8).ints(EDITS, 0, RecalculationFloor.COLUMNS).toArray();
        private long next;
    }

    @Benchmark
    public int edit(Typing typing) {
        Edit edit = typing.edits[typing.next++ % EDITS];
        typing.account.apply(edit);
        typing.calculation.follow(edit);
        return typing.calculation.brokenTies();
    }

    @Benchmark
    public int floor(Floor floor) {
        int edit = (int) (floor.next++ % EDITS);
        return floor.floor.edit(floor.leaves[edit], floor.columns[edit], floor.next * 101 % 50_000_000);
    }

    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        StringBuilder report = new StringBuilder();
        for (int round = 1; round <= rounds; round++) {
            report(round, new Runner(new OptionsBuilder().include(RecalculationBenchmark.class.getSimpleName()).build()).run(), report);
        }
        System.out.print(report);
    }

    private static void report(int round, Collection<RunResult> results, StringBuilder report) {
        double floor = results.stream().filter(result -> name(result).equals("floor")).findFirst().orElseThrow()
            .getPrimaryResult().getStatistics().getPercentile(50);
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            report.append("round %d  %-6s median %7.2f µs  p99 %7.2f µs  p99.9 %8.2f µs  %5.1f × floor%n".formatted(round, name(result),
                times.getPercentile(50), times.getPercentile(99), times.getPercentile(99.9), times.getPercentile(50) / floor));
        }
    }

    private static String name(RunResult result) {
        return Optional.ofNullable(result.getParams().getParam("size")).orElse("floor").toLowerCase(Locale.ROOT);
    }
}
