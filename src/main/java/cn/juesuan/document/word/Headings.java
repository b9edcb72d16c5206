package cn.juesuan.document.word;

import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The headings of a report: contents list them all, and each is met again where it stands. */
final class Headings {
    private final List<Heading> all;
    private final Iterator<Heading> coming;
    private int met;

    /** @param pages number of each heading's page, or nothing at all where pages are not known; 0 for a page without number */
    Headings(Report report, List<Integer> pages) {
        List<Paragraph> paragraphs = in(report).toList();
        this.all = IntStream.range(0, paragraphs.size()).mapToObj(index -> heading(paragraphs.get(index), index, pages)).toList();
        this.coming = all.iterator();
    }

    /** The paragraphs of the report that are headings, as they follow one another. */
    static Stream<Paragraph> in(Report report) {
        return report.sections().stream().flatMap(section -> section.blocks().stream()).filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast).filter(paragraph -> paragraph.contentsEntry().isPresent());
    }

    private static Heading heading(Paragraph paragraph, int index, List<Integer> pages) {
        int page = pages.isEmpty() ? 0 : pages.get(index);
        return new Heading(index + 1, oneLine(paragraph.contentsEntry().orElseThrow()), paragraph.style().level(),
            page > 0 ? OptionalInt.of(page) : OptionalInt.empty());
    }

    /** A title broken into lines over a table stands in contents as a whole. */
    private static String oneLine(String entry) {
        return entry.replaceAll("\\s*[\\r\\n\\t]\\s*", " ");
    }

    /** Those that contents list. */
    List<Heading> listed() {
        return all.stream().filter(Heading::isListed).toList();
    }

    /** Those of {@code section} that its own contents list; they come next. */
    List<Heading> listedIn(Section section) {
        long count = section.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
            .filter(paragraph -> paragraph.contentsEntry().isPresent()).count();
        int first = met - (int) metIn(section);
        return all.subList(first, first + (int) count).stream().filter(Heading::isListedByItsSection).toList();
    }

    /** How many headings of the section stand before its own contents. */
    private static long metIn(Section section) {
        return section.blocks().stream().takeWhile(block -> !(block instanceof Contents)).filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
            .filter(paragraph -> paragraph.contentsEntry().isPresent()).count();
    }

    /** The next heading in the order of the document. */
    Heading next() {
        met++;
        return coming.next();
    }
}
