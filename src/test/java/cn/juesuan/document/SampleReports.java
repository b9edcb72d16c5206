package cn.juesuan.document;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.print.PrintedTables;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole reports of an invented unit: cover, contents, parts, running text, charts, tables, sheets. */
public final class SampleReports {
    public static final CellAddress FIGURE = new CellAddress("公开01", "31", 1);
    public static final Place.Field REASON = new Place.Field("原因/收入总计");
    public static final String KEY = "说明/一/总体";
    private static final String UNIT = "示例区人民政府办公室";

    private SampleReports() {
    }

    /** A report of every kind of page. */
    public static Report full() {
        List<Section> sections = new ArrayList<>(opening());
        sections.add(part("第一部分  单位概况"));
        sections.add(text(List.of(heading("一、主要职能"), body(6), heading("二、机构设置"), body(3))));
        sections.add(part("第二部分  2023年度单位决算表"));
        sections.addAll(new TableSections(SampleTables.unit2023(MoneyUnit.WAN), SampleSheets.every(2023, MoneyUnit.WAN)).sections());
        sections.add(part("第三部分  2023年度单位决算情况说明"));
        sections.add(narrative());
        sections.add(part("第四部分  附件"));
        sections.addAll(longTables(120));
        sections.addAll(new TableSections(SampleTables.unit2023(MoneyUnit.WAN), SampleSheets.longTexts()).sheets().toList());
        return new Report("示例区人民政府办公室2023年度单位决算", UNIT, sections, "核对码 7F3A-91C2-D058");
    }

    /**
     * About 120 pages: running text, 25 tables, self-evaluation sheets, six charts.
     *
     * @param sheets how many
     */
    public static Report large(int sheets) {
        List<Section> sections = new ArrayList<>(opening());
        sections.add(part("第一部分  单位概况"));
        sections.add(text(List.of(heading("一、主要职能"), body(12))));
        sections.add(part("第二部分  决算表"));
        PrintedTables tables = SampleTables.longTables(40);
        sections.addAll(new TableSections(tables).sections());
        sections.addAll(new TableSections(SampleTables.unit2023(MoneyUnit.WAN)).sections());
        sections.addAll(new TableSections(SampleTables.department2024(MoneyUnit.WAN)).sections().subList(0, 7));
        sections.add(part("第三部分  情况说明"));
        sections.add(narrative());
        sections.add(part("第四部分  绩效自评"));
        sections.addAll(new TableSections(tables, SampleSheets.many(sheets)).sheets().toList());
        return new Report("示例区人民政府办公室决算", UNIT, sections, "核对码 7F3A-91C2-D058");
    }

    /** Five pages: cover, contents, a part, a page of text and a table on a page that lies. */
    public static Report few() {
        List<Section> sections = new ArrayList<>(opening());
        sections.add(part("第一部分  单位概况"));
        sections.add(text(List.of(heading("一、主要职能"), body(1), paragraph(ParagraphStyle.SUBSECTION, "（一）综合"), body(1))));
        sections.add(new TableSections(SampleTables.unit2023(MoneyUnit.WAN)).sections().get(1));
        return new Report("示例区人民政府办公室2023年度单位决算", UNIT, sections, "");
    }

    private static List<Section> opening() {
        List<Block> cover = new ArrayList<>(Collections.nCopies(8, paragraph(ParagraphStyle.COVER_LINE, "")));
        cover.add(paragraph(ParagraphStyle.COVER_TITLE, "2023年度\n" + UNIT + "\n单位决算"));
        return List.of(new Section(PageSetup.TEXT, cover, false),
            new Section(PageSetup.TEXT, List.of(paragraph(ParagraphStyle.CONTENTS_TITLE, "目  录"), new Contents()), false));
    }

    private static Section part(String title) {
        return new Section(PageSetup.TEXT, Stream.<Block>concat(Collections.nCopies(6, paragraph(ParagraphStyle.COVER_LINE, "")).stream(),
            Stream.of(paragraph(ParagraphStyle.PART, title))).toList());
    }

    private static Section text(List<? extends Block> blocks) {
        return new Section(PageSetup.TEXT, List.copyOf(blocks));
    }

    private static Section narrative() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("一、收入支出决算总体情况说明"));
        blocks.add(new Paragraph(ParagraphStyle.BODY, List.of(Run.of("2023年度收、支总计均为"), Run.of("1,708.47", FIGURE),
            Run.of("万元。与2022年度决算数1,652.03万元相比，收、支总计各增加56.44万元，增长3.42%。主要原因是："), Run.gap("［请填写原因］", REASON),
            Run.of("。")), Optional.of(KEY), Optional.empty()));
        blocks.add(bars("收、支总计变动情况", "2022年度", "1652.03", "2023年度", "1708.47"));
        blocks.add(paragraph(ParagraphStyle.CAPTION, "图1  收、支决算总计变动情况（单位：万元）"));
        blocks.add(heading("二、收入决算情况说明"));
        blocks.add(paragraph(ParagraphStyle.SUBSECTION, "（一）收入决算结构情况"));
        blocks.add(body(2));
        blocks.add(pie("收入决算结构", "财政拨款收入", "1610.00", "上级补助收入", "50.20", "其他收入", "48.27"));
        blocks.add(paragraph(ParagraphStyle.CAPTION, "图2  收入决算结构图"));
        blocks.add(paragraph(ParagraphStyle.SUBSECTION, "（二）收入决算具体情况"));
        blocks.add(body(4));
        blocks.add(heading("三、支出决算情况说明"));
        blocks.add(body(3));
        blocks.add(pie("支出决算结构", "一般公共服务支出", "1043.87", "社会保障和就业支出", "259.10", "卫生健康支出", "104.03", "住房保障支出", "98.55",
            "农林水支出", "61.20", "城乡社区支出", "30.11", "教育支出", "12.00", "其他支出", "3.20"));
        blocks.add(paragraph(ParagraphStyle.CAPTION, "图3  支出决算结构图"));
        blocks.add(heading("四、财政拨款收入支出决算总体情况说明"));
        blocks.add(body(3));
        blocks.add(bars("财政拨款收、支总计", "2022年度", "-12.50", "2023年度", "0", "2024年度", "88.25"));
        blocks.add(pie("基本支出结构", "人员经费", "1043.87", "公用经费", "664.60"));
        blocks.add(bars("“三公”经费", "因公出国（境）费", "0", "公务用车购置及运行费", "3.5", "公务接待费", "0.12"));
        blocks.add(heading("五、一般公共预算财政拨款支出决算情况说明"));
        blocks.add(body(9));
        return text(blocks);
    }

    private static List<Section> longTables(int rows) {
        return new TableSections(SampleTables.longTables(rows)).sections().subList(1, 3);
    }

    private static Paragraph heading(String text) {
        return paragraph(ParagraphStyle.SECTION, text);
    }

    public static Paragraph paragraph(ParagraphStyle style, String text) {
        return new Paragraph(style, text);
    }

    /** A long paragraph of running text. */
    public static Paragraph body(int sentences) {
        return paragraph(ParagraphStyle.BODY, ("2023年度财政拨款支出决算1,703.65万元，占本年支出合计的99.72%（全部为一般公共预算），比上年增加56.44万元，"
            + "主要原因是“十四五”规划重点项目按进度支付；其中：行政运行支出1,043.87万元，完成年初预算的102.35%。").repeat(sentences));
    }

    private static ChartBlock bars(String title, String... labelsAndAmounts) {
        return new ChartBlock(new Chart(Chart.Kind.BARS, title, items(labelsAndAmounts).map(item -> new Chart.Item(item[0], Amount.wan(item[1]),
            Amount.wan(item[1]).printed(MoneyUnit.WAN), FIGURE)).toList()), 4600);
    }

    private static ChartBlock pie(String title, String... labelsAndAmounts) {
        BigDecimal whole = items(labelsAndAmounts).map(item -> new BigDecimal(item[1])).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ChartBlock(new Chart(Chart.Kind.PIE, title, items(labelsAndAmounts).map(item -> new Chart.Item(item[0], Amount.wan(item[1]),
            new BigDecimal(item[1]).multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP) + "%", FIGURE)).toList()), 4600);
    }

    private static Stream<String[]> items(String... labelsAndAmounts) {
        return IntStream.range(0, labelsAndAmounts.length / 2).mapToObj(i -> new String[] {labelsAndAmounts[2 * i], labelsAndAmounts[2 * i + 1]});
    }
}
