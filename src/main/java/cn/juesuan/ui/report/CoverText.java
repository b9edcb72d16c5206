package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.page.Run;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.Answer;
import java.util.List;
import java.util.stream.Stream;

/** The cover: whose report of which year, and who signs it. */
record CoverText(ReportWork report) implements SectionText {
    private static final String LINE = "＿＿＿＿＿＿＿＿";

    @Override
    public String name() {
        return ReportPlaces.COVER;
    }

    @Override
    public String title() {
        return ReportPlaces.COVER;
    }

    @Override
    public List<SectionLine> lines() {
        Stream<SectionLine> titles = report.partTitle(ReportPlan.Content.COVER).lines()
            .map(text -> SectionLine.fixed(name() + "/" + text, SectionLine.Look.COVER, List.of(Run.of(text))));
        Stream<SectionLine> signatures = report.figures().groups().stream().filter(group -> group.title().equals(name()))
            .flatMap(group -> report.figures().fields(group).stream()).map(CoverText::signature);
        return Stream.concat(titles, signatures).toList();
    }

    private static SectionLine signature(FieldValue field) {
        Run text = Run.of(field.isPresent() ? field.text().strip() : LINE, new Place.Field(field.instance().key()));
        return SectionLine.fixed(field.instance().key(), SectionLine.Look.BODY, List.of(Run.of(field.instance().caption() + "："), text));
    }

    @Override
    public Answer rewrite(String key, String text) {
        return new Answer.Refused("封面由单位信息和补充资料“封面”写成。");
    }

    @Override
    public Answer restore(String key) {
        return rewrite(key, "");
    }
}
