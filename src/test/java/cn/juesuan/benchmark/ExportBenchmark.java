package cn.juesuan.benchmark;

import cn.juesuan.document.SampleTables;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.table.TableSections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The nine tables with 400 subjects in each that lists subjects: how long they take to be taken down, written to Word, to Excel. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExportBenchmark {
    private static final int ROWS = 400;
    private PrintedTables tables;

    @Setup
    public void read() {
        tables = SampleTables.longTables(ROWS);
    }

    @Benchmark
    public int word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordDocument(new TableSections(tables).report()).writeTo(out);
        return out.size();
    }

    @Benchmark
    public int excel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelTables(tables).writeTo(out);
        return out.size();
    }

    public static void main(String[] arguments) throws Exception {
        org.openjdk.jmh.Main.main(arguments.length > 0 ? arguments : new String[] {ExportBenchmark.class.getSimpleName()});
    }
}
