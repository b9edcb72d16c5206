package cn.juesuan.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads files; what a file is, is decided by what it holds, never by its name. Files are only read, never written. */
public final class SourceFile {
    private static final long LIMIT = 50L * 1024 * 1024;
    private static final String KINDS = "能读的是 .xlsx、.xls、.docx 和有文字的 .pdf";
    private static final String WORKBOOK = "不是 Excel 或 Word 文件，%s。请选对文件，或用 Excel、WPS 打开后另存为 .xlsx。".formatted(KINDS);
    private static final String REPORT = "不是 Word 文件，也不是 PDF，能审查的是 .docx 和有文字的 .pdf。请选对文件。";

    private SourceFile() {
    }

    /**
     * The sheets of a workbook or the tables of a Word file, in their order.
     *
     * @throws IntakeException when it cannot be read; the message says why and what to do
     */
    public static List<SourceSheet> read(Path file) {
        String name = String.valueOf(file.getFileName());
        return guarded(name, () -> read(file, name));
    }

    /**
     * As {@link #document}, with the results of formulas that were saved without one calculated where POI can.
     *
     * @throws IntakeException when it cannot be read; the message says why and what to do
     */
    public static SourceDocument calculated(Path file) {
        String name = String.valueOf(file.getFileName());
        SourceDocument read = guarded(name, () -> document(file, name, WORKBOOK));
        return FormulaResults.lackedIn(read.sheets()) ? read.with(guarded(name, () -> new FormulaResults(file, read.sheets()).filledIn())) : read;
    }

    /**
     * A Word file or workbook with everything that stands in it, paragraphs and tables.
     *
     * @throws IntakeException when it cannot be read; the message says why and what to do
     */
    public static SourceDocument document(Path file) {
        String name = String.valueOf(file.getFileName());
        return guarded(name, () -> document(file, name, REPORT));
    }

    /**
     * Carries out other work on what stands in files, within the same limits.
     *
     * @param names of the files, for the user
     * @throws IntakeException whatever goes wrong
     */
    public static <T> T guarded(String names, Callable<T> reading) {
        try {
            return TimeLimit.OF_A_FILE.run(reading);
        } catch (Unreadable why) {
            throw new IntakeException(names, why);
        }
    }

    private static List<SourceSheet> read(Path file, String name) throws Exception {
        return document(file, name, WORKBOOK).sheets();
    }

    private static SourceDocument document(Path file, String name, String wanted) throws Exception {
        if (!Files.isRegularFile(file)) {
            throw Unreadable.because(Files.isDirectory(file) ? "是文件夹，不是文件。请选里面的文件。" : "找不到。请检查文件名和所在的文件夹。");
        }
        byte[] beginning = beginning(file);
        if (starts(beginning, 'P', 'K')) {
            return new PackageFile(file, name).document();
        }
        if (starts(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new SourceDocument(name, List.of(), new CompoundFile(file, name).read(), List.of());
        }
        throw Unreadable.because(otherKind(new String(beginning, StandardCharsets.ISO_8859_1).stripLeading(), wanted));
    }

    private static byte[] beginning(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > LIMIT) {
                throw Unreadable.because("有 %d MB，超过 50 MB，没有读。请只留下决算表，另存一份再导入。".formatted(size / 1024 / 1024));
            }
            if (size == 0) {
                throw Unreadable.because("是空文件（0 字节）。请重新下载或再拷一份。");
            }
            return stream.readNBytes(256);
        } catch (IOException locked) {
            throw Unreadable.because("打不开。请看它是否正被别的程序占用，或没有读取权限。");
        }
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a file is that is none of ours, as far as its first characters tell. */
    static String otherKind(String beginning) {
        return otherKind(beginning, WORKBOOK);
    }

    private static String otherKind(String beginning, String wanted) {
        if (beginning.startsWith("%PDF")) {
            return "是 PDF，这里读不了。请用导出它的 Excel 或 Word 文件（.xlsx、.xls、.docx）。";
        }
        if (beginning.startsWith("<") || beginning.startsWith("\u00EF\u00BB\u00BF<")) {
            return "是网页或 XML，只是名字像工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。";
        }
        return wanted;
    }
}
