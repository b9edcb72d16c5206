package cn.juesuan.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files that cannot be read: each is told with its reason, none is read in part. */
class RefusedSourceFileTest extends HandmadeFiles {
    private static final String DAMAGED = "已损坏或没有下载完整，读不出来。请重新下载或再拷一份；如果 Excel、WPS 打得开，请打开后另存一份再导入。";
    private static final String LOCKED = "设了打开密码，读不出来。请用 Excel 或 WPS 打开，取消密码后另存一份再导入。";
    private static final String BOMB = "解开后大得不正常，没有读。请确认来源可靠；确是所要的文件，请用 Excel 或 WPS 打开，另存一份再导入。";
    private static final String WEB = "是网页或 XML，只是名字像工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。";
    private static final String OTHER = "不是 Excel 或 Word 文件，能读的是 .xlsx、.xls、.docx 和有文字的 .pdf。请选对文件，或用 Excel、WPS 打开后另存为 .xlsx。";

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertRefused("找不到。请检查文件名和所在的文件夹。", folder.resolve("没有.xlsx"));
        assertRefused("是文件夹，不是文件。请选里面的文件。", Files.createDirectory(folder.resolve("夹.xlsx")));
        assertRefused("是空文件（0 字节）。请重新下载或再拷一份。", written("空.xlsx", new byte[0]));
        assertRefused("是 PDF，这里读不了。请用导出它的 Excel 或 Word 文件（.xlsx、.xls、.docx）。", written("报告.docx", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)));
        assertRefused(WEB, written("网页.xls", "\uFEFF<html><table></table></html>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(OTHER, written("文本.xlsx", "科目编码,金额".getBytes(StandardCharsets.UTF_8)));
        assertRefused(OTHER, zip("压缩包.xlsx", Map.of("a.txt", "b")));
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        for (String name : List.of("断.xlsx", "断.xls")) {
            Path file = folder.resolve(name);
            try (Workbook workbook = workbook(name)) {
                Sheet sheet = workbook.createSheet("表");
                for (int i = 0; i < 2000; i++) {
                    sheet.createRow(i).createCell(0).setCellValue("第" + i * 7919 + "行");
                }
                save(workbook, file);
            }
            byte[] whole = Files.readAllBytes(file);
            assertRefused(DAMAGED, written(name, Arrays.copyOf(whole, whole.length / 2)));
        }
    }

    @Test
    void refusesEncryptedFiles() throws Exception {
        Path fresh = folder.resolve("密.xlsx");
        try (Workbook workbook = new XSSFWorkbook(); POIFSFileSystem compound = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(fresh)) {
            workbook.createSheet("表");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OutputStream inner = encryptor.getDataStream(compound)) {
                workbook.write(inner);
            }
            compound.writeFilesystem(out);
        }
        assertRefused(LOCKED, fresh);
        Path old = folder.resolve("密.xls");
        Biff8EncryptionKey.setCurrentUserPassword("123456");
        try (Workbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表");
            save(workbook, old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(LOCKED, old);
    }

    @Test
    void refusesFilesOver50MegabytesUnread() throws IOException {
        Path file = folder.resolve("大.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(61L * 1024 * 1024);
        }
        assertRefused("有 61 MB，超过 50 MB，没有读。请只留下决算表，另存一份再导入。", file);
    }

    @Test
    void refusesZipBombs() throws IOException {
        Path file = folder.resolve("弹.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "_rels/.rels", rels("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='表' r:id='r1' xmlns:r='r'/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", rels("worksheet", "worksheets/sheet1.xml").replace("Id='x'", "Id='r1'"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) '0');
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(Files.size(file) < 1_000_000);
        assertRefused(BOMB, file);
    }

    @Test
    void readsNoExternalEntities() throws IOException {
        Path secret = written("secret.txt", "秘密".getBytes(StandardCharsets.UTF_8));
        Path file = zip("外.xlsx", Map.of("_rels/.rels", rels("officeDocument", "xl/workbook.xml"), "xl/workbook.xml",
            "<!DOCTYPE w [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><workbook><sheets><sheet name='&e;'/></sheets></workbook>"));
        assertRefused("里面夹有外部引用（DTD），不是正常的办公文件，没有读。请用 Excel 或 WPS 打开，另存一份再导入。", file);
    }

    @Test
    void stopsInEndlessSheets() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 25_000; row++) {
            rows.append("<row r='").append(row).append("'><c r='A").append(row).append("'><v>").append(row).append("</v></c></row>");
        }
        Path file = zip("长.xlsx", Map.of("_rels/.rels", rels("officeDocument", "xl/workbook.xml"), "xl/workbook.xml",
            BOOK + "<sheets><sheet name='表' r:id='x'/></sheets></workbook>", "xl/_rels/workbook.xml.rels", rels("worksheet", "sheet1.xml"),
            "xl/sheet1.xml", rows + "</sheetData></worksheet>"));
        SourceSheet sheet = SourceFile.read(file).get(0);
        assertEquals(20_000, sheet.rows().size());
        assertEquals(Optional.of("工作表太大，只读到第 20000 行"), sheet.unread());
    }

    /** The parser would otherwise write its own words, in English, to the user's console. */
    @Test
    void saysNothingOfItsOwnAboutWrongBytes() throws IOException {
        Path file = folder.resolve("乱码.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("<Relationships><Relationship Id='1' Type='x/officeDocument' Target='w.xml'/></Relationships>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("w.xml"));
            zip.write("<workbook>\u00ff\u00fe</workbook>".getBytes(StandardCharsets.ISO_8859_1));
        }
        PrintStream console = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            IntakeException refused = assertThrows(IntakeException.class, () -> SourceFile.read(file));
            assertEquals("“乱码.xlsx”已损坏或没有下载完整，读不出来。请重新下载或再拷一份；如果 Excel、WPS 打得开，请打开后另存一份再导入。", refused.getMessage());
        } finally {
            System.setErr(console);
        }
        assertEquals("", written.toString(StandardCharsets.UTF_8));
    }

    private void assertRefused(String why, Path file) {
        byte[] before = Files.isRegularFile(file) ? bytes(file) : new byte[0];
        IntakeException refused = assertThrows(IntakeException.class, () -> SourceFile.read(file));
        assertEquals("“" + file.getFileName() + "”" + why, refused.getMessage());
        assertTrue(!Files.isRegularFile(file) || Arrays.equals(before, bytes(file)), "文件原样未动");
    }
}
