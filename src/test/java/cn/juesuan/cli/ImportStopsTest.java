package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem: the import stops, says why once, and goes on only with the word that fits the reason. */
class ImportStopsTest extends CommandTest {
    private static final String SHEET = """
        项目支出绩效自评表
        （2024年度）
        项目名称 | 窗口运行经费
        主管部门 | 示例局 | | 实施单位 | 示例中心
        项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 860000 | 860000 | 845200 | 10 | 0.9828 | 9.83
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
        产出指标 | 数量指标 | 窗口数 | ≥48个 | 48个 | 90 | 90 |
         | | 指标2： | | | | |
         | | …… | | | | |
        总分 | | | | | 100 | 99.83
        """;

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", textBlock = """
        单位：示例区档案服务中心 → 单位：示例区供销社 → 文件中的单位是“示例区供销社”，账的单位是“示例区档案服务中心”。要做它的账，请用“新建”（juesuan new）另建一本
        支出决算表 → 2023年度支出决算表 → 文件是 2023 年度的，账是 2024 年度的。要作上年数，请在“补充资料”里取上年账（juesuan import 账 --last-year 文件）
        支出决算表 → 2022年度支出决算表 → 文件是 2022 年度的，账是 2024 年度的。要做那一年的账，请用“新建”（juesuan new）另建一本
        单位：示例 → 部门：示例 → 文件是部门决算，账是单位决算。是部门的账，可在“单位信息”中改
        """)
    void whatBelongsToAnotherAccountNeedsAWordOfItsOwn(String own, String other, String told) throws IOException {
        String before = state();
        Path file = workbook("表.xlsx", SPENDING.replaceFirst(own, other));
        assertEquals(2, onAccount("import", file.toString(), "--keep-good"));
        assertEquals("文件和账对不上，没有导入，账未改动：%n表.xlsx：%s%n请核对是否选对了文件；确认仍要导入时加 --although。%n".formatted(told), err.toString());
        assertEquals(before, state());
        assertEquals(0, onAccount("import", file.toString(), "--although"));
    }

    @Test
    void theUnitsOwnBooksAndTheConsolidatedOnesAreOneUnit() throws IOException {
        assertEquals(0, onAccount("import", workbook("表.xlsx", SPENDING.replace("档案服务中心", "档案服务中心（本级）")).toString()));
    }

    @Test
    void theNameOfTheFileCountsWhereTheTableIsSilent() throws IOException {
        String bare = SPENDING.replace("单位：示例区档案服务中心", "");
        assertEquals(2, onAccount("import", workbook("示例区供销社2023年度部门决算公开表.xlsx", bare).toString()));
        assertEquals(3, err.toString().lines().filter(line -> line.startsWith("示例区供销社2023年度部门决算公开表.xlsx：")).count(), err.toString());
        assertEquals(0, onAccount("import", workbook("示例区档案服务中心2024年度单位决算公开表.xlsx", bare).toString()), err.toString());
    }

    @Test
    void aTableTenThousandTimesAsLargeIsAskedAboutAndReadAsAnswered() throws IOException {
        String table = SPENDING.replace("30.01 | 10.00", "30.02 | 10.01");
        onAccount("import", workbook("表.xlsx", table).toString());
        String before = shown("公开03");
        String yuan = table.replaceAll("(\\d+)\\.(\\d\\d)", "$1$200.00");
        Path file = workbook("元.xlsx", yuan);
        assertEquals(2, onAccount("import", file.toString()));
        assertTrue(err.toString().contains("元.xlsx!Sheet0：公开03的数是其他表和账中同样的数的 10,000 倍（6 个数），多半是元，请核对金额单位"), err.toString());
        assertEquals(0, onAccount("import", file.toString(), "--money-unit", "元"));
        assertEquals(before, shown("公开03"));
        assertEquals(2, onAccount("import", file.toString(), "--money-unit", "千元"));
    }

    @Test
    void aUnitWithHundredsOfBillionsIsAskedAbout() throws IOException {
        Path file = workbook("表.xlsx", SPENDING.replaceAll("(\\d+)\\.(\\d\\d)", "$1$200.00"));
        assertEquals(2, onAccount("import", file.toString()));
        assertTrue(err.toString().contains("公开03里有 1300200 万元，合 130.02 亿元，请核对金额单位是不是万元"), err.toString());
    }

    @Test
    void theUnitOfASheetStandsInItsCaptionOrIsAskedFor() throws IOException {
        Path caption = workbook("表.xlsx", SHEET.replace("项目资金", "项目资金（元）"));
        assertEquals(0, onAccount("import", caption.toString()));
        assertEquals("86.00", json("show", "自评表/1", "--json").get("funding").get(0).get("budget").asText());
        Path silent = workbook("无.xlsx", SHEET);
        assertEquals(2, onAccount("import", silent.toString()));
        assertTrue(err.toString().contains("无.xlsx!Sheet0!A1：没有写金额单位，先按万元读，请核对"), err.toString());
        assertEquals(0, onAccount("import", silent.toString(), "--money-unit", "元"));
        assertEquals("86.00", json("show", "自评表/1", "--json").get("funding").get(0).get("budget").asText());
    }

    @Test
    void aRateWithoutPercentAndRowsOfTheTemplateAreUnderstood() throws IOException {
        assertEquals(0, onAccount("import", workbook("表.xlsx", SHEET.replace("项目资金", "项目资金（元）")).toString()));
        assertTrue(out.toString().contains("模板留下的空行“指标2：”，没有填内容，没有读") && out.toString().contains("模板留下的空行“……”"), out.toString());
        JsonNode sheet = json("show", "自评表/1", "--json");
        assertEquals("98.28%", sheet.get("funding").get(0).get("rate").asText());
        assertEquals(1, sheet.get("indicators").size());
    }

    @Test
    void theFootIsAFootInEveryEdition() throws IOException {
        account = folder.resolve("二三.juesuan");
        onAccount("new", "--unit", "示例中心", "--year", "2023");
        for (String foot : new String[] {"总分", "合计", "总计", "得分合计"}) {
            assertEquals(0, onAccount("import", workbook("表.xlsx", SHEET.replace("2024", "2023").replace("项目资金", "项目资金（元）").replace("总分", foot)).toString()));
            JsonNode sheet = json("show", "自评表/1", "--json");
            assertEquals("1 99.83", sheet.get("indicators").size() + " " + sheet.get("total").asText(), foot);
        }
    }

    @Test
    void theMinistrysTableIsCalledByItsNameAndNothingIsTakenOfIt() throws IOException {
        String ministry = """
            支出决算表
            财决03表
            单位：示例区档案服务中心 | | | | 金额单位：元
            科目编码 | 科目名称 | 年初预算数 | 全年预算数 | 决算数
            2010301 | 行政运行 | 100 | 100 | 100
            """;
        assertEquals(2, onAccount("import", workbook("表.xlsx", ministry).toString(), "--keep-good"));
        assertFalse(err.toString().isEmpty());
        assertEquals(2, onAccount("import", workbook("表.xlsx", ministry).toString()));
        assertTrue(err.toString().contains("财决03表"), err.toString());
        assertEquals("[]", json("show", "--list", "--json").findValuesAsText("name").stream().filter(name -> name.startsWith("自评表")).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"######", "##", "#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?"})
    void whatShowsNoFigureIsNoBlank(String shown) throws IOException {
        String told = shown.matches("#+") ? "显示为“%s”，看不出数字；多半是列太窄时转存的，请从原表另存一份".formatted(shown) : "公式出错（%s），没有数字".formatted(shown);
        assertEquals(2, onAccount("import", workbook("表.xlsx", SPENDING.replace("2010301 | 行政运行 | 100.00", "2010301 | 行政运行 | " + shown)).toString()));
        assertTrue(err.toString().contains("表.xlsx!Sheet0!C10：" + told), err.toString());
    }

    @Test
    void whatIsAlikeIsSaidOnceAndCellByCellOnDemand() throws IOException {
        Path file = workbook("表.xlsx", SPENDING.replace("20.01", "######"));
        assertEquals(2, onAccount("import", file.toString()));
        assertTrue(err.toString().startsWith("有 1 处存疑"), err.toString());
        assertTrue(err.toString().contains("（这样的有 4 格：E7、E8、E9、E11）"), err.toString());
        assertFalse(out.toString().contains("######"), out.toString());
        onAccount("import", file.toString(), "--verbose");
        assertTrue(err.toString().contains("\n    E11：显示为“######”"), err.toString());
        onAccount("import", file.toString(), "--dry-run", "--json");
        assertTrue(out.toString().contains("E11：显示为"), out.toString());
    }

    @Test
    void formulasThatWereNeverCalculatedAreCalculated() throws IOException {
        Path file = workbook("表.xlsx", SPENDING);
        Path formulas = folder.resolve("式.xlsx");
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file)); OutputStream stream = Files.newOutputStream(formulas)) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(8).createCell(3).setCellFormula("ROUND(110.005,2)");
            sheet.getRow(6).createCell(3).setCellFormula("D9");
            workbook.write(stream);
        }
        assertEquals(0, onAccount("import", formulas.toString()));
        assertTrue(out.toString().contains("式.xlsx!Sheet0：2 格公式没有保存结果，由本程序算出"), out.toString());
        assertEquals("110.01", json("show", "公开03", "--json").get("rows").get(0).get("cells").get("2").asText());
    }

    @Test
    void anUnknownCodeIsAQuestionOfTheAudit() throws IOException {
        assertEquals(0, onAccount("import", workbook("表.xlsx", SPENDING.replace("2010302 | 一般行政管理事务", "2010398 | 没有的科目")).toString()));
        assertEquals(0, onAccount("audit"));
        assertTrue(out.toString().contains("提示\t科目-未知\t公开03 的科目 2010398“没有的科目”不在科目表里。请核对编码；确有这个科目的，请导入当年的科目表。"), out.toString());
        onAccount("import", workbook("表.xlsx", SPENDING).toString());
        onAccount("audit");
        assertFalse(out.toString().contains("科目-未知"), out.toString());
    }
}
