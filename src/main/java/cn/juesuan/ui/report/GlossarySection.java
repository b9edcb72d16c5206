package cn.juesuan.ui.report;

import cn.juesuan.account.ChineseNumber;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.page.Run;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 名词解释: the terms, each in the program's words until the user writes others. */
record GlossarySection(ReportWork report) implements SectionText {
    @Override
    public String name() {
        return ReportPlaces.GLOSSARY;
    }

    @Override
    public String title() {
        return report.partHeading(report.plan().part(ReportPlan.Content.GLOSSARY));
    }

    @Override
    public List<SectionLine> lines() {
        List<FieldValue> terms = report.figures().groups().stream().filter(group -> group.title().equals(name()))
            .flatMap(group -> report.figures().fields(group).stream()).toList();
        return IntStream.range(0, terms.size()).mapToObj(index -> line(index + 1, terms.get(index))).toList();
    }

    private static SectionLine line(int number, FieldValue term) {
        String key = term.instance().key();
        List<Run> runs = List.of(Run.of(ChineseNumber.of(number) + "、" + term.instance().caption() + "："), Run.of(term.text()));
        return new SectionLine(key, SectionLine.Look.BODY, runs, term.text(), Optional.of(key), false,
            term.entered().isPresent(), "", false);
    }

    @Override
    public Answer rewrite(String key, String text) {
        return new SupplementFields(report).type(key, text);
    }

    @Override
    public Answer restore(String key) {
        return new SupplementFields(report).type(key, "");
    }
}
