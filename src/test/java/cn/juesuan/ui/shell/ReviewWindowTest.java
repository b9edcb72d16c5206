package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.review.Opinion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that someone else wrote is audited in the window, without an account. */
@NeedsToolkit
class ReviewWindowTest extends WindowTest {
    @TempDir
    private Path folder;
    private List<Path> chosen = List.of();

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return chosen;
    }

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.of(folder.resolve(name + kind.endings().get(0)));
    }

    private Path report(String name, String rate) throws IOException {
        Path file = folder.resolve(name);
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            Stream.of("示例区公共服务中心2024年度单位决算", "一、收入支出决算总体情况说明",
                "2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降%s。主要是人员减少。".formatted(rate))
                .forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(stream);
        }
        return file;
    }

    private List<Opinion> opinions() {
        return lookup("#lines").<TableView<Opinion>>queryAll().stream().flatMap(table -> table.getItems().stream()).toList();
    }

    private void check(Path... reports) {
        chosen = List.of(reports);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
    }

    @Test
    void whatIsFoundIsListedAndSavedAsAPaperAndAsComments() throws IOException {
        check(report("报告.docx", "15.13%"));
        waitUntil("the finding", () -> opinions().stream().anyMatch(opinion -> opinion.rule().equals("说明-增减率")));
        assertEquals("13.14", opinions().get(0).expected());
        clickOn("另存审核意见…");
        waitUntil("the paper", () -> Files.exists(folder.resolve("示例区公共服务中心2024年度决算审核意见.docx")));
        clickOn("另存带批注的报告…");
        Path copy = folder.resolve("报告-批注.docx");
        waitUntil("the copy", () -> Files.exists(copy));
        try (InputStream stream = Files.newInputStream(copy); XWPFDocument document = new XWPFDocument(stream)) {
            assertTrue(document.getDocComments().getComments().get(0).getText().contains("说明-增减率"));
        }
    }

    @Test
    void ofSeveralReportsASummaryIsWritten() throws IOException {
        check(report("甲.docx", "15.13%"), report("乙.docx", "13.14%"));
        waitUntil("the summary", () -> Files.exists(folder.resolve("决算报告审查汇总.xlsx")));
        waitUntil("nothing left to go on with", () -> Files.notExists(folder.resolve("决算报告审查汇总.xlsx.未完")));
    }

    @Test
    void aFileThatIsNoReportIsToldSo() throws IOException {
        check(Files.writeString(folder.resolve("通知.docx"), "各单位："));
        waitUntil("the message", () -> lookup("“通知.docx”不是 Word 文件，也不是 PDF，能审查的是 .docx 和有文字的 .pdf。请选对文件。").tryQuery().isPresent());
    }
}
