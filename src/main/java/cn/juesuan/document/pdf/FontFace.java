package cn.juesuan.document.pdf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;

/**
 * A typeface in a font file that may be embedded into a PDF.
 *
 * @param postScriptName by which it is found in a file of several
 * @param names          its names, in small letters
 * @param chinese        whether it says that it holds Chinese characters
 * @param weight         400 is regular
 */
record FontFace(Path file, String postScriptName, Set<String> names, boolean chinese, int weight, boolean slanted) {
    /** Embedding is forbidden, or allowed only for the whole font or for bitmaps: FontBox says nothing of it before it writes. */
    private static final int FORBIDDEN = 0x0300;
    private static final int RESTRICTED = 0x0002;
    private static final int PERMISSIONS = 0x000F;
    /** The bit of Chinese characters in the second word of the covered ranges. */
    private static final long IDEOGRAPHS = 1 << 27;
    private static final int REGULAR = 400;

    /** What the headers of a face say; empty where it must not be embedded or its outlines are of another kind than TrueType. */
    static Optional<FontFace> of(Path file, FontHeaders headers) {
        if (headers.getError() != null || headers.isOpenTypePostScript()) {
            return Optional.empty();
        }
        Set<String> names = Stream.of(headers.getName(), headers.getFontFamily()).filter(name -> name != null && !name.isBlank())
            .map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        String postScriptName = headers.getName() == null ? "" : headers.getName();
        OS2WindowsMetricsTable metrics = headers.getOS2Windows();
        if (metrics == null) {
            return Optional.of(new FontFace(file, postScriptName, names, false, REGULAR, false));
        }
        return Optional.of(new FontFace(file, postScriptName, names, (metrics.getUnicodeRange2() & IDEOGRAPHS) != 0, metrics.getWeightClass(),
            (metrics.getFsSelection() & 1) != 0)).filter(face -> mayBeEmbedded(metrics.getFsType()));
    }

    private static boolean mayBeEmbedded(int permissions) {
        return (permissions & FORBIDDEN) == 0 && (permissions & PERMISSIONS) != RESTRICTED;
    }
}
