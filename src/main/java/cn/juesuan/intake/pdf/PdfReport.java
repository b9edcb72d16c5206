package cn.juesuan.intake.pdf;

import cn.juesuan.intake.source.IntakeException;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with a text layer as a report: its lines, its tables, and which pages are pictures. */
public final class PdfReport {
    private static final int MOST_PAGES = 1_000;

    private PdfReport() {
    }

    /** Whether a file is a PDF, by what it holds. */
    public static boolean is(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The report in a PDF.
     *
     * @throws IntakeException when it cannot be read, or all its pages are pictures; the message says what to do
     */
    public static SourceDocument read(Path file) {
        String name = String.valueOf(file.getFileName());
        return SourceFile.guarded(name, () -> read(file, name));
    }

    private static SourceDocument read(Path file, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IntakeException("“%s”有 %d 页，超过 %d 页，没有读。请确认选对了文件。".formatted(name, document.getNumberOfPages(), MOST_PAGES));
            }
            List<PageMarks> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(new PageReader().read(document, number));
            }
            if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
                throw new IntakeException("“%s”共 %d 页，都是图片，没有文字可读（多半是扫描件）。请用导出它的 Word 文件，或用有文字的 PDF。".formatted(name, pages.size()));
            }
            return new PdfLayout(name, pages).document();
        } catch (InvalidPasswordException locked) {
            throw new IntakeException("“%s”设了打开密码，读不出来。请取消密码后另存一份。".formatted(name));
        } catch (IOException damaged) {
            throw new IntakeException("“%s”已损坏或没有下载完整，读不出来。请重新下载或再拷一份。".formatted(name));
        }
    }
}
