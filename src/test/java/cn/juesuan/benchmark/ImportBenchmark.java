package cn.juesuan.benchmark;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.Calculation;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.workbench.exchange.ImportReview;
import cn.juesuan.workbench.exchange.Importing;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reading one workbook of nine tables into an empty account, review and edit: into a program just started, and into one that has done it
 * before, where less than a second is aimed at. Run {@link #main}.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ImportBenchmark {
    @Param({"demo", "large"})
    private String size;
    private Edition edition;
    private Path workbook;
    private EditSession empty;

    @Setup
    public void write() throws IOException {
        edition = new Editions().named(DemoAccount.PROFILE.edition());
        Account account = new Account(DemoAccount.PROFILE);
        Edit filling = size.equals("demo") ? DemoAccount.edit(edition) : LargeAccount.edit(edition);
        account.apply(filling);
        workbook = Files.createTempDirectory("benchmark").resolve("nine.xlsx");
        new ExcelTables(PrintedTables.of(edition, account, new Calculation(edition, account), MoneyUnit.YUAN)).writeTo(workbook);
    }

    @Setup(Level.Invocation)
    public void begin() {
        empty = new EditSession(edition, new Account(DemoAccount.PROFILE), SilentJournal.INSTANCE);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(workbook);
        Files.delete(workbook.getParent());
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    @Fork(1)
    public Account warm() {
        return imported();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public Account cold() {
        return imported();
    }

    private Account imported() {
        Importing importing = new Importing(empty);
        ImportReview review = importing.review(List.of(workbook));
        if (review.read().size() != 9 || !review.doubts().isEmpty() || !review.contradictions().isEmpty()) {
            throw new IllegalStateException(review.text());
        }
        importing.apply(review);
        return empty.account();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ImportBenchmark.class.getSimpleName()).build()).run();
    }
}
