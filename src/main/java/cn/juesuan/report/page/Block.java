package cn.juesuan.report.page;

/** What stands in a report from top to bottom. */
public sealed interface Block permits Paragraph, Table, ChartBlock, Contents {
}
