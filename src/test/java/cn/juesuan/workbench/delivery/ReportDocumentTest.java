package cn.juesuan.workbench.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDocumentTest {
    @TempDir
    Path folder;

    /** Nobody has to press F9 in Word to see on which page the tables are. */
    @Test
    void theContentsOfTheWordFileHaveTheirPageNumbers() throws IOException {
        Report report = new Report("决算", "示例县档案馆", List.of(
            new Section(PageSetup.TEXT, List.of(new Paragraph(ParagraphStyle.CONTENTS_TITLE, "目 录"), new Contents()), false),
            section("第一部分\n单位概况"), section("第二部分\n决算表"), section("第三部分\n情况说明")), "");
        Path file = folder.resolve("决算.docx");
        Typesetting.ofThisComputer().document(report).word(file);
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(List.of("第一部分 单位概况\t1", "第二部分 决算表\t2", "第三部分 情况说明\t3"), document.getParagraphs().stream()
                .map(XWPFParagraph::getText).filter(text -> text.contains("\t")).toList());
        }
    }

    private static Section section(String title) {
        return new Section(PageSetup.TEXT, List.of(new Paragraph(ParagraphStyle.PART, title)));
    }
}
