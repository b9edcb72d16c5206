package cn.juesuan.benchmark;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.intake.pdf.PdfReport;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.workbench.checking.ManyReports;
import cn.juesuan.workbench.checking.ReportCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Auditing finished reports, warm: reading each file beside the plain text extraction of POI and PDFBox in the same run, judging what was read, and many
 * reports after one another on all cores.
 */
public final class CheckBenchmark {
    private static final int WARM = 8;
    private static final int ROUNDS = 15;
    private static final double MILLIS = 1e6;

    private CheckBenchmark() {
    }

    /** @param arguments reports; a number before them says how many reports the last line is about */
    public static void main(String... arguments) throws Exception {
        int many = arguments[0].matches("\\d+") ? Integer.parseInt(arguments[0]) : 100;
        List<Path> files = List.of(arguments).stream().filter(each -> !each.matches("\\d+")).map(Path::of).toList();
        ReportCheck check = new ReportCheck();
        System.out.printf("%-28s %12s %12s %12s%n", "median ms", "plain text", "reading", "judging");
        for (Path file : files) {
            SourceDocument read = read(file);
            double judging = median(() -> check.check(read));
            System.out.printf("%-28s %12.1f %12.1f %12.1f%n", file.getFileName(), median(() -> plain(file)), median(() -> read(file)), judging);
        }
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(files.get(i % files.size()));
        }
        long start = System.nanoTime();
        long[] errors = new long[1];
        new ManyReports(check).check(all, outcome -> errors[0] += outcome.report().map(report -> report.count(Strength.ERROR)).orElse(0L));
        System.out.printf("%d reports: %.1f s, %d errors, heap %d MB%n", many, (System.nanoTime() - start) / 1e9, errors[0],
            (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static SourceDocument read(Path file) {
        return PdfReport.is(file) ? PdfReport.read(file) : SourceFile.document(file);
    }

    private static String plain(Path file) throws IOException {
        if (PdfReport.is(file)) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        try (InputStream stream = Files.newInputStream(file); XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return text.getText();
        }
    }

    private static double median(Callable<?> work) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= WARM) {
                times.add(System.nanoTime() - start);
            }
        }
        Collections.sort(times);
        return times.get(ROUNDS / 2) / MILLIS;
    }
}
