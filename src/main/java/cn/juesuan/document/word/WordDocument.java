package cn.juesuan.document.word;

import cn.juesuan.document.FileWriting;
import cn.juesuan.document.OfficeContainer;
import cn.juesuan.document.OfficeText;
import cn.juesuan.file.Program;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A report as a Word document: styles, a table of contents, charts that Word can edit, tables, numbered pages.
 *
 * @param pagesOfHeadings the number printed on the page of each heading that has a
 *                        {@linkplain cn.juesuan.report.page.Paragraph#contentsEntry() contents entry}, as these follow one another in the
 *                        whole report; 0 for a page without number. Empty where nobody has turned the pages: contents then print none
 * @param made            when, for the properties of the file; empty to leave the time out of it
 */
public record WordDocument(Report report, List<Integer> pagesOfHeadings, Optional<Instant> made) {
    /** @throws IllegalArgumentException when there are page numbers, but not one for each heading */
    public WordDocument {
        pagesOfHeadings = List.copyOf(pagesOfHeadings);
        if (!pagesOfHeadings.isEmpty() && pagesOfHeadings.size() != Headings.in(report).count()) {
            throw new IllegalArgumentException(pagesOfHeadings.size() + " pages for " + Headings.in(report).count() + " headings");
        }
    }

    /** The report with no time in it. */
    public WordDocument(Report report, List<Integer> pagesOfHeadings) {
        this(report, pagesOfHeadings, Optional.empty());
    }

    /** The report with contents that print no page numbers, and no time in it. */
    public WordDocument(Report report) {
        this(report, List.of());
    }

    /**
     * Writes the .docx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    /** Writes the content of the .docx file into a stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        try (XWPFDocument file = WordTemplate.open()) {
            file.getProperties().getCoreProperties().setTitle(OfficeText.legal(report.title()));
            file.getProperties().getCoreProperties().setCreator(OfficeText.legal(report.author()));
            made.map(Date::from).map(Optional::of).ifPresent(date -> {
                file.getProperties().getCoreProperties().setCreated(date);
                file.getProperties().getCoreProperties().setModified(date);
            });
            file.getProperties().getCoreProperties().setLastModifiedByUser(OfficeText.legal(report.author()));
            file.getProperties().getExtendedProperties().setCompany(OfficeText.legal(report.author()));
            file.getProperties().getExtendedProperties().setApplication(Program.NAME + " " + Program.version());
            PageFoot foot = PageFoot.addedTo(file, report.footnote());
            Headings headings = new Headings(report, pagesOfHeadings);
            for (int i = 0; i < report.sections().size(); i++) {
                new SectionWriting(file, headings, report.sections().get(i), properties(i, foot)).write(i == report.sections().size() - 1);
            }
            file.write(new OfficeContainer(out));
        }
    }

    /** Page numbers begin where the first pages are counted, which cover and contents are not. */
    private PageProperties properties(int index, PageFoot foot) {
        Section section = report.sections().get(index);
        boolean first = section.numbered() && report.sections().subList(0, index).stream().noneMatch(Section::numbered);
        return new PageProperties(section.page(), foot.relation(section.numbered()), first);
    }
}
