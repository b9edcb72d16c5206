package cn.juesuan.workbench.editing;

import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.report.figure.FieldText;
import java.util.Optional;

/** Decides what typing a text into a field means. */
public final class FieldInput {
    /** Characters a field takes at most. */
    static final int LONGEST = 200_000;
    /** Reports in the unit's own words may hold tables. */
    private static final String ATTACHMENT = "附件/";

    private final FieldKeys keys;

    public FieldInput(FieldKeys keys) {
        this.keys = keys;
    }

    /** What typing would leave in the field, or why it cannot be taken. */
    public sealed interface Proposed {
        /** @param text empty clears the field */
        record Keep(FieldKeys.Target target, Optional<String> text) implements Proposed {
        }

        /** A text that is no figure; it may be kept, marked. */
        record NoFigure(FieldKeys.Target target, String text, String reason) implements Proposed {
        }

        record Not(String reason) implements Proposed {
        }
    }

    public Proposed propose(String key, String text) {
        return keys.find(key).map(target -> propose(target, text)).orElseGet(() -> new Proposed.Not(keys.unknown(key)));
    }

    private static Proposed propose(FieldKeys.Target target, String typed) {
        Optional<FieldKind> kind = target.field().map(SupplementField::kind);
        String text = kind.map(known -> known != FieldKind.PROSE).orElse(false) ? PlainText.oneLine(typed)
            : target.key().startsWith(ATTACHMENT) ? PlainText.withTables(typed) : PlainText.of(typed);
        if (text.length() > LONGEST) {
            return new Proposed.Not("%s 有 %d 个字，最多 %d 个。请删短后再填；账未改动。".formatted(target.caption(), text.length(), LONGEST));
        }
        if (text.isBlank() || text.equals(target.standard())) {
            return new Proposed.Keep(target, Optional.empty());
        }
        return kind.filter(FieldKind::isFigure).map(figure -> figure(target, figure, text)).orElseGet(() -> words(target, text));
    }

    /** A dash stands for nothing in a figure's place. */
    private static Proposed figure(FieldKeys.Target target, FieldKind kind, String text) {
        if (AmountText.read(text, MoneyUnit.WAN) instanceof AmountText.Nothing) {
            return new Proposed.Keep(target, Optional.empty());
        }
        FieldText.Read read = FieldText.read(kind, text);
        return read.refused().isEmpty() ? new Proposed.Keep(target, read.value().map(value -> text))
            : new Proposed.NoFigure(target, text, read.refused());
    }

    private static Proposed words(FieldKeys.Target target, String text) {
        boolean offered = target.field().filter(field -> field.kind() == FieldKind.CHOICE).map(field -> field.choices().contains(text))
            .orElse(true);
        return offered ? new Proposed.Keep(target, Optional.of(text))
            : new Proposed.Not("%s 只能是：%s，不能是“%s”。账未改动。".formatted(target.caption(), String.join("、", target.field().get().choices()),
                text.length() <= 30 ? text : text.substring(0, 30) + "…"));
    }
}
