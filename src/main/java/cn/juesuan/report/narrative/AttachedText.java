package cn.juesuan.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report that a unit attaches, as it is typed: lines 一、… and （一）… are headings, others paragraphs; names in braces are live figures
 * ({本年支出合计}, {自评表/1 得分}); a line {目录} is its own contents, a line {表 得分表/1} a table of the account; lines with tabs that follow one
 * another are a table that was pasted.
 */
public record AttachedText(String text) {
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；]{1,40}");
    private static final Pattern SUBSECTION = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）][^。；]{1,40}");
    private static final Pattern TABLE = Pattern.compile("\\{表\\s+([^{}]+)}");
    private static final String CONTENTS = "{目录}";

    /** A part of it. */
    public sealed interface Part {
    }

    /** @param level 1 for 一、, 2 for （一） */
    public record Heading(int level, String text) implements Part {
    }

    /** Running text. */
    public record Body(String text) implements Part {
    }

    /** The contents of this report alone. */
    public record OwnContents() implements Part {
    }

    /** @param name of a table of the account: 公开03, 自评表/1, 汇总表, 得分表/1 */
    public record OwnTable(String name) implements Part {
    }

    /** A table as it was pasted; rows may be of different lengths. */
    public record PastedTable(List<List<String>> rows) implements Part {
    }

    /** Its parts, blank lines left out. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.indexOf('\t') >= 0) {
                rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
                continue;
            }
            pasted(parts, rows);
            part(line.strip()).ifPresent(parts::add);
        }
        pasted(parts, rows);
        return parts;
    }

    private static void pasted(List<Part> parts, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new PastedTable(List.copyOf(rows)));
            rows.clear();
        }
    }

    private static Optional<Part> part(String line) {
        Matcher table = TABLE.matcher(line);
        if (table.matches()) {
            return Optional.of(new OwnTable(table.group(1).strip()));
        }
        if (line.equals(CONTENTS)) {
            return Optional.of(new OwnContents());
        }
        int level = SECTION.matcher(line).matches() ? 1 : SUBSECTION.matcher(line).matches() ? 2 : 0;
        return line.isEmpty() ? Optional.empty() : Optional.of(level > 0 ? new Heading(level, line) : new Body(line));
    }

    /** The names of live figures in it. */
    public Stream<String> names() {
        return parts().stream().flatMap(part -> part instanceof Heading heading ? Stream.of(heading.text()) : part instanceof Body body
                ? Stream.of(body.text()) : part instanceof PastedTable table ? table.rows().stream().flatMap(List::stream) : Stream.empty())
            .flatMap(line -> AttachedFigures.NAME.matcher(line).results().map(found -> found.group(1).strip())).distinct();
    }

    /** The names of the account's tables in it. */
    public Stream<String> tables() {
        return parts().stream().flatMap(part -> part instanceof OwnTable table ? Stream.of(table.name()) : Stream.empty()).distinct();
    }
}
