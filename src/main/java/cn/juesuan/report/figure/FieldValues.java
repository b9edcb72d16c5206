package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.account.Place;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.SupplementField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the fields of the 补充资料 hold: what was typed, or, while nothing is, what the edition says they come to. */
final class FieldValues {
    private final Account account;
    private final FieldInstances fields;
    private final ReportFigures figures;
    private final Map<String, FieldValue> known = new HashMap<>();

    FieldValues(Account account, FieldInstances fields, ReportFigures figures) {
        this.account = account;
        this.fields = fields;
        this.figures = figures;
    }

    FieldValue of(FieldInstance instance) {
        Optional<FieldValue> found = Optional.ofNullable(known.get(instance.key()));
        if (found.isPresent()) {
            return found.get();
        }
        // a field that comes to itself by the edition's data is missing, not endless
        known.put(instance.key(), new FieldValue(instance, Optional.empty(), "", Optional.of(missing(instance)), ""));
        FieldValue value = value(instance);
        known.put(instance.key(), value);
        return value;
    }

    private FieldValue value(FieldInstance instance) {
        Optional<String> entered = account.supplement(instance.key()).filter(text -> !text.isBlank());
        if (!instance.field().kind().isFigure()) {
            return new FieldValue(instance, entered, entered.orElseGet(instance::standard), Optional.empty(), "");
        }
        FieldText.Read read = FieldText.read(instance.field().kind(), entered.orElse(""));
        Figure figure = read.value().map(value -> Figure.of(kind(instance), value, place(instance)))
            .orElseGet(() -> read.refused().isEmpty() ? blank(instance) : missing(instance));
        return new FieldValue(instance, entered, figure.text(), Optional.of(figure), read.refused());
    }

    private Figure blank(FieldInstance instance) {
        SupplementField field = instance.field();
        Optional<Figure> derived = field.equal().or(field::initial).map(expression -> figures.figure(expression, instance.scope()))
            .filter(Figure::isPresent);
        return derived.map(figure -> Figure.of(kind(instance), figure.value().get(), figure.place().or(() -> place(instance))))
            .orElseGet(() -> countsAsZero(instance) ? Figure.of(kind(instance), BigDecimal.ZERO, place(instance)) : missing(instance));
    }

    private boolean countsAsZero(FieldInstance instance) {
        return instance.field().zeroWhen().filter(when -> when == SupplementField.SIBLING_ENTERED ? siblingEntered(instance)
            : figures.holds(when, instance.scope())).isPresent();
    }

    private boolean siblingEntered(FieldInstance instance) {
        return fields.byKey().values().stream().filter(other -> other.field() == instance.field()).anyMatch(other ->
            account.supplement(other.key()).flatMap(text -> FieldText.read(other.field().kind(), text).value()).isPresent());
    }

    /** What the figures that the field must equal come to, whatever is typed into it. */
    Figure derived(FieldInstance instance) {
        return instance.field().equal().map(equal -> figures.figure(equal, instance.scope())).orElseGet(() -> missing(instance));
    }

    private static Figure missing(FieldInstance instance) {
        return Figure.missing(kind(instance), instance.caption(), place(instance));
    }

    private static Figure.Kind kind(FieldInstance instance) {
        return instance.field().kind() == FieldKind.MONEY ? Figure.Kind.MONEY : Figure.Kind.COUNT;
    }

    private static Optional<Place> place(FieldInstance instance) {
        return Optional.of(new Place.Field(instance.key()));
    }
}
