package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.file.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** What a reviewer hands back: a paper, comments in a copy of the report, a workbook about many. */
class ReviewDeliveryTest extends CommandTest {
    private static final String WRONG = "2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%。主要是人员减少。";
    private static final String RIGHT = WRONG.replace("15.13", "13.14");

    private Path report(String name, String sentence) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            Stream.of("示例区公共服务中心2024年度单位决算", "第三部分 2024年度单位决算情况说明", "一、收入支出决算总体情况说明", sentence)
                .forEach(text -> document.createParagraph().createRun().setText(text));
            XWPFTable table = document.createTable(1, 1);
            table.getRow(0).getCell(0).setText("附表");
            XWPFTableRow row = table.createRow();
            row.getCell(0).setText("备注");
            document.write(stream);
        }
        return file;
    }

    private static List<String> paragraphs(Path word) throws IOException {
        try (InputStream stream = Files.newInputStream(word); XWPFDocument document = new XWPFDocument(stream)) {
            return Stream.concat(document.getParagraphs().stream().map(XWPFParagraph::getText), document.getTables().stream().flatMap(table -> table.getRows().stream())
                .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).collect(Collectors.joining("|")))).filter(text -> !text.isBlank()).toList();
        }
    }

    @Test
    void thePaperSaysWhatWasFoundWhereAndBothValues() throws IOException {
        Path paper = folder.resolve("审核意见.docx");
        assertEquals(1, run("check", report("报告.docx", WRONG).toString(), "--word", paper.toString()), err.toString());
        List<String> lines = paragraphs(paper);
        assertEquals("示例区公共服务中心2024年度单位决算审核意见", lines.get(0));
        assertEquals("查出错误 1 处，提示 0 处，尾差 0 处。", lines.get(6));
        assertEquals("二、错误：必须改正", lines.get(7));
        assertEquals(List.of("规则|规则的意思和依据|错误|提示|尾差", "说明-增减率|增减率应等于增减额除以上年数，上年数等于本年数减增减额（计算）|1||",
            "序号|位置|规则|应为|现为|相差|问题和处理|改正情况",
            "1|说明/一\n第4段|说明-增减率|13.14|15.13|1.99|“总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%”中的百分数为 15.13%，按 130.05 ÷ 989.64 应为 13.14%，"
                + "相差 1.99 个百分点。请核对本年数、增减额、增减的方向和百分数。|"), lines.stream().filter(line -> line.contains("|")).toList());
    }

    @Test
    void aReportWithoutFaultsGetsAPaperThatSaysSoOfWhatWasRead() throws IOException {
        Path paper = folder.resolve("审核意见.docx");
        assertEquals(0, run("check", report("报告.docx", RIGHT).toString(), "--word", paper.toString()));
        assertTrue(paragraphs(paper).contains("已经审核的部分没有查出问题；没有读的内容见后。"), paragraphs(paper).toString());
    }

    @Test
    void commentsStandAtTheParagraphTheyAreAbout() throws IOException {
        Path original = report("报告.docx", WRONG);
        byte[] before = Files.readAllBytes(original);
        Path copy = folder.resolve("报告-批注.docx");
        assertEquals(1, run("check", original.toString(), "--comments", copy.toString()), err.toString());
        assertArrayEquals(before, Files.readAllBytes(original));
        try (InputStream stream = Files.newInputStream(copy); XWPFDocument document = new XWPFDocument(stream)) {
            XWPFComment comment = document.getDocComments().getComments().get(0);
            assertEquals(Program.NAME, comment.getAuthor());
            assertTrue(comment.getText().startsWith("〔错误〕说明-增减率"), comment.getText());
            List<String> marked = document.getParagraphs().stream().filter(each -> each.getCTP().sizeOfCommentRangeStartArray() > 0).map(XWPFParagraph::getText).toList();
            assertEquals(1, marked.size());
            assertTrue(marked.get(0).startsWith(WRONG), marked.get(0));
            XWPFParagraph paragraph = document.getParagraphs().get(3);
            String xml = paragraph.getCTP().xmlText();
            assertTrue(xml.indexOf("commentRangeStart") < xml.indexOf(WRONG.substring(0, 6)) && xml.indexOf(WRONG.substring(0, 6)) < xml.indexOf("commentRangeEnd"), xml);
        }
    }

    @Test
    void theOriginalAndAPdfTakeNoComments() throws IOException {
        Path original = report("报告.docx", WRONG);
        assertEquals(2, run("check", original.toString(), "--comments", original.toString()));
        assertEquals("批注写在另一份文件里，原文件“报告.docx”不动。请换一个文件名。%n".formatted(), err.toString());
        assertEquals(2, run("check", original.toString(), "--comments", folder.resolve("批注.pdf").toString()));
        assertFalse(Files.exists(folder.resolve("批注.pdf")));
    }

    @Test
    void papersOfManyReportsGoIntoAFolder() throws IOException {
        report("报告/甲.docx", RIGHT);
        report("报告/乙.docx", WRONG);
        Path papers = folder.resolve("意见");
        assertEquals(1, run("check", folder.resolve("报告").toString(), "--word", papers.toString(), "--comments", papers.toString()), err.toString());
        try (Stream<Path> files = Files.list(papers)) {
            assertEquals(List.of("乙-审核意见.docx", "乙-批注.docx", "甲-审核意见.docx", "甲-批注.docx"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter texts = new DataFormatter();
        return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1).map(sheet::getRow).filter(row -> row != null)
            .map(row -> Stream.iterate(0, column -> column < row.getLastCellNum(), column -> column + 1).map(column -> texts.formatCellValue(row.getCell(column)))
                .collect(Collectors.joining("|"))).toList();
    }

    @Test
    void theSummaryListsReportsFindingsAndRules() throws IOException {
        Path right = report("报告/甲.docx", RIGHT);
        Path wrong = report("报告/乙.docx", WRONG);
        Path broken = Files.writeString(folder.resolve("报告/坏.pdf"), "%PDF-1.7\nnothing");
        Path summary = folder.resolve("汇总.xlsx");
        assertEquals(2, run("check", folder.resolve("报告").toString(), "--summary", summary.toString()));
        assertFalse(Files.exists(folder.resolve("汇总.xlsx.未完")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(summary.toFile())) {
            assertEquals("报告,问题,规则", Stream.of(0, 1, 2).map(workbook::getSheetName).collect(Collectors.joining(",")));
            List<String> reports = rows(workbook.getSheetAt(0));
            assertTrue(reports.contains("1|%s|示例区公共服务中心|2024|1|0|0|1|".formatted(wrong)), reports.toString());
            assertTrue(reports.contains("2|%s||||||| “坏.pdf”已损坏".formatted(broken).replace(" “", "“") + "或没有下载完整，读不出来。请重新下载或再拷一份。"), reports.toString());
            assertTrue(reports.contains("3|%s|示例区公共服务中心|2024|0|0|0|1|".formatted(right)), reports.toString());
            assertTrue(rows(workbook.getSheetAt(1)).stream().anyMatch(row -> row.startsWith("1|示例区公共服务中心|错误|说明-增减率|")));
            assertTrue(rows(workbook.getSheetAt(2)).contains("说明-增减率|增减率应等于增减额除以上年数，上年数等于本年数减增减额（计算）|1|1"));
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    @Test
    void aSummaryIsNotMixedWithOtherResults() throws IOException {
        String report = report("报告.docx", WRONG).toString();
        assertEquals(2, run("check", report, "--summary", folder.resolve("汇总.xlsx").toString(), "--json"));
        assertEquals("--summary 不和 --json、--word、--comments 一起用。请分开运行。%n".formatted(), err.toString());
        assertEquals(2, run("check", Files.createDirectory(folder.resolve("空")).toString()));
        assertEquals("文件夹里没有 .docx 和 .pdf 文件，没有可以审查的。%n".formatted(), err.toString());
    }
}
