package cn.juesuan.ui;

import cn.juesuan.account.Place;
import cn.juesuan.form.ReportPlan;
import cn.juesuan.report.figure.ReportFigures;
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
    static final String GROUP = Place.Field.FORM + "/";

    private ReportPlaces() {
    }

    /** The node that shows the place: a table or page, a form, or the text a paragraph stands in. */
    static String node(Place place, ReportFigures figures) {
        return place instanceof Place.Field field ? field(field.key(), figures) : place.form();
    }

    private static String field(String key, ReportFigures figures) {
        Optional<String> group = figures.groups().stream().filter(each -> figures.fields(each).stream()
            .anyMatch(field -> field.instance().key().equals(key))).findFirst().map(each -> each.title());
        return group.map(title -> title.equals(GLOSSARY) ? GLOSSARY : GROUP + title).orElse(Place.Field.FORM);
    }
}
