package cn.juesuan.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads files; what a file is, is decided by what it holds, never by its name. Files are only read, never written. */
public final class SourceFile {
    private static final long LIMIT = 50L * 1024 * 1024;
    private static final String KINDS = "能读的是 .xlsx、.xls 和 .docx";

    private SourceFile() {
    }

    /**
     * The sheets of a workbook or the tables of a Word file, in their order.
     *
     * @throws IntakeException when it cannot be read; the message says why and what to do
     */
    public static List<SourceSheet> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return read(file, name);
        } catch (Unreadable why) {
            throw new IntakeException(name, why);
        }
    }

    private static List<SourceSheet> read(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw Unreadable.because(Files.isDirectory(file) ? "是文件夹，不是文件。请选里面的文件。" : "找不到。请检查文件名和所在的文件夹。");
        }
        byte[] beginning = beginning(file);
        if (starts(beginning, 'P', 'K')) {
            return readPackage(file, name);
        }
        if (starts(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            return readCompound(file, name);
        }
        throw Unreadable.because(otherKind(new String(beginning, StandardCharsets.ISO_8859_1).stripLeading()));
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

    private static String otherKind(String beginning) {
        if (beginning.startsWith("%PDF")) {
            return "是 PDF，读不出表格。请用导出它的 Excel 或 Word 文件，%s。".formatted(KINDS);
        }
        if (beginning.startsWith("<") || beginning.startsWith("\u00EF\u00BB\u00BF<")) {
            return "是网页或 XML，只是名字像工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。";
        }
        return "不是 Excel 或 Word 文件，%s。请选对文件，或用 Excel、WPS 打开后另存为 .xlsx。".formatted(KINDS);
    }

    private static List<SourceSheet> readPackage(Path file, String name) {
        try (OfficePackage parts = new OfficePackage(file)) {
            String main = parts.mainPart().orElseThrow(() -> Unreadable.because(otherKind("")));
            if (!main.endsWith(".xml")) {
                throw Unreadable.because("是二进制工作簿（.xlsb），读不出来。请用 Excel 打开，另存为 .xlsx 再导入。");
            }
            return switch (root(parts, main)) {
                case "workbook" -> new XlsxReader(parts, name, main).read();
                case "document" -> new WordReader(parts, name, main).read();
                default -> throw Unreadable.because(otherKind(""));
            };
        }
    }

    private static String root(OfficePackage parts, String main) {
        try (XmlPart xml = parts.open(main)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    return xml.name();
                }
            }
            return "";
        }
    }

    private static List<SourceSheet> readCompound(Path file, String name) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw Unreadable.encrypted();
            }
            if (root.hasEntry("WordDocument")) {
                throw Unreadable.because("是旧的 Word 格式（.doc），读不出来。请用 Word 或 WPS 打开，另存为 .docx 再导入。");
            }
            return new XlsReader(compound, name).read();
        } catch (IOException | RuntimeException broken) {
            // a damaged directory shows as exceptions of every kind
            throw broken instanceof Unreadable known ? known : Unreadable.damaged(broken);
        }
    }
}
