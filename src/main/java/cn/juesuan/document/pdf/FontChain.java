package cn.juesuan.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fonts that serve for one typeface, each asked for what those before it do not hold. */
final class FontChain {
    /** Stand in for a character that no font holds. */
    private static final List<Integer> REPLACEMENTS = List.of((int) '〓', (int) '□', (int) '?');

    /**
     * How a character is printed.
     *
     * @param printed the character itself, or what stands in for it
     * @param em      width of what is printed
     */
    record Glyph(OpenFont font, int printed, int number, double em) {
    }

    private final List<FontFace> latin;
    private final List<FontFace> faces;
    private final Function<FontFace, Optional<OpenFont>> opening;
    private final Glyph[] basic = new Glyph[0x10000];
    private final Map<Integer, Glyph> others = new ConcurrentHashMap<>();

    FontChain(List<FontFace> latin, List<FontFace> faces, Function<FontFace, Optional<OpenFont>> opening) {
        this.latin = latin;
        this.faces = faces;
        this.opening = opening;
    }

    Glyph glyph(int codePoint) {
        if (codePoint >= basic.length) {
            return others.computeIfAbsent(codePoint, this::find);
        }
        Glyph known = basic[codePoint];
        if (known == null) {
            known = find(codePoint);
            basic[codePoint] = known;
        }
        return known;
    }

    private Glyph find(int codePoint) {
        int visible = codePoint == '\t' || codePoint == 0xA0 ? ' ' : codePoint;
        return own(visible).or(() -> REPLACEMENTS.stream().flatMap(replacement -> own(replacement).stream()).findFirst())
            .orElseThrow(() -> new IllegalStateException("a font without any usual character"));
    }

    private Optional<Glyph> own(int codePoint) {
        Stream<FontFace> order = codePoint < 0x80 ? Stream.concat(latin.stream(), faces.stream()) : faces.stream();
        return order.flatMap(face -> opening.apply(face).stream()).filter(font -> font.holds(codePoint)).findFirst()
            .map(font -> new Glyph(font, codePoint, font.glyph(codePoint), em(font, codePoint)));
    }

    private static double em(OpenFont font, int codePoint) {
        try {
            return font.em(codePoint);
        } catch (IOException unreadable) {
            return 1;
        }
    }
}
