package cn.juesuan.document.pdf;

import cn.juesuan.report.page.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, of each only the characters it prints. */
final class EmbeddedFonts {
    /** A character as the document names it: the font, and its number there. */
    record Code(String font, int number) {
    }

    private record Embedded(String name, PDType0Font font) {
    }

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDResources resources = new PDResources();
    private final Map<OpenFont, Embedded> embedded = new HashMap<>();
    private final Map<Typeface, Map<Integer, Code>> codes = new EnumMap<>(Typeface.class);

    EmbeddedFonts(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    Code code(Typeface typeface, int codePoint) {
        return codes.computeIfAbsent(typeface, added -> new HashMap<>()).computeIfAbsent(codePoint, added -> embed(typeface, added));
    }

    private Code embed(Typeface typeface, int codePoint) {
        FontChain.Glyph glyph = fonts.glyph(typeface, codePoint);
        Embedded font = embedded.computeIfAbsent(glyph.font(), this::load);
        font.font().addToSubset(glyph.printed());
        return new Code(font.name(), glyph.number());
    }

    private Embedded load(OpenFont font) {
        try {
            PDType0Font loaded = PDType0Font.load(document, font.font(), true);
            COSName name = COSName.getPDFName("F" + (embedded.size() + 1));
            resources.put(name, loaded);
            return new Embedded(name.getName(), loaded);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts the characters that were asked for into the document; nothing may be asked for afterwards. */
    void finish() throws IOException {
        for (Embedded font : embedded.values()) {
            font.font().subset();
        }
    }

    /** What every page refers to. */
    PDResources resources() {
        return resources;
    }
}
