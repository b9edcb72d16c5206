package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.Xml;

/** The label of one column or slice with a text of its own. */
record PointLabel(int point, String text) {
    void write(Xml xml) {
        xml.start("c:dLbl").empty("c:idx", "val", point).start("c:tx");
        ChartText.SMALL.rich(xml, text);
        xml.end();
        plain(xml);
        shown(xml);
        xml.end();
    }

    /** No box around the label. */
    static void plain(Xml xml) {
        xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
    }

    /** Where labels stand and what is labelled at all: the value, or the text in its place. */
    static void shown(Xml xml) {
        xml.empty("c:dLblPos", "val", "outEnd");
        xml.empty("c:showLegendKey", "val", 0).empty("c:showVal", "val", 1).empty("c:showCatName", "val", 0);
        xml.empty("c:showSerName", "val", 0).empty("c:showPercent", "val", 0).empty("c:showBubbleSize", "val", 0);
    }
}
