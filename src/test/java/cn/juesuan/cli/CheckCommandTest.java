package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** juesuan check as a script sees it. */
class CheckCommandTest extends CommandTest {
    private static final List<String> WRONG = List.of("示例区公共服务中心2024年度单位决算", "第三部分 2024年度单位决算情况说明", "一、收入支出决算总体情况说明",
        "2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%。主要是人员减少。", "二、收入决算情况说明");

    private Path word(String name, List<String> paragraphs) throws IOException {
        Path file = folder.resolve(name);
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(stream);
        }
        return file;
    }

    @Test
    void tellsWhatIsWrongAndWhere() throws IOException {
        assertEquals(1, run("check", word("报告.docx", WRONG).toString()));
        assertEquals("""
            报告.docx：示例区公共服务中心 2024 年度单位决算，按“山东省 2024 年度”的表样读。决算表 0 张（），自评表 0 张，汇总表 0 张，得分表 0 张。说明认出 1 句
            错误\t说明-增减率\t第4段\t“总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%”中的百分数为 15.13%，按 130.05 ÷ 989.64 应为 13.14%，相差 1.99 个百分点。请核对本年数、增减额、增减的方向和百分数。
            1 错误，0 提示，0 尾差
            """.replace("\n", System.lineSeparator()), out.toString());
    }

    @Test
    void theJsonIsThatOfAuditWithFileAndPage() throws IOException {
        assertEquals(1, run("check", "--json", word("报告.docx", WRONG).toString()));
        JsonNode finding = new ObjectMapper().readTree(out.toString()).get(0);
        assertEquals(List.of("rule", "strength", "places", "expected", "found", "difference", "message", "file", "page", "where"), names(finding));
        assertEquals("13.14", finding.get("expected").asText());
        assertEquals("15.13", finding.get("found").asText());
        assertEquals("1.99", finding.get("difference").asText());
        assertEquals("报告.docx", finding.get("file").asText());
        assertTrue(finding.get("page").isNull());
        assertEquals("第4段", finding.get("where").get(0).asText());
        assertEquals("说明/一", finding.get("places").get(0).asText());
    }

    @Test
    void aReportWithoutErrorsIsDone() throws IOException {
        List<String> right = WRONG.stream().map(line -> line.replace("15.13%", "13.14%")).toList();
        assertEquals(0, run("check", word("报告.docx", right).toString()), out.toString());
    }

    @Test
    void saysWhyAFileIsNoReport() throws IOException {
        assertEquals(2, run("check", word("通知.docx", List.of("关于召开会议的通知", "各单位：")).toString()));
        assertEquals("“通知.docx”不是能认出的决算报告：有 2 段文字、0 张表，其中没有决算公开表、情况说明的句子或绩效自评表。请确认选对了文件。%n".formatted(), err.toString());
        assertEquals(2, run("check", folder.resolve("没有.docx").toString()));
        assertEquals("“没有.docx”找不到。请检查文件名和所在的文件夹。%n".formatted(), err.toString());
        Path broken = Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.7\nnothing");
        assertEquals(2, run("check", broken.toString()));
        assertEquals("“坏.pdf”已损坏或没有下载完整，读不出来。请重新下载或再拷一份。%n".formatted(), err.toString());
        assertEquals(2, run("check", blankPdf().toString()));
        assertEquals("“扫描.pdf”共 1 页，都是图片，没有文字可读（多半是扫描件）。请用导出它的 Word 文件，或用有文字的 PDF。%n".formatted(), err.toString());
    }

    @Test
    void oneUnreadableFileDoesNotKeepOthersFromBeingChecked() throws IOException {
        assertEquals(2, run("check", folder.resolve("没有.docx").toString(), word("报告.docx", WRONG).toString()));
        assertTrue(out.toString().contains("说明-增减率"));
    }

    private Path blankPdf() throws IOException {
        Path file = folder.resolve("扫描.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }
}
