package cn.juesuan.report.figure;

import java.util.Optional;

/**
 * What a field of the 补充资料 holds.
 *
 * @param entered as typed; empty where nothing is
 * @param text    what the report prints of it: typed, worked out, or the program's own; empty for none
 * @param figure  of figure fields; missing where there is none
 * @param refused why what was typed is no figure; empty where it is
 */
public record FieldValue(FieldInstance instance, Optional<String> entered, String text, Optional<Figure> figure, String refused) {
    /** Whether the report has something to print from it. */
    public boolean isPresent() {
        return figure.map(Figure::isPresent).orElse(!text.isBlank());
    }

    /** Whether it shows something that was not typed here. */
    public boolean isDerived() {
        return entered.isEmpty() && isPresent();
    }
}
