package cn.juesuan.store.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of a sheet, a score table or a member unit by their places: the form in which the file keeps them. */
public record PartLines(Map<String, String> lines) {
    /** The line that tells where among the others the part stands. */
    static final String POSITION = "位置";
    static final String PROJECT = "项目名称";
    static final String TITLE = "标题";
    static final String UNIT = "名称";
    private static final Set<String> ALWAYS = Set.of(POSITION, PROJECT, TITLE, UNIT);

    public static PartLines read(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            lines.put(line.substring(0, tab), plain(line.substring(tab + 1)));
        });
        return new PartLines(lines);
    }

    String text() {
        return lines.entrySet().stream().map(line -> line.getKey() + "\t" + escaped(line.getValue())).collect(Collectors.joining("\n"));
    }

    Optional<String> get(String place) {
        return Optional.ofNullable(lines.get(place));
    }

    /** The text at a place; empty where there is none. */
    String textAt(String place) {
        return lines.getOrDefault(place, "");
    }

    int position() {
        return Integer.parseInt(lines.get(POSITION));
    }

    PartLines at(int position) {
        Map<String, String> placed = new LinkedHashMap<>(lines);
        placed.put(POSITION, Integer.toString(position));
        return new PartLines(placed);
    }

    public PartLines withoutPosition() {
        Map<String, String> content = new LinkedHashMap<>(lines);
        content.remove(POSITION);
        return new PartLines(content);
    }

    /** The lines that {@code other} does not have, and those that every step has. */
    PartLines without(PartLines other) {
        Map<String, String> own = new LinkedHashMap<>(lines);
        own.entrySet().removeIf(line -> !ALWAYS.contains(line.getKey()) && other.get(line.getKey()).equals(Optional.of(line.getValue())));
        return new PartLines(own);
    }

    /** These lines after {@code gone} have made way for {@code come}. */
    public PartLines patched(PartLines gone, PartLines come) {
        Map<String, String> patched = new LinkedHashMap<>(lines);
        patched.keySet().removeAll(gone.lines.keySet());
        patched.putAll(come.lines);
        return new PartLines(patched);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char next = escaped.charAt(i);
            plain.append(next == '\\' ? meant(escaped.charAt(++i)) : next);
        }
        return plain.toString();
    }

    private static char meant(char sign) {
        return switch (sign) {
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> sign;
        };
    }
}
