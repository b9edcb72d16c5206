package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.ReportAccount;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Run;
import cn.juesuan.report.page.Section;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportCompositionTest {
    private static Stream<Paragraph> paragraphs(Report report) {
        return report.sections().stream().flatMap(section -> section.blocks().stream())
            .flatMap(block -> block instanceof Paragraph paragraph ? Stream.of(paragraph) : Stream.empty());
    }

    private static List<String> entries(Report report, int level) {
        return paragraphs(report).filter(paragraph -> paragraph.style().level() == level).flatMap(paragraph -> paragraph.contentsEntry().stream()).toList();
    }

    @Test
    void hasFivePartsNineTablesAndThirteenSections() {
        Report report = new ReportWork(PublishedReport.of("yanggu2024").session()).report("");
        assertEquals(List.of("第一部分 单位概况", "第二部分 2024年度单位决算表", "第三部分 2024年度单位决算情况说明", "第四部分 名词解释", "第五部分 附件"),
            entries(report, 1));
        List<String> second = entries(report, 2);
        assertEquals(List.of("一、单位职责", "二、机构设置", "一、收入支出决算总表"), second.subList(0, 3));
        assertTrue(second.containsAll(List.of("九、财政拨款“三公”经费支出决算表", "一、收入支出决算总体情况说明", "十三、预算绩效情况说明")));
        assertEquals(2 + 9 + 13, second.size());
        assertEquals(6, report.sections().stream().flatMap(section -> section.blocks().stream()).filter(ChartBlock.class::isInstance).count());
    }

    @Test
    void coverAndContentsCarryNoPageNumber() {
        Report report = ReportAccount.of2024().work().report("");
        assertEquals(List.of(false, false, true), report.sections().stream().limit(3).map(Section::numbered).toList());
    }

    @Test
    void theCoverNamesWhoSignsOrLeavesALine() {
        ReportAccount account = ReportAccount.of2024().field("封面/报送日期", "2025年8月20日");
        List<String> cover = paragraphs(account.work().report("")).limit(20).map(paragraph -> paragraph.text().strip()).filter(text -> !text.isEmpty()).toList();
        assertEquals(List.of("2024年度", "示例县档案馆", "单位决算", "单位负责人：＿＿＿＿＿＿＿＿", "财务负责人：＿＿＿＿＿＿＿＿", "填表人：＿＿＿＿＿＿＿＿", "报送日期：2025年8月20日"),
            cover.subList(0, 7));
    }

    @Test
    void aReportWithGapsIsADraftThatMarksThem() {
        Report report = ReportAccount.of2024().cell("公开02", "2010301", 2, "10").work().report();
        assertTrue(report.footnote().matches("草稿 · 还有 \\d+ 处待填"), report.footnote());
        assertTrue(paragraphs(report).flatMap(paragraph -> paragraph.runs().stream()).filter(Run::gap).anyMatch(run -> run.text().equals("【待填：主要职责】")));
    }

    @Test
    void aTextOfSeveralLinesIsSeveralParagraphs() {
        Report report = ReportAccount.of2024().field("概况/职责", "负责甲。\n负责乙。").work().report("");
        assertEquals(List.of("负责甲。", "负责乙。"), paragraphs(report).filter(paragraph -> paragraph.key().equals(Optional.of("概况/职责")))
            .map(Paragraph::text).toList());
    }

    @Test
    void unitsStandOneOnALine() {
        Report report = ReportAccount.of2024().field("概况/所属单位", "示例局本级\n示例服务中心").work().report("");
        assertEquals(List.of("纳入示例县档案馆2024年度单位决算编制范围的单位包括：", "示例局本级", "示例服务中心"),
            paragraphs(report).filter(paragraph -> paragraph.key().equals(Optional.of("概况/所属单位"))).map(Paragraph::text).toList());
    }

    @Test
    void reportsInTheUnitsOwnWordsAreAttached() {
        ReportAccount account = ReportAccount.of2024();
        assertEquals(List.of(), entries(account.work().report(""), 3).stream().filter(entry -> entry.contains("工作报告")).toList());
        Report report = account.field("附件/工作报告", "一、基本情况\n全年自评项目三个。").work().report("");
        assertTrue(entries(report, 3).contains("绩效自评工作报告"));
        assertEquals(List.of("一、基本情况", "全年自评项目三个。"),
            paragraphs(report).filter(paragraph -> paragraph.key().equals(Optional.of("附件/工作报告"))).map(Paragraph::text).toList());
    }

    @Test
    void theGlossaryExplainsTheStandingTermsAndExactlyTheItemsUsed() {
        ReportAccount account = ReportAccount.of2024().cell("公开05", "2010301", 2, "10").cell("公开03", "2080505", 2, "1");
        List<String> glossary = account.work().glossary();
        assertEquals(16, glossary.size());
        assertTrue(glossary.get(15).startsWith("十六、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：反映行政单位"), glossary.get(15));
        account.field("名词/基本支出", "单位自己的解释。");
        assertEquals("十一、基本支出：单位自己的解释。", account.work().glossary().get(10));
        assertFalse(account.work().glossary().stream().anyMatch(term -> term.contains("养老")));
    }

    @Test
    void theFingerprintIsThatOfTheContent() {
        ReportAccount account = ReportAccount.of2024().cell("公开02", "2010301", 2, "10");
        Fingerprint first = Fingerprint.of(account.work().report(""));
        assertTrue(first.text().matches("[0-9A-F]{4}(-[0-9A-F]{4}){4}"), first.text());
        assertEquals(first, Fingerprint.of(account.work().report("另一行页脚")));
        account.cell("公开02", "2010301", 2, "10.01");
        assertFalse(first.equals(Fingerprint.of(account.work().report(""))));
        account.session().undo();
        assertEquals(first, Fingerprint.of(account.work().report("")));
        assertEquals(ParagraphStyle.COVER_LINE, paragraphs(account.work().report("")).findFirst().orElseThrow().style());
    }
}
