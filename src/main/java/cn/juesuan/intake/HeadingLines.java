package cn.juesuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines over the head of a table: which of them are its heading, and which form they name. */
final class HeadingLines {
    private static final int LONGEST_UNIT_NAME = 40;

    private final List<FormShape> shapes;
    private final Pattern anyCode;

    HeadingLines(List<FormShape> shapes) {
        this.shapes = shapes;
        anyCode = Pattern.compile(shapes.stream().map(shape -> Pattern.quote(shape.tableCode().plain()).replaceAll("\\d+", "\\\\E\\\\d+\\\\Q"))
            .distinct().collect(Collectors.joining("|")));
    }

    /** How many of the lines, at the end, are the heading. */
    int length(List<String> lines) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (byTitle(lines.get(i)).isPresent()) {
                first = i;
                break;
            }
        }
        while (first > 0 && first < lines.size() && names(lines.get(first - 1))) {
            first--;
        }
        for (int i = 0; first == lines.size() && i < lines.size(); i++) {
            first = names(lines.get(i)) ? i : first;
        }
        return lines.size() - first;
    }

    private boolean names(String line) {
        return !code(line).isEmpty() || HeadingReader.isHeading(line);
    }

    /** Table numbers in a line, such as 公开03表, whether of the edition or not. */
    List<String> code(String line) {
        List<String> codes = new ArrayList<>();
        if (line.length() < 2 * LONGEST_UNIT_NAME) {
            anyCode.matcher(Caption.of(line).plain()).results().forEach(found -> codes.add(found.group()));
        }
        return codes;
    }

    Optional<FormShape> byCode(String line) {
        return code(line).stream().flatMap(code -> shapes.stream().filter(shape -> sameCode(shape.tableCode().plain(), code))).findFirst();
    }

    private static boolean sameCode(String ours, String theirs) {
        return ours.replaceAll("(?<!\\d)0+(?=\\d)", "").equals(theirs.replaceAll("(?<!\\d)0+(?=\\d)", ""));
    }

    /** The form whose title stands in the line; the longest when titles hold one another. */
    Optional<FormShape> byTitle(String line) {
        String plain = Caption.of(line).plain();
        if (plain.startsWith("注")) {
            return Optional.empty();
        }
        return shapes.stream().filter(shape -> plain.contains(shape.title().plain()))
            .filter(shape -> plain.length() <= shape.title().plain().length() + LONGEST_UNIT_NAME)
            .reduce((one, other) -> other.title().plain().length() > one.title().plain().length() ? other : one);
    }
}
