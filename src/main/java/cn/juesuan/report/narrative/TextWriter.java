package cn.juesuan.report.narrative;

import cn.juesuan.account.Place;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.edition.wording.Wording;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Writes a text of the wording rules: puts figures, texts, enumerations and the wording of the case in place of the names. */
final class TextWriter {
    private static final String FIELD = "补充 ";
    private static final String GAP = "缺";

    private final ReportFigures figures;
    private final Enumerated enumerated;

    TextWriter(ReportFigures figures, Enumerated enumerated) {
        this.figures = figures;
        this.enumerated = enumerated;
    }

    /** @param prefix put before the names of its live pieces, so that those of different items differ */
    List<Piece> write(String template, Scope scope, Map<String, ParagraphRule.Enumeration> lists, String prefix) {
        List<Piece> pieces = new ArrayList<>();
        Matcher name = Names.NAME.matcher(template);
        int end = 0;
        while (name.find()) {
            wording(pieces, template.substring(end, name.start()));
            pieces.addAll(named(name.group(1), scope, lists, prefix, new Sentence(template.substring(0, name.start()), template.substring(name.end()))));
            end = name.end();
        }
        wording(pieces, template.substring(end));
        return pieces;
    }

    /** What the wording has around a name. */
    private record Sentence(String before, String after) {
        /** What a person wrote, as it fits in; on a line of its own it is printed as written. */
        String with(String text) {
            boolean alone = (before.isEmpty() || before.endsWith("\n")) && (after.isEmpty() || after.startsWith("\n"));
            return alone ? text.strip() : UserText.between(before, text, after);
        }
    }

    private static void wording(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.wording(text));
        }
    }

    private List<Piece> named(String name, Scope scope, Map<String, ParagraphRule.Enumeration> lists, String prefix, Sentence sentence) {
        Optional<Figure> figure = figures.named(name, scope);
        if (figure.isPresent()) {
            return List.of(Piece.figure(prefix + name, figure.get(), figure.get().text(figures.form().fullDecimals()), gapText(figure.get().name())));
        }
        if (lists.containsKey(name)) {
            return enumeration(name, lists.get(name), scope, lists, prefix);
        }
        Optional<Wording> wording = Optional.ofNullable(figures.form().wordings().get(name));
        if (wording.isPresent() && !scope.texts().containsKey(name)) {
            return wording.get().branches().stream().filter(branch -> figures.holds(branch.when(), scope)).findFirst()
                .map(branch -> write(branch.text(), scope, lists, prefix)).orElse(List.of());
        }
        return text(name, scope, lists, prefix, sentence);
    }

    private List<Piece> enumeration(String name, ParagraphRule.Enumeration list, Scope scope, Map<String, ParagraphRule.Enumeration> lists,
                                    String prefix) {
        List<Piece> pieces = new ArrayList<>();
        for (Enumerated.Item item : enumerated.items(list, scope)) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.wording(list.separator()));
            }
            pieces.addAll(write(list.text(), item.scope(), lists, prefix + name + "." + item.row().id() + "."));
        }
        if (!pieces.isEmpty()) {
            wording(pieces, list.end());
        }
        return pieces.isEmpty() && list.when().isEmpty() ? List.of(new Piece(prefix + name, gapText(name), Optional.empty(), true)) : pieces;
    }

    /** A text of the scope: plain, holding names of its own, or the content of a field. */
    private List<Piece> text(String name, Scope scope, Map<String, ParagraphRule.Enumeration> lists, String prefix, Sentence sentence) {
        Optional<String> text = Optional.ofNullable(scope.texts().get(name));
        if (text.isEmpty()) {
            return List.of(Piece.wording("{" + name + "}"));
        }
        if (!text.get().startsWith(FIELD)) {
            boolean plain = text.get().indexOf('{') < 0;
            return plain ? List.of(Piece.wording(sentence.with(text.get()))) : write(text.get(), scope, lists, prefix);
        }
        String key = Names.fill(text.get().substring(FIELD.length()).strip(), scope.texts());
        Optional<FieldValue> field = figures.field(key);
        Optional<Place> place = Optional.of(new Place.Field(key));
        return List.of(field.filter(FieldValue::isPresent)
            .map(value -> new Piece(prefix + name, sentence.with(value.text()), place, false))
            .orElseGet(() -> new Piece(prefix + name, gapText(field.map(value -> value.instance().caption()).orElse(key)), place, true)));
    }

    /** What marks a gap: 【待填：上年收、支总计】. */
    String gapText(String what) {
        return Names.fill(figures.form().words().get(GAP), Map.of("栏", what));
    }
}
