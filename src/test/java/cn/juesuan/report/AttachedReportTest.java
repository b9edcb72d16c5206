package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import cn.juesuan.document.layout.Pages;
import cn.juesuan.document.layout.ReportLayout;
import cn.juesuan.document.layout.TextMeasure;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.session.EditSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A work report in the unit's own words, with figures, tables and contents that follow the account. */
class AttachedReportTest {
    private static final String KEY = "附件/工作报告";
    private static final String TEXT = """
        {目录}

        一、基本情况
        （一）单位概况
        {单位名称}{年度}年度本年支出合计{本年支出合计}万元，其中项目支出{公开03 合计 栏3}万元。
        （二）项目情况
        全年开展绩效自评的项目{自评项目个数}个，涉及预算资金{自评资金}万元，执行{自评执行数}万元，执行率{自评执行率}。
        二、自评结果
        “{自评表/1 名称}”得分{自评表/1 得分}分，等级为{自评表/1 等级}；{项目1 得分}分是它的得分；一般公共预算支出增减率为{说明/五/总体 增减率}。
        {表 汇总表}
        三、问题清单
        序号\t问题\t金额
        1\t支付进度慢\t{自评表/1 全年执行数}
        2\t指标不细化\t
        四、建议
        """ + "加强预算编制，细化绩效指标，按季度监控执行。\n".repeat(60) + "（一）加强管理\n完善制度。\n";

    private EditSession session;
    private ReportWork work;

    @BeforeEach
    void write() {
        session = PublishedReport.of("yanggu2024").session();
        work = new ReportWork(session);
        type(TEXT);
    }

    private void type(String text) {
        session.apply(new Edit("", List.of(new Step.SupplementStep(KEY, session.account().supplement(KEY), Optional.of(text)))));
    }

    private Section section() {
        return work.attached(KEY).orElseThrow();
    }

    private List<String> texts(ParagraphStyle style) {
        return section().blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).filter(paragraph -> paragraph.style() == style)
            .map(Paragraph::text).toList();
    }

    private List<Table> tables() {
        return section().blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    @Test
    void headingsFiguresAndTablesStandWhereTheyWereWritten() {
        assertEquals(List.of("一、基本情况", "二、自评结果", "三、问题清单", "四、建议"), texts(ParagraphStyle.ATTACHED_SECTION));
        assertEquals(List.of("（一）单位概况", "（二）项目情况", "（一）加强管理"), texts(ParagraphStyle.ATTACHED_SUBSECTION));
        List<String> body = texts(ParagraphStyle.BODY);
        assertEquals("阳谷县人民政府办公室（汇总）2024年度本年支出合计1,684.87万元，其中项目支出704.68万元。".replaceFirst("^.*?2024", ""), body.get(0).replaceFirst("^.*?2024", ""));
        assertTrue(body.get(2).matches("“项目1”得分([\\d.]+)分，等级为优；\\1分是它的得分；一般公共预算支出增减率为[\\d.]+%。"), body.get(2));
        assertFalse(body.stream().anyMatch(text -> text.contains("{") || text.contains("待填")), body.toString());
        assertEquals(2, tables().size());
        assertEquals("112.5", tables().get(1).cells().stream().filter(cell -> cell.row() == 1 && cell.column() == 2).map(TableCell::text).findFirst().orElseThrow());
    }

    @Test
    void oneScoreChangesInTextAndTable() {
        String score = texts(ParagraphStyle.BODY).get(2).replaceFirst("^.*?得分([\\d.]+)分.*$", "$1");
        assertTrue(summaryRow().contains(" " + score + " "), summaryRow());
        new EvaluationSheets(session).sheet(session.account().sheets().get(0).id()).type("1", 4, "0.50");
        assertFalse(texts(ParagraphStyle.BODY).get(2).contains(score));
        assertFalse(summaryRow().contains(score), summaryRow());
    }

    private String summaryRow() {
        Table summary = tables().get(0);
        int row = summary.cells().stream().filter(cell -> cell.text().equals("项目1")).mapToInt(TableCell::row).findFirst().orElseThrow();
        return summary.cells().stream().filter(cell -> cell.row() == row).map(TableCell::text).collect(Collectors.joining(" "));
    }

    @Test
    void itsContentsListItsOwnHeadingsWithTheirPagesAndThoseOfTheWholeDoNot() {
        Pages pages = new ReportLayout(work.report(""), TextMeasure.ESTIMATED).pages();
        int page = IntStream.range(0, pages.pages().size()).filter(index -> pages.headings().stream()
            .anyMatch(heading -> heading.page() == index && heading.entry().equals("二、自评结果"))).findFirst().orElseThrow();
        String contents = texts(pages, page);
        int last = pages.headings().stream().filter(heading -> heading.entry().equals("（一）加强管理")).findFirst().orElseThrow().number().orElseThrow();
        assertTrue(contents.contains("（一）加强管理") && contents.contains(Integer.toString(last)), contents);
        assertFalse(texts(pages, 1).contains("二、自评结果"));
        String other = texts(pages, 1);
        assertTrue(other.contains("第五部分"), other);
    }

    private static String texts(Pages pages, int page) {
        return pages.pages().get(page).texts().stream().map(text -> text.text()).collect(Collectors.joining());
    }

    @Test
    void wordMakesItsContentsFromThisReportAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report whole = work.report("");
        new WordDocument(whole, new ReportLayout(whole, TextMeasure.ESTIMATED).pages().numbersOfHeadings()).writeTo(out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            String xml = document.getDocument().getBody().xmlText();
            assertTrue(xml.contains("TOC \\o \"4-5\" \\h \\z \\u \\b _Section"), "own contents");
            List<String> listed = document.getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).matches("TOC[12]"))
                .map(XWPFParagraph::getText).filter(text -> text.contains("自评结果") || text.contains("加强管理")).toList();
            assertEquals(2, listed.size(), listed.toString());
            assertTrue(listed.get(0).matches("(?s)二、自评结果\\s*\\d+"), listed.toString());
        }
    }

    @Test
    void whatIsNotThereIsAGapAndAFinding() {
        type("总数{没有的数}万元。\n{表 得分表/9}\n{表 公开77}\n得分{自评表/99 得分}。");
        assertEquals("总数【待填：没有的数】万元。", texts(ParagraphStyle.BODY).get(0));
        assertEquals(List.of("“绩效自评工作报告”里的{没有的数}不是账里的数。请改正名称，或删去花括号。",
            "“绩效自评工作报告”里的{自评表/99 得分}不是账里的数。请改正名称，或删去花括号。",
            "“绩效自评工作报告”里的{表 得分表/9}不是账里的表。请改正名称，或删去花括号。",
            "“绩效自评工作报告”里的{表 公开77}不是账里的表。请改正名称，或删去花括号。"),
            work.findings().stream().filter(finding -> finding.rule().startsWith("附件-")).map(Finding::message).toList());
        type("没有花括号的文字。");
        assertEquals(List.of(), work.findings().stream().filter(finding -> finding.rule().startsWith("附件-")).map(Finding::message).toList());
    }
}
