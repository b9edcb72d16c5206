package cn.juesuan.document.word;

import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.util.List;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * Writes the table of contents: a field that Word can bring up to date, with its result already in it. So the page numbers are there
 * when the file is opened, and Word has nothing to ask.
 */
record ContentsField(CTBody body, PageSetup page, String instruction, int above) {
    /** Levels of the contents; places to jump to; no page numbers in web layout; levels by outline, for the styles are our own. */
    private static final String INSTRUCTION = " TOC \\o \"1-" + Heading.LISTED_LEVELS + "\" \\h \\z \\u ";

    /** Those of the whole report. */
    static ContentsField ofReport(CTBody body, PageSetup page) {
        return new ContentsField(body, page, INSTRUCTION, 0);
    }

    /** Those of one section, which is the bookmark. */
    static ContentsField ofSection(CTBody body, PageSetup page, String bookmark) {
        return new ContentsField(body, page, " TOC \\o \"%d-%d\" \\h \\z \\u \\b %s ".formatted(Contents.OWN_LEVEL, Contents.OWN_LEVEL + 1, bookmark), Contents.OWN_LEVEL - 1);
    }

    void write(List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            entry(headings.get(i), i == 0);
        }
        // the field ends in a paragraph of its own, as Word has it: the entries are replaced as whole paragraphs
        CTP last = body.addNewP();
        last.addNewPPr().addNewPStyle().setVal(ParagraphStyle.SECTION_END.id());
        if (headings.isEmpty()) {
            begin(last::addNewR, instruction);
        }
        mark(last::addNewR, STFldCharType.END);
    }

    private void entry(Heading heading, boolean first) {
        CTP paragraph = body.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal("TOC" + (heading.level() - above));
        CTTabStop tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(page.bodyWidth());
        if (first) {
            begin(paragraph::addNewR, instruction);
        }
        link(paragraph.addNewHyperlink(), heading);
    }

    private static void link(CTHyperlink link, Heading heading) {
        link.setAnchor(heading.bookmark());
        link.setHistory(true);
        new RunWriting(link::addNewR).write(List.of(Run.of(heading.entry())));
        link.addNewR().addNewTab();
        begin(link::addNewR, " PAGEREF " + heading.bookmark() + " \\h ");
        link.addNewR().addNewT().setStringValue(heading.page().isPresent() ? Integer.toString(heading.page().getAsInt()) : "");
        mark(link::addNewR, STFldCharType.END);
    }

    private static void begin(Supplier<CTR> added, String instruction) {
        mark(added, STFldCharType.BEGIN);
        RunWriting.instruction(added.get(), instruction);
        mark(added, STFldCharType.SEPARATE);
    }

    private static void mark(Supplier<CTR> added, STFldCharType.Enum kind) {
        added.get().addNewFldChar().setFldCharType(kind);
    }
}
