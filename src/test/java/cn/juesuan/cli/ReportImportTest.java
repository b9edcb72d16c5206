package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A finished report is taken in whole: its tables, its sheets, and what its text tells and the 补充资料 asks for. */
class ReportImportTest extends CommandTest {
    private Map<String, String> fields(Path of, boolean derived) throws IOException {
        assertEquals(0, run("show", of.toString(), "补充资料", "--json"), err.toString());
        Map<String, String> fields = new TreeMap<>();
        collect(new ObjectMapper().readTree(out.toString()), derived, fields);
        return fields;
    }

    private static void collect(JsonNode node, boolean derived, Map<String, String> fields) {
        if (node.has("key") && node.path("value").isTextual() && (derived || !node.get("derived").asBoolean())) {
            fields.put(node.get("key").asText(), node.get("value").asText());
        }
        node.forEach(inner -> collect(inner, derived, fields));
    }

    private Path sentence(String sentence) throws IOException {
        Path file = folder.resolve("说明.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(file)) {
            Stream.of("示例区档案服务中心2024年度单位决算", "第三部分 2024年度单位决算情况说明", "一、收入支出决算总体情况说明", sentence)
                .forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(stream);
        }
        return file;
    }

    @Test
    void whatTheTextTellsIsWhatTheReportWasMadeOf() throws IOException {
        Path demo = folder.resolve("演示.juesuan");
        Path report = folder.resolve("决算.docx");
        assertEquals(0, run("demo", demo.toString()));
        assertEquals(0, run("export", demo.toString(), "--word", report.toString()), err.toString());
        Path taken = folder.resolve("取自.juesuan");
        assertEquals(0, run("new", taken.toString(), "--unit", "示例区公共服务中心", "--year", "2024"));
        assertEquals(0, run("import", taken.toString(), report.toString(), "--keep-good"), err + out.toString());
        Map<String, String> before = fields(demo, true);
        Map<String, String> after = fields(taken, false);
        Stream.of("上年/收支总计", "上年/支出/项目支出", "三公/国内接待批次", "采购/货物", "原因/收支总计").forEach(key -> assertTrue(after.containsKey(key), key + " " + after));
        // the account of the demo is kept to the 分, the report prints 0.01 万元
        after.forEach((key, text) -> assertEquals(rounded(before.getOrDefault(key, "")), rounded(text), key));
        assertTrue(after.size() > 40, after.toString());
    }

    private static String rounded(String text) {
        return text.matches("-?[\\d,]+\\.\\d{3,}") ? new BigDecimal(text.replace(",", "")).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
            : text;
    }

    @Test
    void lastYearFollowsFromTheChangeAndItsReason() throws IOException {
        assertEquals(0, onAccount("import", sentence("2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降13.14%。主要是人员减少。").toString()), err.toString());
        Map<String, String> fields = fields(account, false);
        assertEquals("989.64", fields.get("上年/收支总计"));
        assertEquals("人员减少", fields.get("原因/收支总计"));
    }

    @Test
    void aChangeThatItsPercentageContradictsIsNotTaken() throws IOException {
        onAccount("import", sentence("2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降15.13%。").toString());
        assertTrue((out + err.toString()).contains("增减额和百分数对不上，上年数不能确定，没有取"), out + err.toString());
        assertTrue(!fields(account, false).containsKey("上年/收支总计"));
    }

    @Test
    void whatTheAccountHasAlreadyStays() throws IOException {
        assertEquals(0, onAccount("set", "补充资料", "上年/收支总计", "1000"));
        assertEquals(0, onAccount("import", sentence("2024年度收、支总计均为859.59万元。与2023年度相比，收、支总计各减少130.05万元，下降13.14%。主要是人员减少。").toString()), err.toString());
        assertEquals("1000", fields(account, false).get("上年/收支总计"));
    }
}
