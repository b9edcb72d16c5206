package cn.juesuan.report.narrative;

import cn.juesuan.account.Place;
import cn.juesuan.report.figure.ReportFigures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The running text of the report: introduction and the sections of the 情况说明, composed from figures and reasons.
 *
 * @param introduction 概况
 */
public record Narrative(List<ComposedParagraph> introduction, List<ComposedSection> sections) {
    public Narrative {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    public static Narrative of(ReportFigures figures) {
        return new Composer(figures).compose();
    }

    public Optional<ComposedSection> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** All paragraphs in printed order. */
    public Stream<ComposedParagraph> paragraphs() {
        return Stream.concat(introduction.stream(), sections.stream().flatMap(section -> section.paragraphs().stream()));
    }

    /** Keys of the fields that the text still needs, in the order in which it needs them. */
    public Set<String> gaps() {
        Set<String> keys = new LinkedHashSet<>();
        paragraphs().flatMap(paragraph -> paragraph.pieces().stream()).filter(Piece::gap).flatMap(piece -> piece.place().stream())
            .forEach(place -> {
                if (place instanceof Place.Field field) {
                    keys.add(field.key());
                }
            });
        return keys;
    }

    /** How many different things the text still needs: fields, and figures of tables not yet filled in. */
    public int gapCount() {
        return (int) paragraphs().flatMap(paragraph -> paragraph.pieces().stream()).filter(Piece::gap)
            .map(piece -> piece.place().map(Place::name).orElse(piece.text())).distinct().count();
    }
}
