package cn.juesuan.report.figure;

import cn.juesuan.edition.wording.Expression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a text or expression may use: those of the paragraph, and over them those of the row it stands at.
 *
 * @param row     the row it stands at; empty outside lists
 * @param figures figures by name
 * @param texts   texts by name, with those of the row
 */
public record Scope(Optional<Row> row, Map<String, Expression> figures, Map<String, Figure> values, Map<String, String> texts) {
    public static final Scope EMPTY = new Scope(Optional.empty(), Map.of(), Map.of(), Map.of());

    public static Scope of(Map<String, Expression> figures, Map<String, String> texts) {
        return new Scope(Optional.empty(), figures, Map.of(), texts);
    }

    /** The same names with those of a row over them. */
    public Scope at(Row at) {
        return new Scope(Optional.of(at), merged(figures, at.figures()), merged(values, at.values()), merged(texts, at.texts()));
    }

    /** The same names with further ones over them. */
    public Scope with(Map<String, Expression> moreFigures, Map<String, String> moreTexts) {
        return new Scope(row, merged(figures, moreFigures), values, merged(texts, moreTexts));
    }

    /** The same names with one more figure. */
    public Scope with(String name, Figure figure) {
        return new Scope(row, figures, merged(values, Map.of(name, figure)), texts);
    }

    private static <T> Map<String, T> merged(Map<String, T> under, Map<String, T> over) {
        Map<String, T> merged = new LinkedHashMap<>(under);
        merged.putAll(over);
        return merged;
    }
}
