package cn.juesuan.document.pdf;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fonts of this computer that may be embedded into a PDF. The folders are looked through once, when first asked. */
public final class InstalledFonts {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);
    private static final int DEPTH = 8;

    private final List<Path> folders;
    private List<FontFace> faces = List.of();
    private boolean read;

    public InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those in the folders where Windows, Linux and macOS keep fonts. */
    public static InstalledFonts ofThisComputer() {
        Path home = Path.of(System.getProperty("user.home"));
        List<Path> folders = new ArrayList<>(Stream.of("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts")
            .map(Path::of).toList());
        Stream.of(".fonts", ".local/share/fonts", "Library/Fonts").map(home::resolve).forEach(folders::add);
        folders.add(Path.of(Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows"), "Fonts"));
        Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(data -> Path.of(data, "Microsoft", "Windows", "Fonts")).ifPresent(folders::add);
        return new InstalledFonts(folders);
    }

    synchronized List<FontFace> faces() {
        if (!read) {
            faces = folders.stream().filter(Files::isDirectory).flatMap(InstalledFonts::files).flatMap(file -> faces(file).stream()).toList();
            read = true;
        }
        return faces;
    }

    private static Stream<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, new FontFinder(files));
        } catch (IOException unreadable) {
            LOG.warn("A font folder cannot be read: {}", unreadable.getClass().getSimpleName());
        }
        return files.stream().sorted();
    }

    /** Collects font files; a folder that must not be read is passed over. */
    private static final class FontFinder extends SimpleFileVisitor<Path> {
        private final List<Path> found;

        FontFinder(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isFont(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static List<FontFace> faces(Path file) {
        try {
            return FontFileReader.faces(file);
        } catch (IOException damaged) {
            LOG.warn("A font file cannot be read: {}", file.getFileName());
            return List.of();
        }
    }
}
