package cn.juesuan.document.pdf;

import java.io.File;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font that is open for measuring and embedding. */
final class OpenFont {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private OpenFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Opens a face. The file is read into memory. */
    static OpenFont of(FontFace face) throws IOException {
        File file = face.file().toFile();
        if (!InstalledFonts.hasEnding(face.file(), ".ttc")) {
            return new OpenFont(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
        }
        // closing the collection would close the font
        TrueTypeFont font = new TrueTypeCollection(file).getFontByName(face.postScriptName());
        if (font == null) {
            throw new IOException("no face of that name in " + file.getName());
        }
        return new OpenFont(font);
    }

    boolean holds(int codePoint) {
        return glyphs.getGlyphId(codePoint) > 0;
    }

    /** Number of a character's outline, 0 where there is none. */
    int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    double em(int codePoint) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
    }

    TrueTypeFont font() {
        return font;
    }
}
