package cn.juesuan.document.layout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.document.SampleReports;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportLayoutTest {
    /** What fits between the margins of a page for running text. */
    private static final int LINES = 22;

    @Test
    void onlyNumberedPagesCount() {
        Pages pages = layout(SampleReports.full());
        assertEquals(OptionalInt.empty(), pages.pages().get(0).number());
        LaidHeading first = pages.headings().get(0);
        assertEquals("第一部分  单位概况", first.entry());
        assertEquals(OptionalInt.of(1), first.number());
        assertEquals(OptionalInt.of(1), pages.pages().get(first.page()).number());
        assertTrue(texts(pages.pages().get(first.page())).contains("— 1 —"));
    }

    @Test
    void contentsListThePagesOnWhichHeadingsStand() {
        Pages pages = layout(SampleReports.full());
        List<LaidLink> links = pages.pages().stream().flatMap(page -> page.links().stream()).toList();
        assertEquals(pages.headings().stream().filter(heading -> heading.level() <= 2).toList(), links.stream().map(LaidLink::target).toList());
        LaidPage contents = pages.pages().get(1);
        LaidText entry = contents.texts().stream().filter(text -> text.text().equals("一、主要职能")).findFirst().orElseThrow();
        List<String> line = contents.texts().stream().filter(text -> text.baseline() == entry.baseline()).map(LaidText::text).toList();
        assertTrue(line.get(1).matches("\\.{20,}"), line.get(1));
        assertEquals("2", line.get(2));
    }

    @Test
    void givesWordThePageOfEveryHeading() {
        Report report = SampleReports.full();
        Pages pages = layout(report);
        assertEquals(List.of(1, 2, 3, 4), pages.numbersOfHeadings().subList(0, 4));
        assertDoesNotThrow(() -> new WordDocument(report, pages.numbersOfHeadings()));
    }

    @Test
    void aTitleOfSeveralLinesIsOneEntry() {
        Pages pages = layout(List.of(new Paragraph(ParagraphStyle.PART, "第一部分\n单位概况"), SampleReports.body(1)));
        assertEquals("第一部分 单位概况", pages.headings().get(0).entry());
    }

    @Test
    void theFootnoteStandsOnEveryPage() {
        layout(SampleReports.full()).pages().forEach(page -> assertTrue(texts(page).contains("核对码 7F3A-91C2-D058")));
    }

    @Test
    void nothingStandsBeyondTheMargins() {
        for (LaidPage page : layout(SampleReports.full()).pages()) {
            for (LaidText text : page.texts()) {
                double right = text.x() + TextMeasure.ESTIMATED.em(text.typeface(), text.text()) * text.size() * text.scale()
                    + text.spacing() * (text.text().length() - 1);
                assertTrue(text.x() > 40 && right < page.width() - 40, text.toString());
                assertTrue(text.baseline() > 40 && text.baseline() < page.height() - 8, text.toString());
            }
        }
    }

    @Test
    void aHeadingIsNeverLeftAloneAtTheFoot() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(LINES - 2, new Paragraph(ParagraphStyle.BODY, "上一段。")));
        blocks.add(new Paragraph(ParagraphStyle.SECTION, "二、收入决算情况说明"));
        blocks.add(new Paragraph(ParagraphStyle.SUBSECTION, "（一）收入决算结构情况"));
        blocks.add(SampleReports.body(2));
        Pages pages = layout(blocks);
        assertEquals(2, pages.pages().size());
        assertEquals(List.of(1, 1), pages.headings().stream().map(LaidHeading::page).toList());
    }

    @Test
    void aHeadingWithRoomForTwoLinesBelowStays() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(LINES - 3, new Paragraph(ParagraphStyle.BODY, "上一段。")));
        blocks.add(new Paragraph(ParagraphStyle.SECTION, "二、收入决算情况说明"));
        blocks.add(SampleReports.body(2));
        assertEquals(0, layout(blocks).headings().get(0).page());
    }

    @Test
    void noLineOfAParagraphIsLeftAlone() {
        long lines = ownLines(layout(List.of(SampleReports.body(2))).pages().get(0));
        for (int before = LINES - (int) lines; before < LINES; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Paragraph(ParagraphStyle.BODY, "上一段。")));
            blocks.add(SampleReports.body(2));
            Pages pages = layout(blocks);
            long own = ownLines(pages.pages().get(0));
            assertTrue(own != 1 && own != lines - 1, "%d lines before, %d of %d on the first page".formatted(before, own, lines));
        }
    }

    private static long ownLines(LaidPage page) {
        return page.texts().stream().filter(text -> text.size() == 16 && !text.text().equals("上一段。")).map(LaidText::baseline).distinct().count();
    }

    @Test
    void runningTextEndsAtTheRightMargin() {
        LaidPage page = layout(List.of(SampleReports.body(3))).pages().get(0);
        Map<Double, List<LaidText>> lines = page.texts().stream().filter(text -> text.size() == 16)
            .collect(Collectors.groupingBy(LaidText::baseline, TreeMap::new, Collectors.toList()));
        List<LaidText> second = lines.values().stream().skip(1).findFirst().orElseThrow();
        assertEquals("的99.72%（全部为一般公共预算），比上年增加56.44万元，主", second.stream().map(LaidText::text).collect(Collectors.joining()));
        LaidText last = second.get(second.size() - 1);
        double width = TextMeasure.ESTIMATED.em(last.typeface(), last.text()) * 16 + last.spacing() * (last.text().length() - 1);
        assertEquals((PageSetup.TEXT.width() - PageSetup.TEXT.right()) / 20.0, last.x() + width, 0.01);
        assertTrue(second.stream().filter(text -> text.text().matches("[0-9.%]+")).allMatch(text -> text.spacing() == 0));
    }

    @Test
    void whatStandsBehindATabEndsAtTheRightMargin() {
        LaidPage page = layout(List.of(new Paragraph(ParagraphStyle.TABLE_LINE, "单位：示例区人民政府办公室\t金额单位：万元"))).pages().get(0);
        LaidText unit = page.texts().get(page.texts().size() - 1);
        assertEquals("金额单位：万元", unit.text());
        assertEquals((PageSetup.TEXT.width() - PageSetup.TEXT.right()) / 20.0, unit.x() + 7 * 9, 0.01);
    }

    @Test
    void aClickOnAFigureLeadsToItsCellAndItsParagraph() {
        Pages pages = layout(SampleReports.full());
        PlacedBox figure = pages.boxesOf(SampleReports.FIGURE).filter(box -> isInParagraph(pages, box)).findFirst().orElseThrow();
        Hit hit = pages.at(figure.page(), figure.box().x() + 3, figure.box().y() + 3);
        assertEquals(new Hit(Optional.of(SampleReports.FIGURE), Optional.of(SampleReports.KEY), Optional.empty()), hit);
        PlacedBox paragraph = pages.boxesOf(SampleReports.KEY).findFirst().orElseThrow();
        assertEquals(new Hit(Optional.empty(), Optional.of(SampleReports.KEY), Optional.empty()),
            pages.at(paragraph.page(), paragraph.box().x() + 40, paragraph.box().y() + 10));
        assertEquals(new Hit(Optional.empty(), Optional.empty(), Optional.empty()), pages.at(paragraph.page(), 5, 5));
    }

    @Test
    void aGapHasAYellowGround() {
        Pages pages = layout(SampleReports.full());
        PlacedBox gap = pages.boxesOf(SampleReports.REASON).findFirst().orElseThrow();
        assertTrue(pages.pages().get(gap.page()).shapes().stream()
            .anyMatch(shape -> shape.corners().equals(gap.box().corners()) && shape.fill().equals(new Colour(0xFFF2A8))));
    }

    @Test
    void aCaptionStandsUnderItsChart() {
        for (LaidPage page : layout(SampleReports.full()).pages()) {
            boolean caption = texts(page).stream().anyMatch(text -> text.matches("图\\d  .*"));
            assertTrue(!caption || page.shapes().size() > 2, () -> texts(page).toString());
        }
    }

    @Test
    void anEmptyReportHasNoPagesAndAnEmptySectionOne() {
        assertEquals(0, new ReportLayout(new Report("", "", List.of(), ""), TextMeasure.ESTIMATED).pages().pages().size());
        assertEquals(1, layout(List.of()).pages().size());
        assertEquals(1, layout(List.of(new Paragraph(ParagraphStyle.SECTION_END, ""))).pages().size());
    }

    private static boolean isInParagraph(Pages pages, PlacedBox box) {
        return pages.at(box.page(), box.box().x() + 1, box.box().y() + 1).paragraph().isPresent();
    }

    private static List<String> texts(LaidPage page) {
        return page.texts().stream().map(LaidText::text).toList();
    }

    private static Pages layout(List<? extends Block> blocks) {
        return layout(new Report("决算", "示例单位", List.of(new Section(PageSetup.TEXT, List.copyOf(blocks))), ""));
    }

    private static Pages layout(Report report) {
        return new ReportLayout(report, TextMeasure.ESTIMATED).pages();
    }
}
