package cn.juesuan.document;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.ReportComposition;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Run;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.TableSections;
import cn.juesuan.workbench.opening.DemoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report of an invented unit with everything a report may hold. */
public final class SampleReport {
    public static final String FOOTNOTE = "送签稿  校验码 7F3A-91C2-04BD-EE58  2024年8月12日 10:31";
    private static final Place SPOT = new Place.Field("说明");

    private SampleReport() {
    }

    /** Cover, contents, text, charts, tables upright and sideways, self-evaluation. */
    public static Report whole() {
        return of(SampleTables.unit2023(MoneyUnit.WAN), SampleSheets.every(2023, MoneyUnit.WAN));
    }

    /** The same with other tables and sheets. */
    public static Report of(PrintedTables tables, PrintedSheets sheets) {
        TableSections all = new TableSections(tables, sheets);
        List<Section> sections = new ArrayList<>(List.of(cover(), contents(), part("第一部分\n单位概况"), overview(), part("第二部分\n2023年度单位决算表")));
        sections.addAll(new TableSections(tables).sections());
        sections.addAll(List.of(part("第三部分\n2023年度单位决算情况说明"), narrative(), part("第四部分\n绩效自评")));
        sections.addAll(all.sheets().toList());
        return new Report("示例区人民政府办公室（本级）2023年度单位决算公开", "示例区人民政府办公室（本级）", sections, FOOTNOTE);
    }

    /** The report that the program composes of its demo account. */
    public static Report composed() {
        Edition edition = new Editions().named(DemoAccount.PROFILE.edition());
        Account account = new Account(DemoAccount.PROFILE);
        account.apply(DemoAccount.edit(edition));
        Calculation calculation = new Calculation(edition, account);
        ReportFigures figures = new ReportFigures(calculation, new ScoredSheets(edition.evaluation()));
        return new ReportComposition(calculation, figures, Narrative.of(figures)).report(FOOTNOTE);
    }

    /** One section that is counted, with nothing at the foot. */
    public static Report of(Block... blocks) {
        return new Report("示例", "示例单位", List.of(new Section(PageSetup.TEXT, List.of(blocks))), "");
    }

    private static Section cover() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(ParagraphStyle.COVER_LINE, ""),
            new Paragraph(ParagraphStyle.COVER_TITLE, "2023年度\n示例区人民政府办公室（本级）\n单位决算公开"), new Paragraph(ParagraphStyle.COVER_LINE, ""),
            new Paragraph(ParagraphStyle.COVER_LINE, "单位负责人：张三"), new Paragraph(ParagraphStyle.COVER_LINE, "编制日期：2024年8月12日")));
        return new Section(PageSetup.TEXT, blocks, false);
    }

    private static Section contents() {
        return new Section(PageSetup.TEXT, List.of(new Paragraph(ParagraphStyle.CONTENTS_TITLE, "目　录"), new Contents()), false);
    }

    private static Section part(String title) {
        return new Section(PageSetup.TEXT, List.of(new Paragraph(ParagraphStyle.BODY, ""), new Paragraph(ParagraphStyle.PART, title)));
    }

    private static Section overview() {
        return new Section(PageSetup.TEXT, List.of(new Paragraph(ParagraphStyle.SECTION, "一、单位职责"),
            new Paragraph(ParagraphStyle.BODY, "负责机关日常工作的组织协调，承担“三公”经费管理等事务——包括2023年新增的职责。"),
            new Paragraph(ParagraphStyle.SECTION, "二、机构设置"),
            new Paragraph(ParagraphStyle.BODY, "内设综合科、秘书科、督查科。")));
    }

    private static Section narrative() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(ParagraphStyle.SECTION, "一、收入支出决算总体情况说明"), total(),
            bars(), new Paragraph(ParagraphStyle.CAPTION, "图1　收、支决算总计变动情况（单位：万元）"),
            new Paragraph(ParagraphStyle.SECTION, "二、收入决算情况说明"), new Paragraph(ParagraphStyle.SUBSECTION, "（一）收入决算结构情况")));
        blocks.addAll(List.of(body(3), new ChartBlock(incomePie(), 5200), new Paragraph(ParagraphStyle.CAPTION, "图2　收入决算结构"),
            new Paragraph(ParagraphStyle.SUBSECTION, "（二）收入决算具体情况"), body(5), new ChartBlock(negativeBars(), 5200),
            new ChartBlock(manySlices(), 6000), new ChartBlock(loneSlice(), 5000), new ChartBlock(zeroBars(), 5000)));
        blocks.addAll(List.of(new Paragraph(ParagraphStyle.SECTION, "三、需要解释的其他情况"), body(1)));
        return new Section(PageSetup.TEXT, blocks);
    }

    private static Paragraph total() {
        return new Paragraph(ParagraphStyle.BODY, List.of(Run.of("2023年度收、支总计均为"), Run.of("1,708.47", SPOT),
            Run.of("万元。与2022年度相比，收、支总计各减少"), Run.of("25.36", SPOT), Run.of("万元，下降1.46%。主要是"),
            Run.gap("【待填：变动原因】", SPOT), Run.of("。")), Optional.of("说明/一"), Optional.empty());
    }

    private static Paragraph body(int sentences) {
        return new Paragraph(ParagraphStyle.BODY, "本年收入合计1,708.47万元，其中：财政拨款收入1,043.87万元，占61.10%。".repeat(sentences));
    }

    private static ChartBlock bars() {
        return new ChartBlock(bars("收、支决算总计变动情况", "1733.83", "1708.47"), 5200);
    }

    /** Two years side by side. */
    public static Chart bars(String title, String before, String now) {
        return new Chart(Chart.Kind.BARS, title, List.of(bar("2022年度", before), bar("2023年度", now)));
    }

    private static Chart.Item bar(String label, String wan) {
        Amount amount = Amount.wan(wan);
        return new Chart.Item(label, amount, amount.printed(MoneyUnit.WAN), SPOT);
    }

    /** Shares made to add up: of three thirds one prints 33.34%. */
    public static Chart thirds() {
        return new Chart(Chart.Kind.PIE, "三等分", List.of(slice("甲", "1", "33.34%"), slice("乙", "1", "33.33%"), slice("丙", "1", "33.33%")));
    }

    private static Chart.Item slice(String label, String wan, String share) {
        return new Chart.Item(label, Amount.wan(wan), share, SPOT);
    }

    public static Chart incomePie() {
        return new Chart(Chart.Kind.PIE, "收入决算结构图", List.of(slice("财政拨款收入", "1043.87", "61.10%"), slice("事业收入", "512.4", "29.99%"),
            slice("其他收入", "152.2", "8.91%")));
    }

    public static Chart negativeBars() {
        return new Chart(Chart.Kind.BARS, "结余情况", List.of(bar("年初结余", "12.34"), bar("本年收支差额", "-30.5"),
            bar("年末结余", "-18.16"), bar("其中：项目", "0")));
    }

    private static Chart manySlices() {
        return new Chart(Chart.Kind.PIE, "财政拨款支出按功能分类的结构图", List.of(
            slice("一般公共服务支出", "761.17", "55.01%"), slice("国防支出", "3", "0.22%"),
            slice("教育支出", "8.11", "0.59%"), slice("社会保障和就业支出", "233", "16.84%"), slice("卫生健康支出", "95.4", "6.89%"),
            slice("城乡社区支出", "150", "10.84%"),
            slice("农林水支出", "12", "0.87%"), slice("资源勘探工业信息等支出", "20", "1.45%"), slice("住房保障支出", "101", "7.30%")));
    }

    private static Chart loneSlice() {
        return new Chart(Chart.Kind.PIE, "政府性基金支出结构图", List.of(slice("城乡社区支出", "100", "100.00%")));
    }

    private static Chart zeroBars() {
        return bars("“三公”经费支出情况", "0", "0");
    }
}
