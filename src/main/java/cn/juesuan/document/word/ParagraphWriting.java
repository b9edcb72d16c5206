package cn.juesuan.document.word;

import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Writes headings and running text. Headings are marked by bookmarks, to which contents refer; the numbers 一、（一） are part of their
 * texts, so Word is given no numbering of its own, which would print them twice.
 */
record ParagraphWriting(CTBody body, PageSetup page, Headings headings) {
    /** 图1：…, but not 图5-1. */
    private static final Pattern NUMBERED = Pattern.compile("(?s)(图\\s?)(\\d+)([^\\d-].*)");
    private static final BigInteger NO_HEADING = BigInteger.valueOf(9);

    /**
     * Writes {@code paragraph}.
     *
     * @param sectionEnd setup of the section that ends in it
     * @param keepNext   whether it stays on one page with what follows
     */
    void write(Paragraph paragraph, Optional<PageProperties> sectionEnd, boolean keepNext) {
        CTP written = body.addNewP();
        CTPPr properties = written.addNewPPr();
        properties.addNewPStyle().setVal(paragraph.style().id());
        if (keepNext) {
            properties.addNewKeepNext();
        }
        properties(properties, paragraph);
        sectionEnd.ifPresent(setup -> setup.write(properties.addNewSectPr()));
        Optional<Heading> heading = paragraph.contentsEntry().map(entry -> headings.next());
        heading.ifPresent(marked -> mark(written, marked));
        if (paragraph.style() == ParagraphStyle.CAPTION) {
            caption(written, paragraph);
        } else {
            new RunWriting(written::addNewR).write(paragraph.runs());
        }
        heading.ifPresent(marked -> written.addNewBookmarkEnd().setId(BigInteger.valueOf(marked.number())));
    }

    /** The number of a figure is a field, so that Word counts figures and lists them. */
    private static void caption(CTP written, Paragraph paragraph) {
        RunWriting runs = new RunWriting(written::addNewR);
        Matcher numbered = NUMBERED.matcher(paragraph.runs().isEmpty() ? "" : paragraph.runs().get(0).text());
        if (!numbered.matches()) {
            runs.write(paragraph.runs());
            return;
        }
        runs.write(List.of(Run.of(numbered.group(1))));
        CTSimpleField number = written.addNewFldSimple();
        number.setInstr(" SEQ 图 \\* ARABIC ");
        new RunWriting(number::addNewR).write(List.of(Run.of(numbered.group(2))));
        runs.write(List.of(Run.of(numbered.group(3))));
        runs.write(paragraph.runs().subList(1, paragraph.runs().size()));
    }

    private void properties(CTPPr properties, Paragraph paragraph) {
        if (paragraph.runs().stream().anyMatch(run -> run.text().indexOf('\t') >= 0)) {
            CTTabStop tab = properties.addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(page.bodyWidth());
        }
        if (paragraph.style().level() > 0 && paragraph.contentsEntry().isEmpty()) {
            // looks like a heading and is left out of contents: also when Word brings these up to date
            properties.addNewOutlineLvl().setVal(NO_HEADING);
        }
    }

    private static void mark(CTP paragraph, Heading heading) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(heading.number()));
        start.setName(heading.bookmark());
    }
}
