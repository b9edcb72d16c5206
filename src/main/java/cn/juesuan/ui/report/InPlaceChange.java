package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A change that can be made where a text is printed.
 *
 * @param caption what is changed
 * @param text    as it is now
 * @param ofField whether it is a field of the 补充资料 that is changed, not the wording
 * @param save    takes the new text; false when it could not
 */
public record InPlaceChange(String caption, String text, boolean ofField, Predicate<String> save) {
    /** Of a text of the 补充资料. */
    public static InPlaceChange of(FieldValue field, ReportWork report, ReportPanes.Surroundings around) {
        String purpose = field.instance().purpose();
        return new InPlaceChange(field.instance().caption() + (purpose.isEmpty() ? "" : "（" + purpose + "）"), field.text(), true,
            text -> around.edit(() -> new SupplementFields(report).type(field.instance().key(), text)));
    }

    /** Of a paragraph, put into other words; empty where it cannot be changed. */
    public static Optional<InPlaceChange> of(String paragraph, ReportWork report, ReportPanes.Surroundings around) {
        NarrativeText text = new NarrativeText(report, new Place.Paragraph(paragraph).form());
        return Optional.of(text).filter(NarrativeText::exists).flatMap(section ->
            section.lines().stream().filter(line -> line.key().equals(paragraph) && !line.fixed()).findFirst())
            .map(line -> line.field().flatMap(key -> report.figures().field(key)).map(field -> of(field, report, around))
                .orElseGet(() -> new InPlaceChange("改写这一段：数字照写，账里的数变了它们跟着变", line.written(), false,
                    written -> around.edit(() -> text.rewrite(paragraph, written)))));
    }
}
