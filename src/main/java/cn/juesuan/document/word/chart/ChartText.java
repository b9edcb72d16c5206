package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.Xml;
import java.util.List;
import java.util.Locale;

/** Text inside a chart, with its fonts: the styles of the document do not reach there. */
enum ChartText {
    /** Labels, axes, legend: 五号. */
    SMALL(1050, "Times New Roman", "宋体", ""),
    /** Beside an axis, read from below. */
    UPWARDS(1050, "Times New Roman", "宋体", " rot=\"-5400000\" vert=\"horz\"");

    private final String body;
    private final String font;

    /** @param size in hundredths of a point */
    ChartText(int size, String latin, String chinese, String direction) {
        this.body = "<a:bodyPr" + direction + "/><a:lstStyle/>";
        this.font = String.format(Locale.ROOT, "sz=\"%d\" b=\"0\">%s<a:latin typeface=\"%s\"/><a:ea typeface=\"%s\"/>",
            size, Palette.fill(Palette.INK), latin, chinese);
    }

    /** How text looks that Word puts together itself. */
    void properties(Xml xml) {
        xml.start("c:txPr").raw(body).start("a:p");
        defaults(xml);
        xml.empty("a:endParaRPr", "lang", "zh-CN").end().end();
    }

    /** A text of our own. */
    void rich(Xml xml, String text) {
        xml.start("c:rich").raw(body);
        List<String> lines = text.lines().toList();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            xml.start("a:p");
            defaults(xml);
            xml.start("a:r").raw("<a:rPr lang=\"zh-CN\" altLang=\"en-US\" " + font + "</a:rPr>").leaf("a:t", line).end().end();
        }
        xml.end();
    }

    private void defaults(Xml xml) {
        xml.start("a:pPr").raw("<a:defRPr " + font + "</a:defRPr>").end();
    }
}
