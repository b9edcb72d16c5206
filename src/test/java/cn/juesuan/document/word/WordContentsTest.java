package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.document.SampleReport;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

class WordContentsTest {
    private static final Report REPORT = SampleReport.of(new Contents(), new Paragraph(ParagraphStyle.PART, "第三部分\n情况说明"),
        new Paragraph(ParagraphStyle.SECTION, "一、总体情况"), new Paragraph(ParagraphStyle.SUBSECTION, "（一）结构情况"),
        new Paragraph(ParagraphStyle.SECTION, "续表", ""), new Paragraph(ParagraphStyle.TABLE_TITLE, "收入支出决算总表", "公开01 收入支出决算总表"));

    @Test
    void listsPartsAndWhatStandsInThemWithPageNumbers() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT, List.of(1, 2, 3, 12)))) {
            assertEquals(List.of("TOC1 第三部分 情况说明\t1", "TOC2 一、总体情况\t2", "TOC2 公开01 收入支出决算总表\t12"), entries(document));
        }
    }

    @Test
    void printsNoNumbersWhereNobodyHasTurnedThePages() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT))) {
            assertEquals(List.of("TOC1 第三部分 情况说明\t", "TOC2 一、总体情况\t", "TOC2 公开01 收入支出决算总表\t"), entries(document));
        }
    }

    @Test
    void printsNoNumberOfAPageThatHasNone() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT, List.of(0, 1, 1, 1)))) {
            assertEquals("TOC1 第三部分 情况说明\t", entries(document).get(0));
        }
    }

    @Test
    void everyEntryLeadsToItsHeading() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT, List.of(1, 2, 3, 12)))) {
            List<String> marked = List.of("第三部分\n情况说明", "一、总体情况", "收入支出决算总表");
            assertEquals(marked, document.getParagraphs().stream().filter(WordContentsTest::isEntry)
                .map(entry -> entry.getCTP().getHyperlinkArray(0).getAnchor()).map(anchor -> heading(document, anchor)).toList());
        }
    }

    @Test
    void isOneFieldWithAFieldForEachNumber() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT, List.of(1, 2, 3, 12)))) {
            String fields = document.getParagraphs().stream().flatMap(WordContentsTest::runs).map(WordContentsTest::field).collect(Collectors.joining());
            String number = "(PAGEREF _Toc10000000%d \\h|)";
            assertEquals("(TOC \\o \"1-2\" \\h \\z \\u|" + number.formatted(1) + number.formatted(2) + number.formatted(4) + ")", fields);
        }
    }

    @Test
    void leadsTheEyeByDotsToTheRightMargin() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT))) {
            CTTabStop tab = document.getParagraphs().get(0).getCTP().getPPr().getTabs().getTabArray(0);
            assertEquals(STTabJc.RIGHT, tab.getVal());
            assertEquals(STTabTlc.DOT, tab.getLeader());
            assertEquals(REPORT.sections().get(0).page().bodyWidth(), ((Number) tab.getPos()).intValue());
        }
    }

    @Test
    void bookmarksEveryHeadingButThoseLeftOut() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(REPORT))) {
            List<XWPFParagraph> headings = document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().sizeOfBookmarkStartArray() > 0).toList();
            assertEquals(List.of("Part", "Section", "Subsection", "TableTitle"), headings.stream().map(XWPFParagraph::getStyle).toList());
            XWPFParagraph leftOut = document.getParagraphs().stream().filter(paragraph -> paragraph.getText().equals("续表")).findFirst().orElseThrow();
            assertEquals(9, leftOut.getCTP().getPPr().getOutlineLvl().getVal().intValue());
        }
    }

    @Test
    void aReportWithoutHeadingsHasEmptyContents() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(SampleReport.of(new Contents())))) {
            assertTrue(document.getParagraphs().stream().noneMatch(WordContentsTest::isEntry));
            assertEquals("(TOC \\o \"1-2\" \\h \\z \\u|)",
                document.getParagraphs().stream().flatMap(WordContentsTest::runs).map(WordContentsTest::field).collect(Collectors.joining()));
        }
    }

    private static List<String> entries(XWPFDocument document) {
        return document.getParagraphs().stream().filter(WordContentsTest::isEntry).map(entry -> entry.getStyle() + " " + entry.getText()).toList();
    }

    private static boolean isEntry(XWPFParagraph paragraph) {
        return String.valueOf(paragraph.getStyle()).startsWith("TOC");
    }

    private static String heading(XWPFDocument document, String anchor) {
        return document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().getBookmarkStartList().stream()
            .map(CTBookmark::getName).anyMatch(anchor::equals)).map(XWPFParagraph::getText).collect(Collectors.joining("!"));
    }

    /** The runs in their order: hyperlinks stand between the others of the first entry. */
    private static java.util.stream.Stream<CTR> runs(XWPFParagraph paragraph) {
        return java.util.Arrays.stream(paragraph.getCTP().selectPath(
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:r")).map(CTR.class::cast);
    }

    /** ( begins a field, | ends its instruction, ) ends it. */
    private static String field(CTR run) {
        if (run.sizeOfFldCharArray() > 0) {
            return switch (run.getFldCharArray(0).getFldCharType().toString()) {
                case "begin" -> "(";
                case "separate" -> "|";
                default -> ")";
            };
        }
        return run.sizeOfInstrTextArray() > 0 ? run.getInstrTextArray(0).getStringValue().strip() : "";
    }
}
