package cn.juesuan.benchmark;

import cn.juesuan.document.SampleReports;
import cn.juesuan.document.layout.Pages;
import cn.juesuan.document.layout.ReportLayout;
import cn.juesuan.document.pdf.InstalledFonts;
import cn.juesuan.document.pdf.PageImages;
import cn.juesuan.document.pdf.PageProgress;
import cn.juesuan.document.pdf.PdfDocument;
import cn.juesuan.document.pdf.PdfFonts;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.report.page.Report;
import java.awt.image.BufferedImage;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A report of 25 tables, 60 self-evaluation sheets, text and charts, some 120 pages: brought onto pages, as PDF, as Word, one page as the
 * preview shows it. Aims: PDF below 0.7 s warm, a page of the preview below 0.2 s, all in a heap of 512 MB. Run {@link #main}.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-Djava.awt.headless=true"})
public class ReportBenchmark {
    private static final int SHEETS = 60;
    /** Pixels for a point on a screen at its usual size. */
    private static final double SCREEN = 96 / 72.0;

    private Report report;
    private PdfFonts fonts;
    private PageImages images;
    private int page;

    @Setup
    public void read() {
        report = SampleReports.large(SHEETS);
        fonts = new PdfFonts(InstalledFonts.ofThisComputer());
    }

    @TearDown
    public void close() {
        if (images != null) {
            images.close();
        }
    }

    /** Onto pages, and as PDF. */
    @Benchmark
    public int pdf() {
        return PdfDocument.of(report, fonts).bytes(PageProgress.NONE).length;
    }

    @Benchmark
    public Pages layout() {
        return new ReportLayout(report, fonts.measure()).pages();
    }

    @Benchmark
    public int word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordDocument(report).writeTo(out);
        return out.size();
    }

    /** One page after another, as leafing through the preview does. */
    @Benchmark
    public BufferedImage previewPage() {
        if (images == null) {
            images = new PageImages(PdfDocument.of(report, fonts).bytes(PageProgress.NONE));
        }
        page = (page + 1) % images.count();
        return images.image(page, SCREEN);
    }

    /** In a program just started: the fonts are still to be found and opened. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, jvmArgsAppend = {"-Xmx512m", "-Djava.awt.headless=true"})
    public int coldPdf() {
        return pdf();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, jvmArgsAppend = {"-Xmx512m", "-Djava.awt.headless=true"})
    public int coldWord() throws IOException {
        return word();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ReportBenchmark.class.getSimpleName()).build()).run();
    }
}
