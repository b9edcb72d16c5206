package cn.juesuan.intake.supplement;

import cn.juesuan.intake.source.DocumentLine;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 名词解释 of a published report, or a list of terms: lines “十六、…（项）：反映…”, or a table with a column of terms and one of
 * explanations.
 *
 * @param terms term to explanation, in the order of the file; full-width brackets, no blanks in the terms
 * @param doubts terms that stand there twice with different explanations
 */
public record ExplainedTerms(Map<String, String> terms, List<String> doubts) {
    private static final Pattern HEADING = Pattern.compile("(第[一二三四五六七八九]部分)?名词解释");
    private static final Pattern NEXT_PART = Pattern.compile("第[一二三四五六七八九]部分.{0,12}|附件.{0,3}");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(]?[一二三四五六七八九十百]+[)）、.．]|[（(]?\\d{1,3}[)）、.．])\\s*");
    /** Term and explanation; some reports set a comma where others have a colon. */
    private static final Pattern TERM = Pattern.compile("([^：:。]{2,80}?)\\s*(?:[：:]|(?<=[（(]项[)）])[，,])\\s*(.+)", Pattern.DOTALL);
    private static final Pattern FULL_STOP = Pattern.compile("[。！？]$");

    public ExplainedTerms {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        doubts = List.copyOf(doubts);
    }

    /** Reads a report or a list; empty where there are no terms in it. */
    public static ExplainedTerms of(SourceDocument document) {
        Reading reading = new Reading();
        reading.lines(section(document.lines().stream().map(DocumentLine::text).toList()));
        if (reading.terms.isEmpty()) {
            document.sheets().forEach(reading::table);
        }
        return new ExplainedTerms(reading.terms, reading.doubts);
    }

    /** What stands between the heading 名词解释 (not that of the contents) and the next part; everything where there is no such heading. */
    private static List<String> section(List<String> lines) {
        int heading = -1;
        for (int i = 0; i < lines.size(); i++) {
            heading = HEADING.matcher(lines.get(i).replaceAll("\\s", "")).matches() ? i : heading;
        }
        List<String> behind = lines.subList(heading + 1, lines.size());
        return heading < 0 ? behind : behind.stream().takeWhile(line -> !NEXT_PART.matcher(line.replaceAll("\\s", "")).matches()).toList();
    }

    /** The term as the program keeps it. */
    private static String name(String written) {
        return written.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replaceAll("\"([^\"]*)\"", "“$1”").replaceAll("^[“”]([^“”]+)$", "$1");
    }

    /** One file while it is read. */
    private static final class Reading {
        private final Map<String, String> terms = new LinkedHashMap<>();
        private final List<String> doubts = new ArrayList<>();

        void lines(List<String> lines) {
            boolean numbered = lines.stream().anyMatch(line -> NUMBER.matcher(line.strip()).find());
            StringBuilder open = new StringBuilder();
            for (String line : lines) {
                String text = line.strip();
                boolean begins = numbered ? NUMBER.matcher(text).find() : open.isEmpty() || FULL_STOP.matcher(open).find();
                if (begins) {
                    close(open);
                }
                open.append(begins ? NUMBER.matcher(text).replaceFirst("") : text);
            }
            close(open);
        }

        private void close(StringBuilder open) {
            Matcher term = TERM.matcher(open);
            if (term.matches()) {
                put(term.group(1), term.group(2));
            }
            open.setLength(0);
        }

        /** Two cells of a row that are a term and its explanation: the last two that say something. */
        void table(SourceSheet sheet) {
            sheet.rows().values().forEach(row -> {
                List<String> texts = row.values().stream().filter(cell -> !cell.isBlank()).map(SourceCell::text).map(String::strip).toList();
                if (texts.size() >= 2 && texts.get(texts.size() - 1).length() > 5) {
                    put(NUMBER.matcher(texts.get(texts.size() - 2)).replaceFirst(""), texts.get(texts.size() - 1));
                } else if (texts.size() == 1) {
                    close(new StringBuilder(NUMBER.matcher(texts.get(0)).replaceFirst("")));
                }
            });
        }

        private void put(String term, String explanation) {
            String name = name(term);
            String text = explanation.strip() + (FULL_STOP.matcher(explanation.strip()).find() ? "" : "。");
            Optional.ofNullable(terms.putIfAbsent(name, text)).filter(first -> !first.equals(text)).ifPresent(first ->
                doubts.add("“%s”在文件里有两种解释，取了前一种：%s".formatted(name, first)));
        }
    }
}
