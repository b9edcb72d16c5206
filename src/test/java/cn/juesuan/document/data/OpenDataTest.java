package cn.juesuan.document.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.delivery.ReportWork;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs get: every figure as printed and exactly, with its place. */
class OpenDataTest {
    @TempDir
    private Path folder;
    private Path data;

    @BeforeEach
    void export() {
        data = folder.resolve("数据");
        new ReportWork(PublishedReport.of("taierzhuang2024").session()).data(data);
    }

    private String text(String file) throws IOException {
        return Files.readString(data.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void aTableIsAFileOfItsOwnThatSpreadsheetsOpen() throws IOException {
        String table = text("公开03 支出决算表.csv");
        assertTrue(table.startsWith("\uFEFF支出决算表,公开03表,"), table);
        assertTrue(table.contains("\r\n2010301,行政运行,"), table);
        assertEquals(1, table.lines().map(line -> line.replaceAll("\"[^\"]*\"", "").chars().filter(sign -> sign == ',').count()).distinct().count());
    }

    @Test
    void everyFigureSaysWhereItStands() throws IOException {
        List<String> lines = text("全部数字.csv").lines().toList();
        assertEquals("\uFEFF表,位置,项目,印出,准确值", lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("公开09,公开09 1行 栏1,,18.79,18.79")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("公开03,公开03 2010301 栏1,行政运行,")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("自评表/1,自评表/1 年度资金总额 栏2,")), lines.toString());
    }

    @Test
    void theFiguresOfTheTextLeadToWhereTheyComeFrom() throws IOException {
        assertTrue(text("说明.csv").contains("\r\n说明/九/总体,预算,18.79,公开09 1行 栏1\r\n"), text("说明.csv"));
    }

    @Test
    void theJsonIsWhatItsSchemaSays() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schema = mapper.readTree(text(OpenData.SCHEMA));
        JsonNode whole = mapper.readTree(text("决算数据.json"));
        assertValid("", schema, schema, whole);
        assertEquals(9, whole.get("tables").size());
        assertThrows(AssertionError.class, () -> assertValid("", schema, schema, mapper.readTree("{\"version\": 1}")));
    }

    /** As much of JSON Schema as the schema uses. */
    private static void assertValid(String at, JsonNode root, JsonNode given, JsonNode value) {
        JsonNode schema = given.has("$ref") ? root.at(given.get("$ref").asText().substring(1)) : given;
        if (schema.has("type")) {
            String type = value.isNull() ? "null" : value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
            assertTrue(schema.get("type").toString().contains("\"" + type + "\""), at + " " + type);
        }
        if (schema.has("pattern") && value.isTextual()) {
            assertTrue(value.asText().matches(schema.get("pattern").asText()), at + " " + value);
        }
        if (schema.has("required")) {
            schema.get("required").forEach(name -> assertTrue(value.has(name.asText()), at + "/" + name.asText()));
            value.fieldNames().forEachRemaining(name -> assertTrue(schema.get("properties").has(name), at + "/" + name));
        }
        if (schema.has("properties")) {
            schema.get("properties").properties().forEach(property -> {
                if (value.has(property.getKey())) {
                    assertValid(at + "/" + property.getKey(), root, property.getValue(), value.get(property.getKey()));
                }
            });
        }
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                assertValid(at + "/" + i, root, schema.get("items"), value.get(i));
            }
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("一个文件"), "");
        ReportWork work = new ReportWork(PublishedReport.of("taierzhuang2024").session());
        assertEquals("“一个文件”是文件，不是文件夹。--data 后面应写文件夹。没有导出。", assertThrows(UserFailure.class, () -> work.data(file)).getMessage());
    }
}
