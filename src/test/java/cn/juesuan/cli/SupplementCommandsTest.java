package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementCommandsTest {
    @TempDir
    private Path folder;
    private String account;
    private String told = "";

    @BeforeEach
    void demoWithoutSideFigures() {
        account = folder.resolve("账.juesuan").toString();
        assertEquals(0, run("demo", account));
        try (OpenAccount open = OpenAccount.open(Path.of(account))) {
            new SupplementEditing(open.session()).clear(List.copyOf(open.session().account().supplement().keySet()));
        }
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineProgram.run(new PrintWriter(out), new PrintWriter(err), arguments);
        told = (code == 2 ? err : out).toString().strip();
        return code;
    }

    private int set(String... rest) {
        String[] all = new String[rest.length + 3];
        all[0] = "set";
        all[1] = account;
        all[2] = "补充资料";
        System.arraycopy(rest, 0, all, 3, rest.length);
        return run(all);
    }

    private JsonNode json(String... arguments) throws JsonProcessingException {
        assertEquals(0, run(arguments), told);
        return new ObjectMapper().readTree(told);
    }

    private JsonNode field(String key) throws JsonProcessingException {
        return StreamSupport.stream(json("show", account, "补充资料", "--json").spliterator(), false)
            .filter(node -> node.get("key").asText().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aFieldAsData() throws JsonProcessingException {
        assertEquals("{\"group\":\"上年数\",\"key\":\"上年/收支总计\",\"caption\":\"上年收、支总计\",\"unit\":\"万元\",\"kind\":\"金额\",\"value\":null,"
            + "\"missing\":true,\"derived\":false,\"purpose\":\"说明一\"}", field("上年/收支总计").toString());
        assertEquals(0, set("上年/收支总计", "1,285.670"));
        assertEquals("补充资料 上年/收支总计（上年收、支总计）= 1285.67 万元，已保存", told);
        assertEquals("1285.67 false", field("上年/收支总计").get("value").asText() + " " + field("上年/收支总计").get("missing").asText());
        JsonNode running = field("机关运行经费/支出");
        assertTrue(running.get("derived").asBoolean() && !running.get("value").isNull(), running.toString());
        assertEquals("燃料费、维修费、保险费", field("三公/运行维护内容").get("value").asText());
        assertFalse(field("封面/填表人").get("missing").asBoolean());
    }

    @Test
    void asTabSeparatedLines() {
        set("上年/收支总计", "1285.67");
        assertEquals(0, run("show", account, "补充资料"));
        assertTrue(told.contains("【上年数】上年决算公开的数"), told);
        assertTrue(told.contains("\n上年/收支总计\t上年收、支总计\t万元\t1285.67\t已填\n上年/收入/财政拨款收入\t上年财政拨款收入\t万元\t\t待填\n"), told);
    }

    @Test
    void aFieldIsClearedWithADashOrNothing() throws JsonProcessingException {
        for (String nothing : List.of("-", "", " ")) {
            set("上年/收支总计", "1");
            assertEquals(0, set("上年/收支总计", nothing));
            assertEquals("补充资料 上年/收支总计（上年收、支总计）= 空，已保存", told);
            assertTrue(field("上年/收支总计").get("value").isNull());
        }
        set("原因/收支总计", "人员增加");
        set("原因/收支总计", "-");
        assertTrue(field("原因/收支总计").get("value").isNull());
    }

    @Test
    void aLongTextIsReadFromAFile() throws IOException {
        Path text = Files.writeString(folder.resolve("职责.txt"), "\uFEFF一、贯彻政策。\r\n二、" + "服务。".repeat(30_000) + "\r\n");
        assertEquals(0, set("概况/职责", "@" + text));
        assertTrue(told.startsWith("补充资料 概况/职责（主要职责）= 一、贯彻政策。 二、服务。"), told);
        assertEquals("一、贯彻政策。\n二、" + "服务。".repeat(30_000), field("概况/职责").get("value").asText());
        assertEquals(0, set("改写/说明/一/总体", "收、支总计{本年}万元。"));
        assertEquals("补充资料 改写/说明/一/总体 = 收、支总计{本年}万元。，已保存", told);
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path ansi = Files.write(folder.resolve("旧.txt"), "职责".getBytes(Charset.forName("GB18030")));
        assertEquals(2, set("概况/职责", "@" + ansi));
        assertEquals("文件“%s”不是 UTF-8 编码的文本。请用记事本另存为 UTF-8 再用；账未改动。".formatted(ansi), told);
        assertEquals(2, set("概况/职责", "@没有.txt"));
        assertEquals("找不到文件“没有.txt”。@ 后面写文字所在的文本文件；账未改动。", told);
        Path large = Files.write(folder.resolve("大.txt"), new byte[900_000]);
        assertEquals(2, set("概况/职责", "@" + large));
        assertEquals("文件“%s”有 900000 字节，太大了，一栏最多 20 万字。账未改动。".formatted(large), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        上年/收支总计 | 约三万 | 上年收、支总计：“约三万”不是金额：没有数字。账未改动。
        上年收支      | 1      | 补充资料没有“上年收支”这一栏。相近的有：上年/收支总计、
        改写/         | 文     | “改写/”后面还要写明是哪一段，如 改写/说明/一/总体。
        """)
    void whatCannotBeSetIsSaid(String key, String value, String message) {
        assertEquals(2, set(key, value));
        assertTrue(told.startsWith(message), told);
    }

    @Test
    void theHistoryNamesProjectsNotWhatTellsThemApartInTheFile() {
        assertEquals(0, set("项目/2/问题", "切换期间响应偏慢"));
        set("上年/收支总计", "1285.67");
        try (OpenAccount open = OpenAccount.open(Path.of(account))) {
            assertEquals(List.of("补充资料 上年/收支总计：→1285.67", "补充资料 政务信息系统运行维护：发现的主要问题及原因：→切换期间响应偏慢"),
                open.history(0, 2).stream().map(line -> line.place() + "：" + line.before() + "→" + line.after()).toList());
        }
    }

    @Test
    void tooManyAndTooFewWordsAreTold() {
        assertEquals(2, set("上年/收支总计", "1", "2"));
        assertEquals("补充资料只写键和值，多了“2”；值里有空格时用引号括起来。账未改动。", told);
        assertEquals(2, run("set", account, "公开03", "2010301", "2"));
        assertEquals("缺少：值", told);
        assertEquals(2, run("import", account, folder.resolve("无.xlsx").toString(), "--replace"));
        assertEquals("--replace 只能和 --last-year 一起用。没有导入，账未改动。", told);
    }

    @Test
    void theFormGoesOutAndComesBackFilled() throws IOException {
        Path form = folder.resolve("补充资料.xlsx");
        assertEquals(0, run("export", account, "--supplement-form", form.toString()));
        assertEquals("已导出 " + form, told);
        fill(form, "上年/收支总计", "1285.67");
        fill(form, "车辆/机要通信用车", "两辆");
        JsonNode review = json("import", account, form.toString(), "--json");
        assertEquals("[{\"name\":\"补充资料\",\"from\":\"补充资料.xlsx!补充资料\",\"figures\":1}]", review.get("read").toString());
        assertEquals("机要通信用车 “两辆”不是数量：应是一个整数，如 12", review.get("unused").get(0).get("why").asText());
        assertEquals("1285.67", field("上年/收支总计").get("value").asText());
        assertTrue(field("车辆/机要通信用车").get("value").isNull());
        assertEquals(0, run("import", account, form.toString()));
        assertTrue(told.startsWith("补充资料　0 项有改动　补充资料.xlsx!补充资料"), told);
    }

    private static void fill(Path form, String key, String text) throws IOException {
        try (InputStream in = Files.newInputStream(form); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                Cell cell = row.getCell(0);
                if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(key)) {
                    row.getCell(2).setCellValue(text);
                }
            }
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void aFormOfAnotherUnitIsRefusedUnlessConfirmed() throws IOException {
        Path form = folder.resolve("补充资料.xlsx");
        run("export", account, "--supplement-form", form.toString());
        fill(form, "上年/收支总计", "1285.67");
        String other = folder.resolve("别的.juesuan").toString();
        run("new", other, "--unit", "示例区财政局", "--year", "2024");
        assertEquals(2, run("import", other, form.toString()));
        assertTrue(told.contains("补充资料是“示例区公共服务中心”的，这本账是“示例区财政局”的，请核对是否拿错了文件"), told);
        account = other;
        assertTrue(field("上年/收支总计").get("value").isNull());
        assertEquals(0, run("import", other, form.toString(), "--although"));
        assertEquals("1285.67", field("上年/收支总计").get("value").asText());
    }

    @Test
    void lastYearIsTakenFromItsAccountOnceConfirmed() throws JsonProcessingException {
        String last = account;
        set("概况/职责", "服务群众");
        account = folder.resolve("今年.juesuan").toString();
        run("new", account, "--unit", "示例区公共服务中心", "--year", "2025");
        set("上年/收支总计", "1");
        JsonNode review = json("import", account, "--last-year", last, "--dry-run", "--json");
        assertEquals("上年/收支总计 1", review.get("different").get(0).get("key").asText() + " " + review.get("different").get(0).get("present").asText());
        assertTrue(field("概况/职责").get("value").isNull());
        assertEquals(0, run("import", account, "--last-year", last));
        assertTrue(told.endsWith("；1 项已填的数和上年账不同，没有动，要换成上年账的数时加 --replace"), told);
        assertEquals("服务群众", field("概况/职责").get("value").asText());
        assertEquals("1", field("上年/收支总计").get("value").asText());
        assertEquals(0, run("import", account, "--last-year", last, "--replace"));
        assertTrue(told.endsWith("取了 1 项，已保存"), told);
        assertFalse(field("上年/收支总计").get("value").asText().equals("1"));
    }

    @Test
    void anotherYearIsRefusedUnlessConfirmed() throws JsonProcessingException {
        String last = account;
        account = folder.resolve("今年.juesuan").toString();
        run("new", account, "--unit", "示例区公共服务中心", "--year", "2026");
        assertEquals(2, run("import", account, "--last-year", last));
        assertEquals("没有取上年账，账未改动：\n账.juesuan是 2024 年度的，这本账的上年是 2025 年度\n请核对是否选对了文件；确认要用时加 --although。", told.replace("\r", ""));
        assertTrue(field("上年/收支总计").get("value").isNull());
        assertEquals(0, run("import", account, "--last-year", last, "--although"));
        assertFalse(field("上年/收支总计").get("value").isNull());
    }

    @Test
    void aRewrittenParagraphKeepsItsFiguresLive() throws JsonProcessingException {
        assertEquals(0, set("上年/收入/上级补助收入", "6"));
        assertEquals(0, set("改写/说明/二/具体/上级补助收入", "2、收到上级补助6万元，与上年持平。"), told);
        assertEquals(0, run("set", account, "公开02", "2010350", "3", "7.5"), told);
        assertTrue(json("show", account, "说明/二", "--json").path("paragraphs").toString().contains("2、收到上级补助7.5万元，与上年持平。"));
        assertEquals(0, set("改写/说明/二/具体/上级补助收入", "-"));
        assertTrue(json("show", account, "说明/二", "--json").path("paragraphs").toString().contains("2、上级补助收入7.5万元。"));
        assertEquals(2, set("改写/说明/二/没有的段", "文字"));
        assertEquals("没有“说明/二/没有的段”这一段，可能已随账里的数改变。", told);
    }
}
