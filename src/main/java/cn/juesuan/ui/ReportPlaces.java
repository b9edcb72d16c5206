package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.form.ReportPlan;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.finding.SupplementPlace;
import cn.juesuan.report.narrative.Rewriting;
import java.util.Optional;

/** Under which node of the outline the places of the report stand. */
final class ReportPlaces {
    static final String COVER = ReportPlan.Content.COVER.caption();
    static final String INTRODUCTION = ReportPlan.Content.INTRODUCTION.caption();
    /** Title of the group, name of the node. */
    static final String GLOSSARY = ReportPlan.Content.GLOSSARY.caption();
    /** Prefix of the sections of the 情况说明. */
    static final String SECTION = ReportPlan.Content.NARRATIVE.caption() + "/";
    /** Prefix of the forms of the 补充资料. */
    static final String GROUP = SupplementPlace.FORM + "/";

    private ReportPlaces() {
    }

    /** The node that shows the place: a table or page, a form, or the text a paragraph stands in. */
    static String node(CellAddress place, ReportFigures figures) {
        return SupplementPlace.key(place).map(key -> key.startsWith(Rewriting.PREFIX) ? text(key.substring(Rewriting.PREFIX.length()))
            : field(key, figures)).orElse(place.form());
    }

    /** The node of the paragraph with this key: 说明/五/各项/2010301 stands in 说明/五. */
    private static String text(String paragraph) {
        int end = paragraph.indexOf('/', SECTION.length());
        return paragraph.startsWith(SECTION) && end > 0 ? paragraph.substring(0, end) : INTRODUCTION;
    }

    private static String field(String key, ReportFigures figures) {
        Optional<String> group = figures.groups().stream().filter(each -> figures.fields(each).stream()
            .anyMatch(field -> field.instance().key().equals(key))).findFirst().map(each -> each.title());
        return group.map(title -> title.equals(GLOSSARY) ? GLOSSARY : GROUP + title).orElse(SupplementPlace.FORM);
    }
}
