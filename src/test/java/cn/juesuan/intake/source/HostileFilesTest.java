package cn.juesuan.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that no office program writes, made to lead the reader astray: each ends in a sentence, soon and in little memory. */
class HostileFilesTest extends HandmadeFiles {
    private static final String DAMAGED = "已损坏或没有下载完整，读不出来。请重新下载或再拷一份；如果 Excel、WPS 打得开，请打开后另存一份再导入。";

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '~', textBlock = """
        <row r="1"><c r="#REF!"><v>1</v></c></row>                       → 单元格的位置写作“#REF!”
        <row r="1"><c r="A0"><v>1</v></c></row>                          → 单元格的位置写作“A0”
        <row r="1"><c r="A2"><v>1</v></c></row>                          → 单元格 A2 写在第 1 行里
        <row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>    → 单元格 A1 出现两次
        <row r="1"/><mergeCell ref="#REF!"/>                             → 单元格的位置写作“#REF!”
        <row r="1"><c r="A1"><v>1</v></c></row><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/> → 合并的单元格互相重叠
        """)
    void aSheetThatContradictsItselfIsRefused(String content, String why) throws IOException {
        assertRefused("的工作表“表”有错：" + why + "，没有读。请用 Excel 或 WPS 打开核对，另存一份再导入。", sheet(content));
    }

    @Test
    void absoluteReferencesAreReadAsPlainOnes() throws IOException {
        assertEquals("7", SourceFile.read(sheet("<row r='3'><c r='$B$3'><v>7</v></c></row>")).get(0).cell(2, 1).orElseThrow().text());
    }

    @Test
    void manyAreasOverWholeColumnsTakeLittleMemory() throws IOException {
        String areas = IntStream.range(0, 16_000).mapToObj(i -> "<mergeCell ref='%1$s1:%1$s1048576'/>".formatted(column(i))).collect(Collectors.joining());
        Path file = sheet("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>" + areas);
        assertTrue(Files.size(file) < 150_000);
        assertEquals(1, SourceFile.read(file).get(0).merged().get(0).lastRow());
    }

    private static String column(int number) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(number);
    }

    @Test
    void anEndlessNumberFormatShowsNothing() throws IOException {
        String format = "#,##0.00;".repeat(2_800);
        String styles = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts><numFmt numFmtId='200' formatCode='" + format
            + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>";
        Map<String, String> parts = bookOf("<row r='1'><c r='A1' s='0'><v>12.5</v></c></row>");
        parts.put("xl/styles.xml", styles);
        parts.put("xl/_rels/workbook.xml.rels", rels("worksheet", "sheet1.xml").replace("</Relationships>",
            "<Relationship Id='y' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles' Target='styles.xml'/></Relationships>"));
        SourceCell cell = SourceFile.read(zip("表.xlsx", parts)).get(0).cell(0, 0).orElseThrow();
        assertEquals("（数字格式有 25200 个字符，看不出怎样显示）", cell.text());
    }

    @Test
    void endlessNestingIsRefusedInEveryPart() throws IOException {
        String deep = "<x>".repeat(5_000) + "</x>".repeat(5_000);
        String why = "里面的内容套了 250 层以上，不是正常的办公文件，没有读。请用 Excel 或 WPS 打开，另存一份再导入。";
        assertRefused(why, sheet(deep));
        Map<String, String> book = bookOf("<row r='1'/>");
        book.put("xl/workbook.xml", book.get("xl/workbook.xml").replace("<sheets>", deep + "<sheets>"));
        assertRefused(why, zip("表.xlsx", book));
        String tables = "<w:tbl><w:tr><w:tc>".repeat(3_000) + "</w:tc></w:tr></w:tbl>".repeat(3_000);
        assertRefused(why, zip("文.docx", Map.of("_rels/.rels", rels("officeDocument", "word/document.xml"), "word/document.xml",
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + tables + "</w:body></w:document>")));
    }

    @Test
    void aSheetWithoutItsPartIsMissedAndSoIsATextWithoutItsNumber() throws IOException {
        Map<String, String> gone = bookOf("<row r='1'/>");
        gone.put("xl/_rels/workbook.xml.rels", rels("worksheet", "sheet1.xml").replace("Id='x'", "Id='z'"));
        assertRefused("的工作表“表”有错：文件里找不到它的内容，没有读。请用 Excel 或 WPS 打开核对，另存一份再导入。", zip("表.xlsx", gone));
        assertRefused(DAMAGED, sheet("<row r='1'><c r='A1' t='s'><v>3</v></c></row>"));
    }

    @Test
    void aByteChangedInTheZipIsNoticedByItsSum() throws IOException {
        Path file = stored("<row r='1'><c r='A1'><v>19852</v></c></row>");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertEquals("19852", SourceFile.read(file).get(0).cell(0, 0).orElseThrow().text());
        assertRefused(DAMAGED, Files.writeString(file, text.replace("19852", "19812"), StandardCharsets.ISO_8859_1));
    }

    @Test
    void twoPartsOfOneNameAreNotChosenBetween() throws IOException {
        Map<String, String> parts = bookOf("<row r='1'><c r='A1'><v>1</v></c></row>");
        parts.put("xl/sheet2.xml", parts.get("xl/sheet1.xml"));
        Path file = zip("表.xlsx", parts);
        String twice = Files.readString(file, StandardCharsets.ISO_8859_1).replace("xl/sheet2.xml", "xl/sheet1.xml");
        assertRefused("里面有两份“xl/sheet1.xml”，看不出哪一份是真的，没有读。请用 Excel 或 WPS 打开核对后，另存一份再导入。",
            Files.writeString(file, twice, StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatDoesNotEndIsLeftAndWhateverGoesWrongIsASentence() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(50));
        Unreadable endless = assertThrows(Unreadable.class, () -> limit.run(() -> {
            Thread.sleep(60_000);
            return "";
        }));
        assertTrue(endless.getMessage().startsWith("读了 0 秒还没有读完，没有读。"), endless.getMessage());
        TimeLimit wide = new TimeLimit(Duration.ofSeconds(60));
        assertTrue(assertThrows(Unreadable.class, () -> wide.run(() -> recursion(1))).getMessage().contains("层以上"));
        assertTrue(assertThrows(Unreadable.class, () -> wide.run(() -> {
            throw new OutOfMemoryError("a test");
        })).getMessage().startsWith("太大，内存不够，没有读。"));
        assertEquals(DAMAGED, assertThrows(Unreadable.class, () -> wide.run(() -> List.of().get(1))).getMessage());
    }

    private static int recursion(int depth) {
        return depth + recursion(depth + 1) + 1;
    }

    private Path sheet(String content) throws IOException {
        return zip("表.xlsx", bookOf(content));
    }

    private static Map<String, String> bookOf(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", rels("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", BOOK + "<sheets><sheet name='表' sheetId='1' r:id='x'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", rels("worksheet", "sheet1.xml"));
        parts.put("xl/sheet1.xml", "<worksheet><sheetData>" + content + "</sheetData></worksheet>");
        return parts;
    }

    /** The same without compression, so that the figures stand in the bytes. */
    private Path stored(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.setLevel(0);
            put(zip, "[Content_Types].xml", TYPES);
            for (Map.Entry<String, String> part : bookOf(content).entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return written("表.xlsx", bytes.toByteArray());
    }

    private static void assertRefused(String why, Path file) {
        IntakeException refused = assertThrows(IntakeException.class, () -> SourceFile.read(file));
        assertEquals(Optional.of("“" + file.getFileName() + "”" + why), Optional.of(refused.getMessage()));
    }
}
