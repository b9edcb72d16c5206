package cn.juesuan.workbench.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.UserFailure;
import cn.juesuan.account.ChineseNumber;
import cn.juesuan.review.ReviewSummary;
import cn.juesuan.review.ReviewedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over many reports that is stopped goes on where it was. */
class ManyReportsTest {
    private static final String SENTENCE = "2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%。主要是\t人员\\减少。";

    @TempDir
    private Path folder;
    private final ManyReports many = new ManyReports(new ReportCheck());

    private static String unit(int number) {
        return "示例区第%s服务中心".formatted(ChineseNumber.of(number));
    }

    private Path report(int number, String sentence) throws IOException {
        Path file = folder.resolve("报告%02d.docx".formatted(number));
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            Stream.of(unit(number) + "2024年度单位决算", "一、收入支出决算总体情况说明", sentence)
                .forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(stream);
        }
        return file;
    }

    private List<Path> reports(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            files.add(report(number, SENTENCE));
        }
        return files;
    }

    private void stopAfter(int count, List<Path> files, Path summary) {
        List<ReviewedFile> told = new ArrayList<>();
        assertThrows(UserFailure.class, () -> many.summarise(files, summary, report -> {
            told.add(report);
            if (told.size() == count) {
                throw new UserFailure("停");
            }
        }, all -> { }));
    }

    private ReviewSummary finished(List<Path> files, Path summary) {
        List<ReviewSummary> written = new ArrayList<>();
        many.summarise(files, summary, report -> { }, written::add);
        return written.get(0);
    }

    @Test
    void whatWasCheckedBeforeIsNotCheckedAgain() throws IOException {
        List<Path> files = reports(5);
        Path summary = folder.resolve("汇总.xlsx");
        stopAfter(3, files, summary);
        Path log = folder.resolve("汇总.xlsx.未完");
        // what the log says is believed, or it would not stand in the summary
        Files.writeString(log, Files.readString(log).replace(unit(2), "记下的中心"));
        ReviewSummary all = finished(files, summary);
        assertEquals(List.of(unit(1), "记下的中心", unit(3), unit(4), unit(5)), all.reports().stream().map(ReviewedFile::unit).toList());
        assertTrue(Files.notExists(log));
    }

    @Test
    void theResumedSummaryIsThatOfARunWithoutStop() throws IOException {
        List<Path> files = reports(4);
        stopAfter(2, files, folder.resolve("甲.xlsx"));
        assertEquals(finished(files, folder.resolve("乙.xlsx")), finished(files, folder.resolve("甲.xlsx")));
    }

    @Test
    void aReportThatChangedIsCheckedAgain() throws IOException {
        List<Path> files = reports(3);
        Path summary = folder.resolve("汇总.xlsx");
        stopAfter(3, files, summary);
        report(2, SENTENCE.replace("15.13", "13.1"));
        Path log = folder.resolve("汇总.xlsx.未完");
        Files.writeString(log, Files.readString(log).replace(unit(2), "记下的中心"));
        assertEquals(unit(2), finished(files, summary).reports().get(1).unit());
    }

    @Test
    void aLineThatWasCutOffAndALogOfAnotherVersionCountForNothing() throws IOException {
        List<Path> files = reports(3);
        Path summary = folder.resolve("汇总.xlsx");
        ReviewSummary whole = finished(files, folder.resolve("另.xlsx"));
        stopAfter(2, files, summary);
        Path log = folder.resolve("汇总.xlsx.未完");
        String lines = Files.readString(log);
        Files.writeString(log, lines.substring(0, lines.length() - 9));
        assertEquals(whole, finished(files, summary));
        Files.writeString(log, "0.1\n" + lines.lines().skip(1).map(line -> line.replace("示例区", "别处") + "\n").reduce("", String::concat));
        assertEquals(whole, finished(files, summary));
    }

    @Test
    void theOrderIsThatOfTheFilesHoweverManyAreReadAtOnce() throws IOException {
        List<Path> files = reports(20);
        assertEquals(IntStream.rangeClosed(1, 20).mapToObj(ManyReportsTest::unit).toList(),
            finished(files, folder.resolve("汇总.xlsx")).reports().stream().map(ReviewedFile::unit).toList());
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() {
        UserFailure told = assertThrows(UserFailure.class, () -> many.summarise(List.of(), folder.resolve("没有").resolve("汇总.xlsx"), report -> { }, all -> { }));
        assertTrue(told.getMessage().startsWith("记不下审查的进度："), told.getMessage());
    }
}
