package cn.juesuan.ui.outline;

import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.narrative.StandingNames;
import cn.juesuan.ui.report.ReportPlaces;
import cn.juesuan.ui.report.ReportState;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Map;

/** The lines of the outline for texts and forms: 空 before anything of the 补充资料 is entered, then what is wrong, missing or complete. */
final class ReportEntries {
    private final ReportForm form;
    private final ReportState state;
    private final Map<String, String> names;

    ReportEntries(EditSession session, ReportState state) {
        this.form = session.edition().report();
        this.state = state;
        this.names = StandingNames.of(session.account(), form);
    }

    OutlinePane.Entry cover() {
        return new OutlinePane.Entry(ReportPlaces.COVER, ReportPlaces.COVER, "");
    }

    OutlinePane.Entry introduction(ReportPlan.Part part) {
        return entry(ReportPlaces.INTRODUCTION, heading(part));
    }

    OutlinePane.Entry glossary(ReportPlan.Part part) {
        return new OutlinePane.Entry(ReportPlaces.GLOSSARY, heading(part), "");
    }

    ReportPlan plan() {
        return form.plan();
    }

    /** 第一部分 单位概况. */
    String heading(ReportPlan.Part part) {
        return Names.fill(part.heading(), names);
    }

    /** How many fields are still missing, over all groups. */
    String missing() {
        return state.begun() && state.total() > 0 ? missing(state.total()) : "";
    }

    List<OutlinePane.Entry> groups() {
        return form.groups().stream().filter(group -> !group.title().equals(ReportPlaces.GLOSSARY))
            .map(group -> entry(ReportPlaces.GROUP + group.title(), group.title())).toList();
    }

    List<OutlinePane.Entry> sections() {
        return form.sections().stream().map(section -> entry(ReportPlaces.SECTION + section.number(),
            section.number() + "、" + Names.fill(section.title(), names))).toList();
    }

    private OutlinePane.Entry entry(String name, String text) {
        int errors = state.errors().getOrDefault(name, 0);
        int gaps = state.gaps().getOrDefault(name, 0);
        return new OutlinePane.Entry(name, text, !state.begun() ? "空" : errors > 0 ? "⚠ " + errors : gaps > 0 ? missing(gaps)
            : state.blank().contains(name) ? "" : "✓");
    }

    private static String missing(int count) {
        return OutlinePane.MISSING + " " + count;
    }
}
