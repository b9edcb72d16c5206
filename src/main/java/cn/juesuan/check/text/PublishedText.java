package cn.juesuan.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a report by sections, in which what a converter or a page broke is put together again. */
public final class PublishedText {
    public static final String APPENDIX = "附件";
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七]部分.*");
    private static final Pattern NUMBER = Pattern.compile("^[-—·•]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]+|第[一二三四五六七]部分|\\d{1,2}[、.．](?!\\d)|[（(]\\d{1,2}[）)])");
    private static final Pattern CLOSED = Pattern.compile(".*[。；：！？]$");
    private static final int LONGEST_REST = 14;

    private final Map<String, List<String>> titles;
    private final Map<String, List<TextParagraph>> sections = new LinkedHashMap<>();
    private final List<TextParagraph> all = new ArrayList<>();
    private String current = "";
    private StringBuilder open = new StringBuilder();
    private List<TextParagraph.Part> parts = new ArrayList<>();

    private PublishedText(Map<String, List<String>> titles) {
        this.titles = titles;
    }

    /** @param titles section number to the beginnings of its title */
    public static PublishedText of(Map<String, List<String>> titles, List<PrintedLine> lines) {
        PublishedText text = new PublishedText(titles);
        lines.forEach(text::take);
        text.close();
        return text;
    }

    private void take(PrintedLine line) {
        String plain = BareText.of(line.text());
        if (plain.isEmpty() || plain.matches("[-—–]*\\d{1,3}[-—–]*")) {
            return;
        }
        boolean apart = !parts.isEmpty() && parts.get(parts.size() - 1).line().tables() != line.tables();
        boolean numbered = NUMBER.matcher(plain).find();
        if (line.goesOn() && open.length() > 0 && !apart && !(numbered && (title(plain).isPresent() || CLOSED.matcher(open).matches()))) {
            append(line, plain);
            return;
        }
        Optional<String> title = title(plain);
        if (title.isPresent()) {
            close();
            current = title.get();
            return;
        }
        if (open.length() > 0 && (apart || CLOSED.matcher(open).matches() || numbered)) {
            close();
        }
        append(line, plain);
    }

    private void append(PrintedLine line, String plain) {
        parts.add(new TextParagraph.Part(open.length(), line));
        open.append(plain);
    }

    private void close() {
        if (open.length() > 0) {
            TextParagraph paragraph = new TextParagraph(open.toString(), parts);
            sections.computeIfAbsent(current, number -> new ArrayList<>()).add(paragraph);
            all.add(paragraph);
        }
        open = new StringBuilder();
        parts = new ArrayList<>();
    }

    private Optional<String> title(String plain) {
        String words = NUMBER.matcher(plain).replaceFirst("");
        if (PART.matcher(plain).matches() && plain.length() < 40) {
            return Optional.of(words.contains("概况") ? "概况" : words.contains("名词") ? "名词解释" : words.contains("附件") || plain.startsWith("第五") ? APPENDIX : "");
        }
        boolean numbered = !words.equals(plain);
        if (plain.endsWith("表") || plain.contains("。") || plain.contains("，") || plain.matches(".*\\d$") && plain.contains("..")) {
            return Optional.empty();
        }
        return titles.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(title -> words.replaceAll("[“”\"]", "").startsWith(title.replaceAll("[“”\"]", ""))
            && (words.contains("情况") || numbered) && words.length() <= title.length() + LONGEST_REST)).map(Map.Entry::getKey).findFirst();
    }

    /** The section with this number; without paragraphs where the report does not have it. */
    public TextSection section(String number) {
        return new TextSection(number, sections.getOrDefault(number, List.of()));
    }

    /** Every paragraph, in order. */
    public List<TextParagraph> paragraphs() {
        return List.copyOf(all);
    }

    /** Numbers of the sections that hold text, in order. */
    public List<String> numbers() {
        return List.copyOf(sections.keySet());
    }
}
