package cn.juesuan.workbench.delivery;

import cn.juesuan.account.UserFailure;
import cn.juesuan.document.layout.Pages;
import cn.juesuan.document.layout.ReportLayout;
import cn.juesuan.document.pdf.PdfDocument;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.report.page.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A report at one moment, to be written, looked at or printed. It does not change when the account does. */
public final class ReportDocument {
    private final Report report;
    private final Typesetting typesetting;

    ReportDocument(Report report, Typesetting typesetting) {
        this.report = report;
        this.typesetting = typesetting;
    }

    /**
     * Writes a Word document; its contents show the page numbers at once.
     *
     * @throws UserFailure when the file cannot be written; what was there before stays
     */
    public void word(Path target) {
        Exporting.requireEnding(target, ".docx", "Word");
        Pages pages = new ReportLayout(report, typesetting.measure()).pages();
        new WordDocument(report.withCharts(pages.charts()), pages.numbersOfHeadings(), Optional.of(Instant.now())).writeTo(target);
    }

    /**
     * Writes a PDF with embedded fonts. Interrupting the thread ends it without a file.
     *
     * @return what the user should know, such as characters that no font has
     * @throws UserFailure when there is no Chinese font or the file cannot be written; what was there before stays
     */
    public List<String> pdf(Path target, Progress progress) {
        Exporting.requireEnding(target, ".pdf", "PDF");
        PdfDocument document = PdfDocument.of(report, typesetting.fonts());
        document.writeTo(target, progress::step);
        return document.warnings();
    }

    /**
     * The pages as they print.
     *
     * @throws UserFailure when there is no Chinese font
     */
    public Preview preview(Progress progress) {
        PdfDocument document = PdfDocument.of(report, typesetting.fonts());
        return new Preview(report.title(), document.pages(), document.bytes(progress::step), document.warnings());
    }
}
