package cn.juesuan.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

/** What tests of source files share: files made by hand, sound and otherwise. */
abstract class HandmadeFiles {
    @TempDir
    Path folder;

    static byte[] bytes(Path file) {
        try {
            return Files.size(file) > 10_000_000 ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the elements of a workbook are at home. */
    static final String BOOK = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>";
    static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

    static String rels(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='x' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='" + target
            + "'/></Relationships>";
    }

    Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (parts.containsKey("_rels/.rels") && !parts.containsKey("[Content_Types].xml")) {
                put(zip, "[Content_Types].xml", TYPES);
            }
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return written(name, bytes.toByteArray());
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static Workbook workbook(String name) {
        return name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
