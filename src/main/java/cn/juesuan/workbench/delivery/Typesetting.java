package cn.juesuan.workbench.delivery;

import cn.juesuan.document.layout.TextMeasure;
import cn.juesuan.document.pdf.InstalledFonts;
import cn.juesuan.document.pdf.PdfFonts;
import cn.juesuan.document.word.OfficeWarmUp;
import cn.juesuan.report.page.Report;
import java.util.Optional;

/**
 * Brings reports onto pages with the fonts of this computer. One serves a whole run of the program: finding and opening fonts takes some
 * tenths of a second. May be used by several threads.
 */
public final class Typesetting {
    private Optional<PdfFonts> fonts = Optional.empty();

    private Typesetting() {
    }

    /** With the fonts installed here. */
    public static Typesetting ofThisComputer() {
        return new Typesetting();
    }

    /** Opens the fonts and loads what writes Office files ahead; to be called on a thread of its own. */
    public void warmUp() {
        fonts().warmUp();
        new OfficeWarmUp().run();
    }

    /** Whether a font of this computer holds Chinese characters. */
    public boolean canPrintChinese() {
        return fonts().canPrintChinese();
    }

    /** The report as a document. */
    public ReportDocument document(Report report) {
        return new ReportDocument(report, this);
    }

    synchronized PdfFonts fonts() {
        if (fonts.isEmpty()) {
            fonts = Optional.of(new PdfFonts(InstalledFonts.ofThisComputer()));
        }
        return fonts.get();
    }

    /** Widths of characters: of the fonts there are, estimated where none holds Chinese. */
    TextMeasure measure() {
        return canPrintChinese() ? fonts().measure() : TextMeasure.ESTIMATED;
    }
}
