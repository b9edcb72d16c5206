package cn.juesuan.ui.report;

import cn.juesuan.report.page.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of a text of the report, as it is read and changed on the screen.
 *
 * @param key      of the paragraph, or of the field whose text it prints
 * @param runs     the text
 * @param written  what is edited when the paragraph is changed
 * @param field    the field that changing it changes; empty where the paragraph itself is put into other words
 * @param fixed    whether it cannot be changed
 * @param changed  whether the user wrote it in other words than the program's
 * @param standard the program's words
 * @param shares   whether it prints shares of one whole
 */
public record SectionLine(String key, Look look, List<Run> runs, String written, Optional<String> field, boolean fixed, boolean changed,
                   String standard, boolean shares) {
    /** How it is set. */
    enum Look { COVER, HEADING, BODY, CAPTION }

    public SectionLine {
        runs = List.copyOf(runs);
    }

    /** A line that is only read; what it prints may be clicked on. */
    static SectionLine fixed(String key, Look look, List<Run> runs) {
        return new SectionLine(key, look, runs, "", Optional.empty(), true, false, "", false);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
