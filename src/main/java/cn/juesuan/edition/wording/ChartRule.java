package cn.juesuan.edition.wording;

import java.util.List;
import java.util.Optional;

/**
 * A chart of the report.
 *
 * @param number  printed before the caption: 图1
 * @param title   图名
 * @param bars    columns of a bar chart: label and figure; empty for a pie
 * @param pie     the enumeration or list a pie shows, by its name in the paragraph; empty for bars
 */
public record ChartRule(String number, String title, List<Bar> bars, Optional<ParagraphRule.Enumeration> pie) {
    public ChartRule {
        bars = List.copyOf(bars);
    }

    /** A column. */
    public record Bar(String label, Expression figure) {
    }
}
