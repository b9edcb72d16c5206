package cn.juesuan.document.layout;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings a report onto pages. */
public final class ReportLayout {
    /** Headings down to this level are listed in the contents. */
    private static final int CONTENTS_LEVELS = 2;

    private final Report report;
    private final TextMeasure measure;
    private final List<ContentsFlow> contents = new ArrayList<>();

    public ReportLayout(Report report, TextMeasure measure) {
        this.report = report;
        this.measure = measure;
    }

    /** The finished pages; every section begins on a page of its own. */
    public Pages pages() {
        contents.clear();
        PageFlow flow = new PageFlow(measure, new Footer(report.footnote(), measure));
        for (Section section : report.sections()) {
            flow.begin(section);
            new SectionFlow(section.blocks(), section.blocks().stream().map(block -> flowing(block, section)).toList()).place(flow);
        }
        List<LaidHeading> listed = flow.headings().stream().filter(heading -> heading.level() <= CONTENTS_LEVELS).toList();
        contents.forEach(list -> list.fill(listed));
        return new Pages(flow.sheets().stream().map(Sheet::finished).toList(), flow.headings(), flow.elements(), flow.charts());
    }

    private Flowing flowing(Block block, Section section) {
        double width = section.page().bodyWidth() / Sheet.TWIPS;
        if (block instanceof Table table) {
            return new TableFlow(table, measure);
        }
        if (block instanceof ChartBlock chart) {
            return new ChartFlow(chart, measure);
        }
        if (block instanceof Contents) {
            ContentsFlow list = new ContentsFlow(entries(), width, measure);
            contents.add(list);
            return list;
        }
        return new ParagraphFlow((Paragraph) block, width, measure);
    }

    private List<ContentsFlow.ContentsEntry> entries() {
        return report.sections().stream().flatMap(section -> section.blocks().stream())
            .flatMap(block -> block instanceof Paragraph paragraph ? Stream.of(paragraph) : Stream.empty())
            .filter(paragraph -> paragraph.style().level() <= CONTENTS_LEVELS)
            .flatMap(paragraph -> ParagraphFlow.entry(paragraph).stream()
                .map(entry -> new ContentsFlow.ContentsEntry(paragraph.style().level(), entry)))
            .toList();
    }
}
