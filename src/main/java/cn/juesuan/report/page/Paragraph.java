package cn.juesuan.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A heading or a piece of running text.
 *
 * @param runs  what stands behind a tab is pushed to the right margin
 * @param key   name of a composed paragraph, by which it is edited: 说明/五/总体; empty for others
 * @param entry how contents and bookmarks list a heading, where they do not print its text; an empty text leaves it out
 */
public record Paragraph(ParagraphStyle style, List<Run> runs, Optional<String> key, Optional<String> entry) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    public Paragraph(ParagraphStyle style, String text) {
        this(style, text.isEmpty() ? List.of() : List.of(Run.of(text)), Optional.empty(), Optional.empty());
    }

    public Paragraph(ParagraphStyle style, String text, String entry) {
        this(style, List.of(Run.of(text)), Optional.empty(), Optional.of(entry));
    }

    /** The whole text. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** How contents and bookmarks list it; empty for what is no heading or is left out there. */
    public Optional<String> contentsEntry() {
        return style.level() == 0 ? Optional.empty() : Optional.of(entry.orElseGet(this::text).strip()).filter(text -> !text.isEmpty());
    }
}
