package cn.juesuan.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of three columns, each 100 points wide, on upright pages. */
class TableFlowTest {
    private static final double ROW = 17;

    @Test
    void theHeadStandsOnEveryPageAndNoRowIsLost() {
        Pages pages = layout(List.of(long100(false)));
        assertEquals(3, pages.pages().size());
        pages.pages().forEach(page -> assertEquals(1, page.texts().stream().filter(text -> text.text().equals("科目")).count()));
        List<String> names = pages.pages().stream().flatMap(page -> page.texts().stream()).map(LaidText::text).filter(text -> text.startsWith("支出")).toList();
        assertEquals(100, names.stream().distinct().count());
        assertEquals(100, names.size());
    }

    @Test
    void bordersCloseOnEveryPage() {
        for (LaidPage page : layout(List.of(long100(false))).pages()) {
            double top = page.lines().stream().mapToDouble(line -> line.from().y()).min().orElseThrow();
            double bottom = page.lines().stream().mapToDouble(line -> line.to().y()).max().orElseThrow();
            assertTrue(page.lines().contains(line(left(page), top, left(page) + 300, top)));
            assertTrue(page.lines().contains(line(left(page), bottom, left(page) + 300, bottom)));
            assertTrue(page.lines().contains(line(left(page), top, left(page), bottom)));
            assertTrue(page.lines().contains(line(left(page) + 300, top, left(page) + 300, bottom)));
        }
    }

    @Test
    void aCellOverSeveralRowsHasNoLineThroughIt() {
        Table table = table(rows(4), 0, cell(0, 0, 4, 1, "产出指标", TextFlow.EVEN_LINES), cell(0, 1, 1, 2, "数量", TextFlow.EVEN_LINES));
        LaidPage page = layout(List.of(table)).pages().get(0);
        double left = left(page);
        double top = page.lines().get(0).from().y();
        assertTrue(page.lines().contains(line(left + 100, top + ROW, left + 300, top + ROW)));
        // between the two columns that the upper right cell covers, only from the second row on
        assertTrue(page.lines().contains(line(left + 200, top + ROW, left + 200, top + 4 * ROW)));
    }

    @Test
    void aCellCutByThePageIsClosedAndItsCaptionRepeated() {
        TableCell level = cell(0, 0, 60, 1, "产出指标", TextFlow.EVEN_LINES);
        List<LaidPage> pages = layout(List.of(table(rows(60), 0, level))).pages();
        assertEquals(2, pages.size());
        pages.forEach(page -> assertTrue(page.texts().stream().anyMatch(text -> text.text().equals("产出指标"))));
        LaidPage first = pages.get(0);
        double bottom = first.lines().stream().mapToDouble(line -> line.to().y()).max().orElseThrow();
        assertTrue(first.lines().contains(line(left(first), bottom, left(first) + 300, bottom)));
    }

    @Test
    void theLastRowsStayWithTheNotes() {
        for (int before = 1; before < 5; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Paragraph(ParagraphStyle.TABLE_NOTE, "说明")));
            blocks.add(long100(true));
            blocks.add(new Paragraph(ParagraphStyle.TABLE_NOTE, "注：本表反映支出情况。"));
            List<LaidPage> pages = layout(blocks).pages();
            List<String> last = pages.get(pages.size() - 1).texts().stream().map(LaidText::text).toList();
            assertTrue(last.containsAll(List.of("支出98", "支出99", "注：本表反映支出情况。")), last.toString());
        }
    }

    /** Wherever the end of the table falls on a page, also where it fills it to the last line. */
    @Test
    void notesNeverStandAloneOnAPage() {
        Paragraph note = new Paragraph(ParagraphStyle.TABLE_NOTE, "注：本表反映支出情况。");
        for (int rows = 4; rows < 100; rows++) {
            List<LaidPage> pages = layout(List.of(spending(rows, true), note)).pages();
            List<String> last = pages.get(pages.size() - 1).texts().stream().map(LaidText::text).toList();
            assertTrue(last.containsAll(List.of("支出" + (rows - 2), "支出" + (rows - 1), "注：本表反映支出情况。")), rows + "：" + last);
        }
    }

    @Test
    void aRowHigherThanAPageFlowsOn() {
        String goal = String.join("\n", Collections.nCopies(150, "完成任务。"));
        Table table = table(rows(3), 1, cell(0, 0, 1, 1, "项目", TextFlow.EVEN_LINES), cell(1, 0, 1, 1, "年度目标", TextFlow.EVEN_LINES),
            cell(1, 1, 1, 2, goal, TextFlow.PROSE), cell(2, 0, 1, 1, "合计", TextFlow.EVEN_LINES));
        List<LaidPage> pages = layout(List.of(table)).pages();
        assertEquals(3, pages.size());
        assertEquals(150, pages.stream().flatMap(page -> page.texts().stream()).filter(text -> text.text().equals("完成任务。")).count());
        for (LaidPage page : pages) {
            double lowest = page.texts().stream().mapToDouble(LaidText::baseline).max().orElseThrow();
            double border = page.lines().stream().mapToDouble(line -> line.to().y()).max().orElseThrow();
            assertTrue(border <= page.height() - PageSetup.TABLE_PORTRAIT.bottom() / 20.0 + 0.01);
            assertTrue(page.texts().stream().filter(text -> text.text().equals("完成任务。")).allMatch(text -> text.baseline() < border), "" + lowest);
        }
    }

    @Test
    void aRowGrowsWithItsText() {
        Table table = table(rows(2), 0, cell(0, 0, 1, 1, "按照规定程序开展各项工作，完成年度任务。".repeat(2), TextFlow.PROSE));
        LaidPage page = layout(List.of(table)).pages().get(0);
        assertTrue(page.texts().size() >= 5);
        double bottom = page.lines().stream().mapToDouble(line -> line.to().y()).max().orElseThrow();
        double top = page.lines().get(0).from().y();
        assertEquals((page.texts().size() - 1) * 12 + ROW, bottom - top, 0.01);
    }

    @Test
    void figuresStayOnOneLineAndLookAlike() {
        Table table = table(rows(2), 0, figure(0, 1, "9,999,123,456,789,012,345,678.90"), figure(1, 1, "0.00"));
        List<LaidText> texts = layout(List.of(table)).pages().get(0).texts().stream().skip(1).toList();
        assertEquals(List.of("9,999,123,456,789,012,345,678.90", "0.00"), texts.stream().map(LaidText::text).toList());
        assertEquals(texts.get(0).size(), texts.get(1).size());
        assertEquals(texts.get(0).scale(), texts.get(1).scale());
        LaidText large = texts.get(0);
        double width = TextMeasure.ESTIMATED.em(large.typeface(), large.text()) * large.size() * large.scale();
        assertEquals(100 - 2 * Table.PADDING / 20.0, width, 0.01);
        assertEquals(7.5, large.size());
    }

    @Test
    void aClickOnACellLeadsToWhereItsFigureIsEntered() {
        Pages pages = layout(List.of(table(rows(2), 0, figure(1, 2, "17.20"))));
        Place place = new CellAddress("公开03", "1", 2);
        PlacedBox box = pages.boxesOf(place).findFirst().orElseThrow();
        assertEquals(new Box(left(pages.pages().get(0)) + 200, box.box().y(), 100, ROW), box.box());
        assertEquals(Optional.of(place), pages.at(0, box.box().x() + 2, box.box().y() + 2).place());
        assertEquals(Optional.empty(), pages.at(0, box.box().x() - 2, box.box().y() + 2).place());
    }

    private static Table long100(boolean kept) {
        return spending(100, kept);
    }

    private static Table spending(int count, boolean kept) {
        List<TableCell> cells = new ArrayList<>(List.of(cell(0, 0, 1, 1, "科目", TextFlow.EVEN_LINES), cell(0, 1, 1, 2, "金额", TextFlow.EVEN_LINES)));
        for (int row = 1; row <= count; row++) {
            cells.add(cell(row, 0, 1, 1, "支出" + (row - 1), TextFlow.ONE_LINE));
            cells.add(figure(row, 1, row + ".00"));
        }
        return new Table(List.of(2000, 2000, 2000), rows(count + 1), 1, TextSize.NORMAL, kept, cells);
    }

    private static Table table(List<Integer> heights, int head, TableCell... cells) {
        return new Table(List.of(2000, 2000, 2000), heights, head, TextSize.NORMAL, false, Arrays.asList(cells));
    }

    private static List<Integer> rows(int count) {
        return Collections.nCopies(count, (int) (ROW * 20));
    }

    private static TableCell cell(int row, int column, int rows, int columns, String text, TextFlow flow) {
        return new TableCell(row, column, rows, columns, text, Alignment.LEFT, flow, Optional.empty());
    }

    private static TableCell figure(int row, int column, String text) {
        return new TableCell(row, column, 1, 1, text, Alignment.RIGHT, TextFlow.ONE_LINE,
            Optional.of(new CellAddress("公开03", Integer.toString(row), column)));
    }

    private static double left(LaidPage page) {
        return page.lines().stream().mapToDouble(line -> line.from().x()).min().orElseThrow();
    }

    private static LaidLine line(double fromX, double fromY, double toX, double toY) {
        return new LaidLine(new Point(fromX, fromY), new Point(toX, toY), 0.5, Colour.BLACK);
    }

    private static Pages layout(List<? extends Block> blocks) {
        Stream<Section> section = Stream.of(new Section(PageSetup.TABLE_PORTRAIT, List.copyOf(blocks)));
        return new ReportLayout(new Report("决算", "示例单位", section.toList(), ""), TextMeasure.ESTIMATED).pages();
    }
}
