package cn.juesuan.report.page;

/**
 * A chart in the report, as wide as the text.
 *
 * @param height in twips
 */
public record ChartBlock(Chart chart, int height) implements Block {
}
