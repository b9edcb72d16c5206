package cn.juesuan.edition.check;

import cn.juesuan.edition.data.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as the data writes it, so that it is found however a report words the rest: {@code 收支总计…{本年}万元}. {@code …} stands for a few words
 * without figures, {@code {名}万元} and {@code {名}%} for a figure whose unit may be wrong or missing, {@code {名:增加|减少}} for one of some words,
 * {@code {名:文}} for a name ({@code 名} where
 * figures may stand in it, {@code 引} where it stands in quotes), {@code (甲|乙)} for one of two, {@code [甲]} for what may be left out; marks between sentences never matter.
 */
public final class TextPattern {
    private static final Pattern PIECE = Pattern.compile("\\{([^{}:]+)(?::([^{}]*))?\\}(万元|%)?");
    private static final String NUMBER = "(?<![\\d.,])-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String END = "(?=[，。；、）：]|$)";

    private final String text;
    private final Pattern pattern;
    private final List<Slot> slots = new ArrayList<>();
    private final String anchor;

    /** What a place of the pattern takes: words, a plain number, or a figure with the unit it should have. */
    public enum Kind { WORDS, NUMBER, MONEY, PERCENT }

    /** A named place of the pattern. */
    public record Slot(String name, Kind kind) {
    }

    /**
     * What a place took.
     *
     * @param unit as printed; empty where there is none
     */
    public record Taken(Slot slot, String text, String unit, int start) {
    }

    private TextPattern(String text) {
        this.text = text;
        anchor = anchor(text);
        StringBuilder regex = new StringBuilder();
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find()) {
            regex.append(literal(text.substring(end, piece.start())));
            regex.append(slot(piece));
            end = piece.end();
        }
        pattern = Pattern.compile(regex.append(literal(text.substring(end))).toString());
    }

    /** The longest words that stand in every such sentence: where they are not, nothing needs to be looked for. */
    private static String anchor(String text) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (char each : (text + "…").toCharArray()) {
            depth += "[({".indexOf(each) >= 0 ? 1 : "])}".indexOf(each) >= 0 ? -1 : 0;
            if (depth > 0 || "[({])}…。，；：、“”|".indexOf(each) >= 0) {
                longest = run.length() > longest.length() ? run.toString() : longest;
                run.setLength(0);
            } else {
                run.append(each);
            }
        }
        // the unit behind a figure may be another one
        return longest.replaceFirst("^(万元|%)", "");
    }

    /** Whether the sentence can stand in a text at all. */
    public boolean mayStandIn(String plain) {
        return plain.contains(anchor);
    }

    /** Reads a pattern; {@code <名>} stands for one of {@code fragments}. */
    static TextPattern read(DataNode node, Map<String, String> fragments) {
        String text = node.text();
        for (Map.Entry<String, String> fragment : fragments.entrySet()) {
            text = text.replace("<" + fragment.getKey() + ">", fragment.getValue());
        }
        if (text.contains("<")) {
            throw node.mistake("没有“%s”里的片段".formatted(text));
        }
        return new TextPattern(text);
    }

    private String slot(Matcher piece) {
        String unit = piece.group(3) == null ? "" : piece.group(3);
        Kind kind = piece.group(2) != null ? Kind.WORDS : unit.equals("万元") ? Kind.MONEY : unit.equals("%") ? Kind.PERCENT : Kind.NUMBER;
        String group = "g" + slots.size();
        slots.add(new Slot(piece.group(1), kind));
        return switch (kind) {
            case WORDS -> words(group, piece.group(2));
            case NUMBER -> "(?<%s>%s)".formatted(group, NUMBER);
            case MONEY -> "(?<%s>%s)(?<%su>万元|亿元|元|%s)".formatted(group, NUMBER, group, END);
            case PERCENT -> "(?<%s>%s)(?<%su>%%|个百分点|%s)".formatted(group, NUMBER, group, END);
        };
    }

    private static String words(String group, String which) {
        return switch (which) {
            case "文" -> "(?<%s>[^。；：，\\n\\d]{1,60}?)".formatted(group);
            case "名" -> "(?<%s>[^。；：\\n]{1,60}?)".formatted(group);
            case "引" -> "“(?<%s>[^”。]{2,60})”".formatted(group);
            default -> "(?<%s>%s)".formatted(group, literal(which));
        };
    }

    private static String literal(String words) {
        StringBuilder regex = new StringBuilder();
        for (char each : words.toCharArray()) {
            regex.append(switch (each) {
                case '…' -> "[^。；\\n\\d]{0,40}?";
                case '（', '）', '。', '，', '；', '：', '、' -> each == '（' || each == '）' ? String.valueOf(each) : "[。，；：、]?";
                case '“', '”' -> "[“”\"]?";
                case '(' -> "(?:";
                case '[' -> "(?:";
                case ']' -> ")?";
                case ')', '|' -> String.valueOf(each);
                default -> Pattern.quote(String.valueOf(each));
            });
        }
        return regex.toString();
    }

    public List<Slot> slots() {
        return slots;
    }

    /** Looks for the sentence in a text without spaces. */
    public Matcher in(String plain) {
        return pattern.matcher(plain);
    }

    /** What the places took of the sentence that {@code found} stands at. */
    public List<Taken> taken(Matcher found) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            String words = found.group("g" + i);
            if (words != null) {
                Slot slot = slots.get(i);
                boolean hasUnit = slot.kind() == Kind.MONEY || slot.kind() == Kind.PERCENT;
                taken.add(new Taken(slot, words, hasUnit ? found.group("g" + i + "u") : "", found.start("g" + i)));
            }
        }
        return taken;
    }

    @Override
    public String toString() {
        return text;
    }
}
