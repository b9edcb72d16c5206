package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.figure.ReportFigures;
import java.util.Optional;

/** Under which node of the outline the places of the report stand. */
public final class ReportPlaces {
    public static final String COVER = ReportPlan.Content.COVER.caption();
    public static final String INTRODUCTION = ReportPlan.Content.INTRODUCTION.caption();
    /** Title of the group, name of the node. */
    public static final String GLOSSARY = ReportPlan.Content.GLOSSARY.caption();
    /** Prefix of the sections of the 情况说明. */
    public static final String SECTION = ReportPlan.Content.NARRATIVE.caption() + "/";
    /** Prefix of the forms of the 补充资料. */
    public static final String GROUP = Place.Field.FORM + "/";

    private ReportPlaces() {
    }

    /** The node that shows the place: a table or page, a form, or the text a paragraph stands in. */
    public static String node(Place place, ReportFigures figures) {
        return place instanceof Place.Field field ? field(field.key(), figures) : place.form();
    }

    private static String field(String key, ReportFigures figures) {
        Optional<String> group = figures.groups().stream().filter(each -> figures.fields(each).stream()
            .anyMatch(field -> field.instance().key().equals(key))).findFirst().map(each -> each.title());
        return group.map(title -> title.equals(GLOSSARY) ? GLOSSARY : GROUP + title).orElse(Place.Field.FORM);
    }
}
