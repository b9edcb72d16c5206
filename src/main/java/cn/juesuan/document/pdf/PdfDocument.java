package cn.juesuan.document.pdf;

import cn.juesuan.document.DocumentException;
import cn.juesuan.document.FileWriting;
import cn.juesuan.document.layout.LaidText;
import cn.juesuan.document.layout.Pages;
import cn.juesuan.document.layout.ReportLayout;
import cn.juesuan.report.page.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report laid out and ready to be a PDF file.
 *
 * @param title  for the properties of the file
 * @param author the unit
 */
public record PdfDocument(String title, String author, Pages pages, PdfFonts fonts) {
    /**
     * Lays a report out.
     *
     * @throws cn.juesuan.account.UserFailure when no font holds Chinese characters
     */
    public static PdfDocument of(Report report, PdfFonts fonts) {
        return new PdfDocument(report.title(), report.author(), new ReportLayout(report, fonts.measure()).pages(), fonts);
    }

    /**
     * Writes the file. Interrupting the thread ends it without one.
     *
     * @throws DocumentException when that is not possible or was cancelled; an existing file is then as it was
     */
    public void writeTo(Path target, PageProgress progress) {
        new FileWriting().write(target, out -> writeTo(out, progress));
    }

    /**
     * The content of the file, for preview and printer.
     *
     * @throws DocumentException when the thread was interrupted or a font cannot be read
     */
    public byte[] bytes(PageProgress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try {
            writeTo(out, progress);
        } catch (ClosedByInterruptException cancelled) {
            throw new DocumentException("已取消，没有生成 PDF。", cancelled);
        } catch (IOException failed) {
            throw new DocumentException("PDF 没有生成：字体文件读不出来。请重新安装宋体、仿宋等中文字体后再试。", failed);
        }
        return out.toByteArray();
    }

    private void writeTo(OutputStream out, PageProgress progress) throws IOException {
        try {
            new PdfWriting(this, progress).writeTo(out);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Characters that no font holds and that are printed as 〓. */
    public List<String> missingCharacters() {
        Set<Integer> missing = new TreeSet<>();
        pages.pages().forEach(page -> page.texts().forEach(text -> missing(text, missing)));
        return missing.stream().map(Character::toString).toList();
    }

    private void missing(LaidText text, Set<Integer> missing) {
        text.text().codePoints().filter(character -> fonts.isMissing(text.typeface(), character)).forEach(missing::add);
    }

    /** What to tell the user about them; empty where there are none. */
    public List<String> warnings() {
        return missingCharacters().stream().map(character -> "“%s”没有字体能显示，PDF 里印作“〓”。请换一个字，或安装收有它的字体（如“宋体-ExtB”）。".formatted(character)).toList();
    }
}
