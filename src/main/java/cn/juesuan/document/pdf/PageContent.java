package cn.juesuan.document.pdf;

import cn.juesuan.document.layout.Colour;
import cn.juesuan.document.layout.LaidElement;
import cn.juesuan.document.layout.LaidLine;
import cn.juesuan.document.layout.LaidPage;
import cn.juesuan.document.layout.LaidShape;
import cn.juesuan.document.layout.LaidText;
import cn.juesuan.document.layout.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what stands on a page in the language of PDF, whose measures count from the lower left corner. */
final class PageContent {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final LaidPage page;
    private final EmbeddedFonts fonts;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private String font = "";
    private double size;
    private double scale = 1;
    private double spacing;
    private Colour fill = Colour.BLACK;
    private Colour stroke = Colour.BLACK;
    private double lineWidth = 1;
    private final PageTags tags = new PageTags(out);

    PageContent(LaidPage page, EmbeddedFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    byte[] bytes() {
        page.shapes().forEach(this::shape);
        page.lines().forEach(this::line);
        tags.close();
        out.append("BT\n");
        page.texts().forEach(this::text);
        tags.close();
        return out.append("ET\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the marks of the page belong to, by their numbers; known once it is written. */
    List<LaidElement> marked() {
        return tags.marked();
    }

    private void shape(LaidShape shape) {
        tags.within(shape.element());
        fill(shape.fill());
        String operator = "m\n";
        for (Point corner : shape.corners()) {
            point(corner).append(operator);
            operator = "l\n";
        }
        out.append("h f\n");
    }

    private void line(LaidLine line) {
        tags.within(line.element());
        if (!line.colour().equals(stroke)) {
            stroke = line.colour();
            colour(stroke).append("RG\n");
        }
        if (line.width() != lineWidth) {
            lineWidth = line.width();
            // ends reach beyond the corner by half the width, so that borders close
            number(lineWidth).append("w 2 J\n");
        }
        point(line.from()).append("m ");
        point(line.to()).append("l S\n");
    }

    private void text(LaidText text) {
        if (text.text().isBlank()) {
            return;
        }
        tags.within(text.element());
        fill(text.colour());
        if (text.scale() != scale) {
            scale = text.scale();
            number(scale * 100).append("Tz\n");
        }
        if (text.spacing() != spacing) {
            spacing = text.spacing();
            number(spacing).append("Tc\n");
        }
        out.append("1 0 0 1 ");
        point(new Point(text.x(), text.baseline())).append("Tm\n");
        characters(text);
    }

    private void characters(LaidText text) {
        boolean begun = false;
        int next;
        for (int at = 0; at < text.text().length(); at = next) {
            int codePoint = text.text().codePointAt(at);
            next = at + Character.charCount(codePoint);
            EmbeddedFonts.Code code = fonts.code(text.typeface(), codePoint);
            if (!begun || !code.font().equals(font)) {
                out.append(begun ? "> Tj\n" : "");
                font(code.font(), text.size());
                out.append('<');
                begun = true;
            }
            hex(code.number());
        }
        out.append("> Tj\n");
    }

    private void font(String name, double points) {
        if (!name.equals(font) || points != size) {
            font = name;
            size = points;
            out.append('/').append(name).append(' ');
            number(size).append("Tf\n");
        }
    }

    private void hex(int number) {
        out.append(HEX[number >> 12 & 15]).append(HEX[number >> 8 & 15]).append(HEX[number >> 4 & 15]).append(HEX[number & 15]);
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(fill).append("rg\n");
        }
    }

    private StringBuilder colour(Colour colour) {
        number(colour.red() / 255.0);
        number(colour.green() / 255.0);
        return number(colour.blue() / 255.0);
    }

    private StringBuilder point(Point point) {
        number(point.x());
        return number(page.height() - point.y());
    }

    /** Thousandths are more than any printer shows. */
    private StringBuilder number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
        }
        long absolute = Math.abs(thousandths);
        out.append(absolute / 1000);
        if (absolute % 1000 != 0) {
            out.append('.').append((char) ('0' + absolute / 100 % 10)).append((char) ('0' + absolute / 10 % 10)).append((char) ('0' + absolute % 10));
        }
        return out.append(' ');
    }
}
