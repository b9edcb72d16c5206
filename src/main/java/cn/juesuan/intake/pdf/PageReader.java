package cn.juesuan.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads characters and lines of a page; most of its text says which way is up. */
final class PageReader extends PDFTextStripper {
    private final List<TextPosition> positions = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition position) {
        positions.add(position);
    }

    PageMarks read(PDDocument document, int number) throws IOException {
        positions.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        PDPage page = document.getPage(number - 1);
        int turn = direction();
        boolean across = turn == 90 || turn == 270;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        List<Glyph> glyphs = positions.stream().filter(each -> Math.round(each.getDir()) == turn).map(PageReader::glyph).toList();
        LineReader lines = new LineReader(page, turn);
        lines.processPage(page);
        List<Glyph> standing = glyphs.stream().filter(glyph -> lines.rulings().stream().noneMatch(glyph::isStruckBy)).toList();
        return new PageMarks(number, across ? height : width, across ? width : height, standing, lines.rulings(), lines.images());
    }

    private static Glyph glyph(TextPosition each) {
        return new Glyph(each.getUnicode(), each.getXDirAdj(), each.getYDirAdj(), each.getWidthDirAdj(), Math.max(each.getFontSizeInPt() * 0.8, each.getHeightDir()));
    }

    private int direction() {
        Map<Integer, Integer> counts = new HashMap<>();
        positions.forEach(each -> counts.merge(Math.round(each.getDir()), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }
}
