package cn.juesuan.workbench;

import cn.juesuan.document.layout.TextMeasure;
import cn.juesuan.document.pdf.InstalledFonts;
import cn.juesuan.document.pdf.PdfFonts;
import cn.juesuan.report.Report;

/** Brings reports onto pages with the fonts of this computer. One serves a whole run of the program: opening fonts takes a while. */
public final class Typesetting {
    private final PdfFonts fonts;

    private Typesetting(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** With the fonts installed here. */
    public static Typesetting ofThisComputer() {
        return new Typesetting(new PdfFonts(InstalledFonts.ofThisComputer()));
    }

    /** Opens the fonts ahead; to be called on a thread of its own. */
    public void warmUp() {
        fonts.warmUp();
    }

    /** The report as a document. Laying it out may take some tenths of a second. */
    public ReportDocument document(Report report) {
        return new ReportDocument(report, fonts);
    }

    /** Widths of characters: of the fonts there are, estimated where none holds Chinese. */
    static TextMeasure measure(PdfFonts fonts) {
        return fonts.canPrintChinese() ? fonts.measure() : TextMeasure.ESTIMATED;
    }
}
