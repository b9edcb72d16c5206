package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where what a field of the 补充资料 holds comes from, and which sentences print it. */
record FieldExplanation(ReportWork report, FieldValue field, ReportPanes.Surroundings around) {
    private static final Pattern SECTION = Pattern.compile("说明([一二三四五六七八九十]+)");

    Explanation get() {
        List<String> lines = new ArrayList<>();
        if (field.instance().field().kind() == FieldKind.PROSE && field.isPresent()) {
            lines.add(field.isDerived() ? "没有填，用程序的文字。" : "已填。");
        } else if (!field.text().isEmpty()) {
            lines.add("%s%s（%s）".formatted(field.text(), field.instance().field().unit(), field.isDerived() ? "没有填，由程序取得" : "手工录入"));
        } else if (field.refused().isEmpty()) {
            lines.add("尚未填写。");
        }
        if (!field.refused().isEmpty()) {
            lines.add(field.refused());
        }
        sentence().ifPresent(text -> lines.add("印作：" + text));
        return new Explanation(field.instance().caption(), lines, actions());
    }

    /** The first paragraph that prints it. */
    private Optional<String> sentence() {
        Place place = new Place.Field(field.instance().key());
        return report.narrative().paragraphs().filter(paragraph -> paragraph.pieces().stream()
            .anyMatch(piece -> piece.place().filter(place::equals)
            .isPresent())).findFirst().map(ComposedParagraph::text);
    }

    private List<Explanation.Action> actions() {
        List<Explanation.Action> actions = new ArrayList<>();
        field.figure().flatMap(Figure::place).filter(place -> !(place instanceof Place.Field))
            .ifPresent(place -> actions.add(new Explanation.Action("到 " + place.name(), () -> around.goTo().accept(place))));
        Matcher section = SECTION.matcher(field.instance().purpose());
        if (section.find() && report.narrative().section(ReportPlaces.SECTION + section.group(1)).isPresent()) {
            String name = ReportPlaces.SECTION + section.group(1);
            actions.add(new Explanation.Action("看 " + name, () -> around.open().accept(name)));
        }
        return actions;
    }
}
