package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.ComposedSection;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The 概况, or a section of the 情况说明. */
record NarrativeText(ReportWork report, String name) implements SectionText {
    /** How the pieces end that print the shares of an enumeration. */
    private static final String SHARE = ".占比";

    @Override
    public boolean exists() {
        return name.equals(ReportPlaces.INTRODUCTION) || report.narrative().section(name).isPresent();
    }

    @Override
    public String title() {
        return report.narrative().section(name).map(ComposedSection::title)
            .orElseGet(() -> report.partHeading(report.plan().part(ReportPlan.Content.INTRODUCTION)));
    }

    @Override
    public List<SectionLine> lines() {
        return report.narrative().section(name).map(ComposedSection::paragraphs).orElseGet(() -> report.narrative().introduction()).stream()
            .map(this::line).toList();
    }

    private SectionLine line(ComposedParagraph paragraph) {
        List<Run> runs = new ArrayList<>(paragraph.paragraph().runs());
        paragraph.chart().ifPresent(chart -> runs.add(0, Run.of("〔图〕")));
        return new SectionLine(paragraph.key(), look(paragraph), runs, paragraph.text(),
            soleField(paragraph), look(paragraph) == SectionLine.Look.CAPTION,
            paragraph.isRewritten(), ComposedParagraph.text(paragraph.standard()), hasShares(paragraph));
    }

    private static boolean hasShares(ComposedParagraph paragraph) {
        return paragraph.standard().stream().filter(piece -> piece.name().endsWith(SHARE)).count() > 1;
    }

    private static SectionLine.Look look(ComposedParagraph paragraph) {
        return paragraph.style() == ParagraphStyle.CAPTION ? SectionLine.Look.CAPTION
            : paragraph.style() == ParagraphStyle.BODY ? SectionLine.Look.BODY : SectionLine.Look.HEADING;
    }

    /** The field of a paragraph that is nothing but its text: 职责, 机构设置. */
    private static Optional<String> soleField(ComposedParagraph paragraph) {
        List<Piece> pieces = paragraph.standard();
        return pieces.size() == 1 ? pieces.get(0).place().filter(Place.Field.class::isInstance).map(place -> ((Place.Field) place).key())
            : Optional.empty();
    }

    @Override
    public Answer rewrite(String key, String text) {
        return report.rewrite(key, text);
    }

    @Override
    public Answer restore(String key) {
        return report.restore(key);
    }
}
