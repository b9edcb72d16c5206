package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.account.CellAddress;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.exchange.ImportReview;
import cn.juesuan.workbench.exchange.Importing;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Importing on the command line: what is read, what is doubtful, what the account holds afterwards. */
class ImportCommandTest extends CommandTest {
    @Test
    void importsShowsAndAuditsATable() throws IOException {
        Path file = workbook("报表.xlsx", SPENDING);
        assertEquals(0, onAccount("import", file.toString(), "--json"));
        assertEquals(new ObjectMapper().readTree("""
            {"read":[{"name":"公开03","from":"报表.xlsx!Sheet0","figures":30}],"contradictions":[],"unused":[],"doubts":[],"notes":[]}
            """), new ObjectMapper().readTree(out.toString()));
        JsonNode table = json("show", "公开03", "--json");
        assertEquals("[\"name\",\"title\",\"unit\",\"rows\",\"notes\"]", new ObjectMapper().writeValueAsString(names(table)));
        assertEquals(new ObjectMapper().readTree("""
            {"key":"合计","caption":"合计","cells":{"1":"130.02","2":"110.01","3":"20.01","4":"0.00","5":"0.00","6":"0.00"}}
            """), table.get("rows").get(0));
        assertEquals(new ObjectMapper().readTree("""
            [{"rule":"合计-尾差","strength":"尾差","places":["公开03 20103 栏1"],"expected":"130.01","found":"130.02","difference":"0.01",
              "message":"公开03 20103 栏1 为 130.02，按明细算得 130.01，相差 0.01，属四舍五入的尾差，按公开数保留。"}]
            """).get(0), find(json("audit", "--json"), "公开03 20103 栏1"));
        assertEquals(0, onAccount("audit"));
    }

    @Test
    void tablesThatAreNotThereAreNotFoundWrong() throws IOException {
        onAccount("import", workbook("报表.xlsx", SPENDING).toString());
        assertEquals(0, onAccount("audit"));
        long missing = out.toString().lines().filter(line -> line.startsWith("未录全\t")).count();
        assertTrue(missing > 0, out.toString());
        assertTrue(out.toString().endsWith("未录全：0 错误，0 提示，%d 尾差，%d 处未录全%n".formatted(out.toString().lines().count() - 1 - missing, missing)),
            out.toString());
        assertEquals(0, onAccount("set", "公开01", "1", "1", "100"));
        assertEquals(1, onAccount("audit"));
        assertTrue(out.toString().contains("公开01 31行 栏1 为 100.00，应等于 公开01 62行 栏2（130.02），相差 -30.02。收入总计应等于支出总计。"), out.toString());
    }

    @Test
    void setRecalculatesEverythingAboveAndKeepsWhatWasAccepted() throws IOException {
        onAccount("import", workbook("报表.xlsx", SPENDING).toString());
        String before = shown("公开03") + shown("公开01");
        assertEquals(0, onAccount("set", "公开03", "2010301", "2", "1，100．００"));
        assertEquals("公开03 2010301 栏2 = 1,100.00 万元，已保存%n".formatted(), out.toString());
        JsonNode rows = json("show", "公开03", "--json").get("rows");
        assertEquals("1130.02", rows.get(0).get("cells").get("1").asText());
        assertEquals("1110.01", rows.get(2).get("cells").get("2").asText());
        assertEquals(0, onAccount("set", "公开03", "2010301", "2", "100"));
        assertEquals(before, shown("公开03") + shown("公开01"));
    }

    @Test
    void aContradictionIsListedWithBothFiguresAndStaysInTheAudit() throws IOException {
        String wrong = SPENDING.replace("201 | 一般公共服务支出 | 130.02", "201 | 一般公共服务支出 | 140.02");
        String overall = """
            收入支出决算总表
            公开01表
            单位：示例区档案服务中心 | | | | | 金额单位：万元
            收入 | | | 支出 | |
            项目 | 行次 | 金额 | 项目 | 行次 | 金额
            栏次 | | 1 | 栏次 | | 2
            一、一般公共预算财政拨款收入 | 1 | 130.02 | 一、一般公共服务支出 | 32 | 130.02
            本年收入合计 | 27 | 130.02 | 本年支出合计 | 58 | 130.02
            总计 | 31 | 130.02 | 总计 | 62 | 130.02
            """;
        assertEquals(1, onAccount("import", workbook("报表.xlsx", overall, wrong).toString(), "--json"));
        JsonNode contradictions = new ObjectMapper().readTree(out.toString()).get("contradictions");
        assertEquals(1, contradictions.size(), contradictions.toString());
        assertEquals("公开03 201 栏1：文件（报表.xlsx!Sheet1!C8）中为 140.02，按明细算得 130.02，相差 10.00。", contradictions.get(0).get("message").asText());
        assertEquals(1, onAccount("audit"));
        assertEquals(List.of("错误\t合计-不符\t公开03 201 栏1 所给的合计为 140.02（报表.xlsx!Sheet1!C8），按明细算得 130.02，相差 10.00。"
            + "请核对明细；以明细为准时清除此格所给的数。"), out.toString().lines().filter(line -> line.startsWith("错误")).toList());
    }

    /** 公开03's 201 is off by 10; without its published figure the 尾差 under it must not make a second error of the copy in 公开01. */
    @Test
    void anErrorInATotalIsNoErrorInItsCopies() throws IOException {
        String wrong = SPENDING.replace("合计 | | 130.02 | 110.01", "合计 | | 135.03 | 115.01")
            .replace("201 | 一般公共服务支出 | 130.02 | 110.01", "201 | 一般公共服务支出 | 145.03 | 115.01")
            + "20199 | 其他一般公共服务支出 | 5.00 | 5.00 | 0.00 | 0.00 | 0.00 | 0.00\n";
        String overall = """
            收入支出决算总表
            金额单位：万元
            收入 | | | 支出 | |
            项目 | 行次 | 金额 | 项目 | 行次 | 金额
             | | | 一、一般公共服务支出 | 32 | 135.03
            """;
        assertEquals(1, onAccount("import", workbook("报表.xlsx", overall, wrong).toString()));
        assertEquals(1, onAccount("audit"));
        assertEquals(List.of("公开03 201 栏1 所给的合计为 145.03（报表.xlsx!Sheet1!C8），按明细算得 135.02，相差 10.01。请核对明细；以明细为准时清除此格所给的数。"),
            out.toString().lines().filter(line -> line.startsWith("错误\t合计")).map(line -> line.split("\t")[2]).toList());
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void refusesWhatIsNotClearAndLeavesTheAccountAlone(String good, String bad, String doubt) throws IOException {
        onAccount("import", workbook("报表.xlsx", SPENDING).toString());
        String before = state();
        assertTrue(SPENDING.contains(good));
        Path file = workbook("坏.xlsx", SPENDING.replace(good, bad));
        List<String> files = files();
        assertEquals(2, onAccount("import", file.toString()));
        assertEquals("有 1 处存疑，没有导入，账未改动：%n坏.xlsx!Sheet0!%s%n请在文件中改正后再导入；确认其余部分可用时加 --keep-good，存疑的格不导入。%n"
            .formatted(doubt), err.toString().replace("\n", System.lineSeparator()));
        assertEquals(files, files());
        assertEquals(before, state());
    }

    static Stream<String[]> badCells() {
        return Stream.of(
            new String[] {"行政运行 | 100.00", "行政运行 | 1OO.00", "C10：“1OO.00”不是金额：数字中夹有其他字符"},
            new String[] {"行政运行 | 100.00", "行政运行 | abc", "C10：“abc”不是金额：没有数字"},
            new String[] {"行政运行 | 100.00", "行政运行 | 一百", "C10：“一百”不是金额：没有数字"},
            new String[] {"行政运行 | 100.00", "行政运行 | TRUE", "C10：“TRUE”不是金额：没有数字"},
            new String[] {"行政运行 | 100.00", "行政运行 | 1,2,3", "C10：“1,2,3”不是金额：千分位逗号的位置不对，应每三位一个"},
            new String[] {"行政运行 | 100.00", "行政运行 | 1000000000.01", "C10：“1000000000.01”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错"},
            new String[] {"2010301 | 行政运行", "2990101 | 行政运行", "A10：“2990101”的上级科目 29901 既不在表里，也不在科目表里，请检查编码"},
            new String[] {"2010302 | 一般行政管理事务", "2010301 | 行政运行", "A11：2010301 出现两次，数字不同，另一处在 坏.xlsx!Sheet0!A10，只读了前一处"},
            new String[] {"2010301 | 行政运行", "2010301 | 教育支出", "A10：2010301 的名称印作“教育支出”，那是 205 的名称，科目表里 2010301 是“行政运行”，请检查编码和名称"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"yanzhou2023", "taierzhuang2024", "yanggu2024"})
    void publishedTablesComeBackFromEveryDocument(String report) throws IOException {
        PublishedTables published = PublishedTables.of(report);
        Path source = folder.resolve("公开表.xlsx");
        new Exporting(published.session()).excel(source);
        account = folder.resolve("一.juesuan");
        assertEquals(0, onAccount("new", "--unit", "示例区人民政府办公室", "--year", Integer.toString(published.year())));
        assertEquals(0, onAccount("import", source.toString()));
        assertEquals("", err.toString());
        assertShows(published);
        Path word = folder.resolve("决算.docx");
        Path excel = folder.resolve("决算.xlsx");
        assertEquals(0, onAccount("export", "--word", word.toString(), "--excel", excel.toString()));
        assertEquals("已导出 %s%n已导出 %s%n".formatted(word, excel), out.toString());
        assertEquals(0, onAccount("import", excel.toString()));
        assertShows(published);
        account = folder.resolve("二.juesuan");
        onAccount("new", "--unit", "示例区人民政府办公室", "--year", Integer.toString(published.year()));
        assertEquals(0, onAccount("import", word.toString()));
        assertShows(published);
    }

    private void assertShows(PublishedTables published) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (Map.Entry<CellAddress, Optional<String>> figure : published.figures().entrySet()) {
            expected.put(figure.getKey().toString(), figure.getValue().orElse("空白"));
        }
        for (int form = 1; form <= 9; form++) {
            String name = "公开0" + form;
            json("show", name, "--json").get("rows").forEach(row -> row.get("cells").properties().forEach(cell -> {
                CellAddress address = new CellAddress(name, row.get("key").asText(), Integer.parseInt(cell.getKey()));
                if (published.figures().containsKey(address)) {
                    shown.put(address.toString(), cell.getValue().isNull() ? "空白" : cell.getValue().asText());
                }
            }));
        }
        assertEquals(expected, shown);
    }

    @Test
    void oneUndoTakesAWholeImportBackAndASecondImportChangesNothing() throws IOException {
        onAccount("set", "公开03", "2010399", "3", "7.123456");
        String before = state();
        Path file = workbook("报表.xlsx", SPENDING);
        onAccount("import", file.toString());
        try (OpenAccount open = OpenAccount.open(account)) {
            ImportReview again = new Importing(open.session()).review(List.of(file));
            assertEquals(List.of(), again.edit().steps());
            assertTrue(open.session().undo());
        }
        assertEquals(before, state());
    }

    @Test
    void aDryRunShowsAndChangesNothing() throws IOException {
        String before = state();
        assertEquals(0, onAccount("import", workbook("报表.xlsx", SPENDING).toString(), "--dry-run"));
        assertTrue(out.toString().startsWith("公开03　30 个数　报表.xlsx!Sheet0"), out.toString());
        assertEquals(before, state());
    }

    @Test
    void aRowThatTheEditionLeavesOutIsPrintedOnceItHasAFigure() throws IOException {
        account = folder.resolve("二三.juesuan");
        onAccount("new", "--unit", "示例区档案服务中心", "--year", "2023");
        assertFalse(json("show", "公开06", "--json").toString().contains("\"39999\""));
        assertEquals(0, onAccount("set", "公开06", "39999", "1", "5"));
        assertTrue(json("show", "公开06", "--json").toString().contains("{\"key\":\"39999\",\"caption\":\"其他支出\",\"cells\":{\"1\":\"5.00\"}}"));
    }

    @Test
    void anImportWithoutARowLeavesNoFigureBehindInIt() throws IOException {
        String details = """
            一般公共预算财政拨款基本支出决算明细表
            金额单位：万元
            人员经费 | | | 公用经费 | | | | |
            科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
            301 | 工资福利支出 | 1.00 | 302 | 商品和服务支出 | 2.00 | 399 | 其他支出 | %1$s
            30101 | 基本工资 | 1.00 | 30201 | 办公费 | 2.00 | %2$s | 其他支出 | %1$s
            """;
        onAccount("import", workbook("有.xlsx", details.formatted("5.00", "39999")).toString());
        assertEquals(0, onAccount("import", workbook("无.xlsx", details.formatted("", "").replace(" |  | 其他支出 | \n", " | | |\n")).toString()));
        assertTrue(onAccount("show", "公开06", "--json") == 0 && !out.toString().contains("5.00"), out.toString());
    }

    @Test
    void figuresStoredWithNoiseAreReadAsShown() throws IOException {
        Path file = workbook("报表.xlsx", SPENDING);
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file)); OutputStream stream = Files.newOutputStream(folder.resolve("数.xlsx"))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (row.getRowNum() > 5 && cell.getColumnIndex() > 1) {
                        cell.setCellValue(new BigDecimal(cell.getStringCellValue()).doubleValue() / 3 * 3);
                    }
                }
            }
            workbook.write(stream);
        }
        assertEquals(0, onAccount("import", folder.resolve("数.xlsx").toString()));
        assertEquals("130.02", json("show", "公开03", "--json").get("rows").get(0).get("cells").get("1").asText());
    }
}
