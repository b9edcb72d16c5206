package cn.juesuan.document.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The fonts of the machine the tests run on. */
final class RealFonts {
    private RealFonts() {
    }

    /** They are needed: where none holds Chinese characters the test is skipped. */
    static PdfFonts assumed() {
        PdfFonts fonts = new PdfFonts(InstalledFonts.ofThisComputer());
        assumeTrue(fonts.canPrintChinese(), "no TrueType font with Chinese characters is installed");
        return fonts;
    }
}
