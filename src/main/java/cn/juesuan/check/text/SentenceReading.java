package cn.juesuan.check.text;

import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.SentenceForm;
import cn.juesuan.edition.check.TextPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Recognises the sentences of a report by what they say. */
public final class SentenceReading {
    private static final int FEW = 5;

    private final CheckBook book;
    private final List<Statement> statements = new ArrayList<>();
    private final List<TextParagraph> unread = new ArrayList<>();

    public SentenceReading(CheckBook book, PublishedText text) {
        this.book = book;
        book.titles().keySet().forEach(number -> text.section(number).paragraphs().forEach(paragraph -> {
            int before = statements.size();
            read(number, paragraph);
            if (statements.size() == before && paragraph.text().matches(".*\\d(万元|%).*")) {
                unread.add(paragraph);
            }
        }));
        text.section(PublishedText.APPENDIX).paragraphs().forEach(paragraph -> read(PublishedText.APPENDIX, paragraph));
    }

    /** In a report that tells its money in 元 throughout, the amounts are those in 万元. */
    public List<Statement> statements() {
        List<String> units = statements.stream().flatMap(each -> each.figures().values().stream()).filter(figure -> figure.kind() == TextPattern.Kind.MONEY)
            .map(TextFigure::unit).toList();
        boolean yuan = units.size() > FEW && units.stream().filter("元"::equals).count() * 2 > units.size();
        return yuan ? statements.stream().map(Statement::inWan).toList() : List.copyOf(statements);
    }

    /** Paragraphs of the sections that hold amounts and in which no sentence was recognised. */
    public List<TextParagraph> unread() {
        return List.copyOf(unread);
    }

    private void read(String section, TextParagraph paragraph) {
        book.sentences().stream().filter(form -> form.sections().contains(section)).forEach(form -> read(form, section, paragraph));
    }

    private void read(SentenceForm form, String section, TextParagraph paragraph) {
        BitSet taken = new BitSet();
        for (TextPattern pattern : form.patterns()) {
            Matcher found = pattern.in(paragraph.text());
            while (pattern.mayStandIn(paragraph.text()) && found.find()) {
                if (taken.get(found.start(), found.end()).isEmpty()) {
                    taken.set(found.start(), found.end());
                    statements.add(statement(form, section, paragraph, pattern, found));
                }
            }
        }
    }

    private static Statement statement(SentenceForm form, String section, TextParagraph paragraph, TextPattern pattern, Matcher found) {
        Map<String, TextFigure> figures = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (TextPattern.Taken each : pattern.taken(found)) {
            if (each.slot().kind() == TextPattern.Kind.WORDS) {
                words.put(each.slot().name(), each.text());
            } else {
                figures.put(each.slot().name(), new TextFigure(new BigDecimal(each.text().replace(",", "")), each.text(), each.unit(), each.slot().kind(),
                    paragraph.spot(each.start())));
            }
        }
        return new Statement(form, section, figures, words, paragraph.spot(found.start()), Statement.name(found.group()), paragraph);
    }
}
