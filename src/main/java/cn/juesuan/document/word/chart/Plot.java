package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.Xml;

/** What is drawn inside a chart. Every surface names its fill: without one it stays blank, for the document has no theme. */
interface Plot {
    void write(Xml xml);
}
