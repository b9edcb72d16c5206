package cn.juesuan.document.word.chart;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Chart;
import java.util.List;

/**
 * The names and figures of a chart: in its workbook, and as the chart refers to them there and keeps a copy of them.
 *
 * @param names of the items, as axis or legend print them
 */
record ChartData(List<Chart.Item> items, List<String> names) {
    /** Of figures in 万元. */
    static final String FORMAT = "#,##0.00";
    private static final String CAPTION = "金额（万元）";

    /** The name of the only series. */
    void name(Xml xml) {
        xml.start("c:tx").start("c:strRef").leaf("c:f", ChartWorkbook.SHEET + "!$B$1").start("c:strCache").empty("c:ptCount", "val", 1);
        point(xml, 0, CAPTION);
        xml.end().end().end();
    }

    /** Names and figures. */
    void points(Xml xml) {
        xml.start("c:cat").start("c:strRef").leaf("c:f", range("A")).start("c:strCache").empty("c:ptCount", "val", items.size());
        for (int i = 0; i < items.size(); i++) {
            point(xml, i, names.get(i));
        }
        xml.end().end().end();
        xml.start("c:val").start("c:numRef").leaf("c:f", range("B")).start("c:numCache").leaf("c:formatCode", FORMAT);
        xml.empty("c:ptCount", "val", items.size());
        for (int i = 0; i < items.size(); i++) {
            point(xml, i, figure(items.get(i)));
        }
        xml.end().end().end();
    }

    private String range(String column) {
        return ChartWorkbook.SHEET + "!$" + column + "$2:$" + column + "$" + (items.size() + 1);
    }

    private static void point(Xml xml, int index, String value) {
        xml.start("c:pt", "idx", index).leaf("c:v", value).end();
    }

    OfficePackage workbook() {
        ChartWorkbook workbook = new ChartWorkbook(CAPTION);
        for (int i = 0; i < items.size(); i++) {
            workbook.row(names.get(i), figure(items.get(i)));
        }
        return workbook.file();
    }

    private static String figure(Chart.Item item) {
        return item.amount().exactly(MoneyUnit.WAN).toPlainString();
    }
}
