package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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
        assertEquals(folder.resolve("报告.docx").toString(), finding.get("file").asText());
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
    void twoReportsInOneFileAreToldApart() throws IOException {
        Path file = folder.resolve("两份.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            for (String unit : List.of("示例区档案中心", "示例区信访局")) {
                document.createParagraph().createRun().setText(unit + "2024年度单位决算");
                List<String[]> rows = SPENDING.lines().map(line -> line.split("\\|")).toList();
                XWPFTable table = document.createTable(rows.size(), 8);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).length; column++) {
                        table.getRow(row).getCell(column).setText(rows.get(row)[column].strip().replace("100.00", unit.endsWith("局") ? "100.00" : "99.00"));
                    }
                }
            }
            document.write(stream);
        }
        assertEquals(2, run("check", file.toString()), out.toString());
        assertEquals("“两份.docx”里像是有 2 份报告（示例区档案中心、示例区信访局），同一张表有几份。请分成几个文件，分别审查。%n".formatted(), err.toString());
    }

    @Test
    void oneUnreadableFileDoesNotKeepOthersFromBeingChecked() throws IOException {
        assertEquals(2, run("check", folder.resolve("没有.docx").toString(), word("报告.docx", WRONG).toString()));
        assertTrue(out.toString().contains("说明-增减率"));
    }

    @Test
    void aFolderIsToldLineByLine() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("报告"));
        Path wrong = Files.move(word("乙.docx", WRONG), reports.resolve("乙.docx"));
        Path right = Files.move(word("甲.docx", WRONG.stream().map(line -> line.replace("15.13%", "13.14%")).toList()), reports.resolve("甲.docx"));
        Files.writeString(reports.resolve("~$甲.docx"), "");
        assertEquals(1, run("check", reports.toString()));
        assertEquals("""
            %s\t示例区公共服务中心\t2024\t1 错误，0 提示，0 尾差
            %s\t示例区公共服务中心\t2024\t0 错误，0 提示，0 尾差
            """.formatted(wrong, right).replace("\n", System.lineSeparator()), out.toString());
    }

    @Test
    void textInTextBoxesAndInsertedTextCount() throws IOException {
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        String changed = "<w:p><w:r><w:t>2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降</w:t></w:r>"
            + "<w:del w:id=\"1\"><w:r><w:delText>13.14</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>15.</w:t></w:r><w:r><w:t>13</w:t></w:r></w:ins><w:r><w:t>%。</w:t></w:r></w:p>";
        String title = paragraph.formatted("一、收入支出决算总体情况说明");
        Path file = raw("文本框.docx", paragraph.formatted(WRONG.get(0)) + box.formatted(title, title) + changed);
        assertEquals(1, run("check", file.toString()), err.toString());
        assertTrue(out.toString().contains("下降15.13%”中的百分数为 15.13%"), out.toString());
    }

    private Path raw(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", "<w:document xmlns:w=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                .formatted(word) + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>" + body + "</w:body></w:document>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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
