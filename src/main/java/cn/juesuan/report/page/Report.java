package cn.juesuan.report.page;

import java.util.Iterator;
import java.util.List;

/**
 * The whole report in no file format: what Word, PDF, preview and printer show.
 *
 * @param title    for the properties of the file
 * @param author   the unit
 * @param footnote printed small at the foot of every page: the fingerprint of a sign-off copy, the mark of a draft; empty for none
 */
public record Report(String title, String author, List<Section> sections, String footnote) {
    public Report {
        sections = List.copyOf(sections);
    }

    /** The same with charts of these heights, in twips, one after the other. */
    public Report withCharts(List<Integer> heights) {
        Iterator<Integer> next = heights.iterator();
        return new Report(title, author, sections.stream().map(section -> new Section(section.page(), section.blocks().stream()
            .map(block -> block instanceof ChartBlock chart && next.hasNext() ? new ChartBlock(chart.chart(), next.next()) : block).toList(),
            section.numbered())).toList(), footnote);
    }
}
