package cn.juesuan.document.pdf;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of this computer that may be embedded into a PDF. The folders are looked through once, when first asked; only the headers
 * of the files are read. PDFBox's own font mapper does not serve: it does not ask whether a font may be embedded, and keeps a list in the
 * user's folder.
 */
public final class InstalledFonts {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);

    private final Supplier<List<URI>> files;
    private List<FontFace> faces = List.of();
    private boolean read;

    private InstalledFonts(Supplier<List<URI>> files) {
        this.files = files;
    }

    /** Those in some folders. */
    public InstalledFonts(List<Path> folders) {
        this(() -> folders.stream().flatMap(folder -> new FontFileFinder().find(folder.toString()).stream()).toList());
    }

    /** Those in the folders where Windows, Linux and macOS keep fonts. */
    public static InstalledFonts ofThisComputer() {
        // where Linux keeps the user's own today, which FontBox does not look into
        Path own = Path.of(System.getProperty("user.home"), ".local", "share", "fonts");
        return new InstalledFonts(() -> Stream.of(new FontFileFinder().find(), new FontFileFinder().find(own.toString()))
            .flatMap(List::stream).toList());
    }

    synchronized List<FontFace> faces() {
        if (!read) {
            faces = files.get().stream().map(Path::of).filter(InstalledFonts::isFont).distinct().sorted()
                .flatMap(file -> faces(file).stream()).toList();
            read = true;
        }
        return faces;
    }

    private static boolean isFont(Path file) {
        return Stream.of(".ttf", ".ttc", ".otf").anyMatch(ending -> hasEnding(file, ending));
    }

    static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static List<FontFace> faces(Path file) {
        List<FontFace> faces = new ArrayList<>();
        try {
            read(file, faces);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("A font file cannot be read: {}", file.getFileName());
        }
        return faces;
    }

    private static void read(Path path, List<FontFace> faces) throws IOException {
        File file = path.toFile();
        if (hasEnding(path, ".ttc")) {
            TrueTypeCollection.processAllFontHeaders(file, headers -> FontFace.of(path, headers).ifPresent(faces::add));
            return;
        }
        TTFParser parser = hasEnding(path, ".otf") ? new OTFParser() : new TTFParser();
        try (RandomAccessReadBufferedFile content = new RandomAccessReadBufferedFile(file)) {
            FontFace.of(path, parser.parseTableHeaders(content)).ifPresent(faces::add);
        }
    }
}
