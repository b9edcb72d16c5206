package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCommandsTest {
    @TempDir
    private Path folder;
    private String account;
    private String told = "";

    @BeforeEach
    void demo() {
        account = folder.resolve("账.juesuan").toString();
        assertEquals(0, run("demo", account));
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineProgram.run(new PrintWriter(out), new PrintWriter(err), arguments);
        told = (code == 2 ? err : out).toString();
        return code;
    }

    private JsonNode json(String... arguments) throws JsonProcessingException {
        assertTrue(run(arguments) < 2, told);
        return new ObjectMapper().readTree(told);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.get(field).asText()).toList();
    }

    @Test
    void theListHasSheetsAndTheirSummary() throws JsonProcessingException {
        run("set", account, "得分表/新", "-", "-", "窗口服务评价");
        JsonNode list = json("show", account, "--list", "--json");
        assertEquals(List.of("自评表/1", "自评表/2", "自评表/3", "汇总表", "得分表/1"), texts(list, "name").subList(9, 14));
        assertEquals("{\"name\":\"自评表/1\",\"title\":\"窗口综合服务运行经费\",\"complete\":true,\"findings\":0,\"state\":\"相符\",\"missing\":[]}", list.get(9).toString());
        assertEquals("{\"name\":\"得分表/1\",\"title\":\"窗口服务评价\",\"complete\":false,\"findings\":1,\"state\":\"未录全\","
            + "\"missing\":[\"得分表/1 还没有评完，得分不全。\"]}", list.get(13).toString());
    }

    @Test
    void aSheetAsData() throws JsonProcessingException {
        JsonNode sheet = json("show", account, "自评表/1", "--json");
        assertEquals("示例区公共服务中心", sheet.get("implementer").asText());
        assertEquals("{\"row\":\"年度资金总额\",\"initial\":\"86.00\",\"budget\":\"86.00\",\"actual\":\"84.52\",\"weight\":\"10\",\"rate\":\"98.28%\","
            + "\"score\":\"9.83\"}", sheet.get("funding").get(0).toString());
        assertEquals("{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"运行窗口数量\",\"target\":\"≥48个\",\"actual\":\"48个\",\"weight\":\"15.00\","
            + "\"score\":\"15.00\",\"proposed\":\"15.00\",\"reason\":null}", sheet.get("indicators").get(1).toString());
        assertEquals("99.37 优 null", sheet.get("total").asText() + " " + sheet.get("grade").asText() + " " + sheet.get("explanation").asText());
    }

    @Test
    void theSummaryAsData() throws JsonProcessingException {
        JsonNode summary = json("show", account, "汇总表", "--json");
        assertEquals(List.of("窗口综合服务运行经费", "政务信息系统运行维护", "专项普查活动经费"), texts(summary.get("rows"), "project"));
        assertEquals(List.of("自评表/1", "自评表/2", "自评表/3"), texts(summary.get("rows"), "sheet"));
        assertEquals("{\"优\":3,\"良\":0,\"中\":0,\"差\":0}", summary.get("grades").toString());
        assertEquals("{\"initial\":\"166.00\",\"budget\":\"166.60\",\"actual\":\"164.92\",\"rate\":\"98.99%\"}", summary.get("money").toString());
    }

    @Test
    void asPrinted() {
        assertEquals(0, run("show", account, "自评表/1"));
        assertTrue(told.contains("\t年度资金总额\t86.00\t86.00\t84.52\t10\t98.28%\t9.83\n"), told);
        assertTrue(told.contains("办件按时办结率\t≥98%\t95%\t15\t14.54\t系统切换期间"), told);
        assertEquals(0, run("show", account, "汇总表"));
        assertTrue(told.contains("\n区本级项目支出绩效自评\t\t\t\t\n1\t窗口综合服务运行经费\t示例区公共服务中心\t99.37\t优\n2\t政务信息系统运行维护\t示例区公共服务中心\t99.97\t优\n3\t专项普查活动经费\t示例区公共服务中心\t100\t优\n"), told);
    }

    @Test
    void aSheetIsTypedCellByCell() throws JsonProcessingException {
        assertEquals(0, run("set", account, "自评表/新", "-", "-", "网络运行维护"));
        assertEquals("自评表/4 项目名称 = 网络运行维护，已保存", told.lines().findFirst().orElseThrow());
        run("set", account, "自评表/4", "当年财政拨款", "全年执行数", "51.70");
        assertEquals("自评表/4 当年财政拨款 全年执行数 = 51.70，已保存", told.strip());
        run("set", account, "自评表/4", "当年财政拨款", "2", "520000", "--yuan");
        run("set", account, "自评表/4", "1", "年度指标值", "≤52万元");
        run("set", account, "自评表/4", "1", "实际完成值", "51.7万元");
        run("set", account, "自评表/4", "新", "数量指标", "巡检次数");
        assertEquals("自评表/4 3 三级指标 = 巡检次数，已保存", told.lines().findFirst().orElseThrow());
        run("set", account, "自评表/4", "其他资金", "全年预算数", "约5万");
        assertTrue(told.startsWith("自评表/4 其他资金 全年预算数 = 约5万，已保存\n错误\t"), told);
        JsonNode sheet = json("show", account, "自评表/4", "--json");
        assertEquals("99.42%", sheet.get("funding").get(0).get("rate").asText());
        assertEquals("10.00", sheet.get("indicators").get(0).get("score").asText());
    }

    @Test
    void aScoreTableIsTypedAndLinked() throws JsonProcessingException {
        run("set", account, "得分表/新", "-", "-", "窗口服务评价");
        run("set", account, "得分表/1", "自评表", "-", "自评表/1");
        for (int row = 1; row <= 4; row++) {
            assertEquals(0, run("set", account, "得分表/1", Integer.toString(row), "得分", List.of("14", "20", "34", "29").get(row - 1)), told);
        }
        JsonNode table = json("show", account, "得分表/1", "--json");
        assertEquals("自评表/1", table.get("sheet").asText());
        assertEquals("{\"name\":\"合计\",\"weight\":\"100\",\"score\":\"97\",\"rate\":\"97%\"}", table.get("total").toString());
        assertEquals("优", table.get("grade").asText());
        assertEquals(0, run("show", account, "得分表/1"));
    }

    @Test
    void scoreFindingsCarryTheirValues() throws JsonProcessingException {
        run("set", account, "自评表/1", "年度资金总额", "得分", "9.5");
        run("set", account, "自评表/1", "2", "得分", "16");
        JsonNode findings = json("audit", account, "--json");
        JsonNode above = StreamSupport.stream(findings.spliterator(), false)
            .filter(finding -> finding.get("places").toString().equals("[\"自评表/1 2 得分\"]")).findFirst().orElseThrow();
        assertEquals("15 16 1", above.get("expected").asText() + " " + above.get("found").asText() + " " + above.get("difference").asText());
        assertTrue(findings.toString().contains("[\"自评表/1 年度资金总额 得分\"]"), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        自评表/9 | 1       | 得分     | 没有“自评表/9”。账中有 3 张自评表：自评表/1 至 自评表/3。
        得分表/1 | 1       | 得分     | 没有“得分表/1”：账中还没有得分表。可以用 set 账 得分表/新 - - 名称 增加一张。
        自评表/1 | 7       | 得分     | 自评表/1 没有第 7 行，共 6 行。请检查行号。
        自评表/1 | 合计     | -       | 自评表/1 没有“合计”可以录入。可用的行：项数（1、2、3……）、年度资金总额、当年财政拨款、上年结转资金、其他资金、项目名称、主管部门、实施单位、项目类别、年初预期目标、目标实际完成情况、原因分析。
        自评表/1 | 其他资金  | 分值     | 自评表/1 的“其他资金”没有“分值”栏可以录入。可用的栏：年初预算数、全年预算数、全年执行数、执行率、得分。
        自评表/1 | 新       | 数目     | 没有二级指标“数目”。可用的有：经济成本指标、社会成本指标、生态环境成本指标、数量指标、质量指标、时效指标、经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标。
        自评表/1 | 项目类别  | -       | 自评表1 的项目类别“5”不对。可以写：本级、转移支付、对下转移支付。
        公开03   | 2010301 | 基本支出  | “基本支出”不是栏次：公开03 的栏次是数字，如 2。
        """)
    void whatIsNotThereIsSaid(String table, String row, String column, String message) {
        assertEquals(2, run("set", account, table, row, column, "5"));
        assertEquals(message, told.strip());
    }

    @Test
    void anUnknownSheetCannotBeShown() {
        assertEquals(2, run("show", account, "自评表/9"));
        assertEquals("没有“自评表/9”。账中有 3 张自评表：自评表/1 至 自评表/3。", told.strip());
    }
}
