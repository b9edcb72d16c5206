package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.SampleReport;
import cn.juesuan.document.SampleTables;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.TableSections;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class WordPagesTest {
    private static final Block TEXT = new Paragraph(ParagraphStyle.BODY, "正文");

    @Test
    void countsFromTheFirstNumberedPage() throws IOException {
        try (XWPFDocument document = written("", false, false, true, true, false, true)) {
            List<CTSectPr> sections = WordTablesTest.sections(document);
            assertEquals(List.of("", "", "1", "", "", ""), sections.stream()
                .map(page -> page.isSetPgNumType() ? page.getPgNumType().getStart().toString() : "").toList());
        }
    }

    @Test
    void printsNumbersOnlyWherePagesAreCounted() throws IOException {
        try (XWPFDocument document = written("", false, true, false, true)) {
            assertEquals(List.of("", "— 1 —", "", "— 1 —"), WordTablesTest.sections(document).stream().map(page -> foot(document, page)).toList());
        }
    }

    @Test
    void printsTheFootnoteOnEveryPage() throws IOException {
        try (XWPFDocument document = written("送签稿 7F3A", false, true)) {
            assertEquals(List.of("送签稿 7F3A", "— 1 —\n送签稿 7F3A"), WordTablesTest.sections(document).stream().map(page -> foot(document, page)).toList());
            assertTrue(document.getFooterList().stream().map(XWPFFooter::getParagraphs)
                .allMatch(paragraphs -> "FooterNote".equals(paragraphs.get(paragraphs.size() - 1).getStyle())));
        }
    }

    @Test
    void theFootHasRoomBelowTheNarrowestPage() throws IOException {
        int room = PageSetup.TABLE_LANDSCAPE.bottom() - PageSetup.TABLE_LANDSCAPE.footer();
        try (XWPFDocument document = written("送签稿", true)) {
            int height = List.of("Footer", "FooterNote").stream().map(id -> document.getStyles().getStyle(id).getCTStyle().getPPr().getSpacing().getLine())
                .mapToInt(line -> ((Number) line).intValue()).sum();
            assertTrue(height <= room, height + " > " + room);
        }
    }

    @Test
    void keepsTablesThatFollowEachOtherApart() throws IOException {
        Block table = new TableSections(SampleTables.unit2023(MoneyUnit.WAN)).sections().get(0).blocks().get(3);
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(SampleReport.of(table, table)))) {
            assertEquals(List.of(true, false, true, false), document.getBodyElements().stream().map(XWPFTable.class::isInstance).toList());
        }
    }

    @Test
    void keepsAChartWithItsCaption() throws IOException {
        Block chart = new ChartBlock(SampleReport.incomePie(), 5200);
        Block caption = new Paragraph(ParagraphStyle.CAPTION, "图1");
        assertEquals(List.of(true, false, true), kept(chart, caption, chart, caption).subList(0, 3));
        assertEquals(List.of(true, false, false), kept(caption, chart, TEXT).subList(0, 3));
    }

    private static List<Boolean> kept(Block... blocks) throws IOException {
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(SampleReport.of(blocks)))) {
            return document.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext()).toList();
        }
    }

    @Test
    void aSectionMayBeEmpty() throws IOException {
        Report report = new Report("示例", "示例单位", List.of(new Section(PageSetup.TEXT, List.of()), new Section(PageSetup.TABLE_LANDSCAPE, List.of())), "");
        try (XWPFDocument document = WordTablesTest.written(new WordDocument(report))) {
            assertEquals(2, WordTablesTest.sections(document).size());
        }
    }

    private static String foot(XWPFDocument document, CTSectPr page) {
        XWPFFooter footer = (XWPFFooter) document.getRelationById(page.getFooterReferenceArray(0).getId());
        return String.join("\n", footer.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static XWPFDocument written(String footnote, Boolean... numbered) throws IOException {
        List<Section> sections = List.of(numbered).stream().map(counted -> new Section(PageSetup.TEXT, List.of(TEXT), counted)).toList();
        return WordTablesTest.written(new WordDocument(new Report("示例", "示例单位", sections, footnote)));
    }
}
