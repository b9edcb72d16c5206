package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department's units on the command line. */
class DepartmentCommandsTest extends CommandTest {
    private Path department;

    @BeforeEach
    void newDepartment() {
        department = newAccount("部门", "示例区教育局", "--kind", "部门");
    }

    private Path newAccount(String name, String unit, String... more) {
        Path path = folder.resolve(name + ".juesuan");
        assertEquals(0, run(Stream.concat(Stream.of("new", path.toString(), "--unit", unit, "--year", "2024"), Stream.of(more)).toArray(String[]::new)),
            err.toString());
        return path;
    }

    /** A unit with figures such as 公开03 2050202 2 50. */
    private Path unit(String name, String unit, String... figures) {
        Path path = newAccount(name, unit);
        for (String figure : figures) {
            set(path, figure);
        }
        return path;
    }

    private void set(Path path, String figure) {
        assertEquals(0, run(Stream.concat(Stream.of("set", path.toString()), Stream.of(figure.split(" "))).toArray(String[]::new)), err.toString());
    }

    private Path office() {
        return unit("001-本级", "示例区教育局本级", "公开03 2010301 2 100", "公开03 2050202 6 50", "公开02 2010301 2 150");
    }

    private Path school() {
        return unit("002-小学", "示例小学", "公开02 2050202 3 50", "公开03 2050202 2 50");
    }

    private int on(String command, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(department.toString());
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        return run(words.toArray(String[]::new));
    }

    private JsonNode data(String command, Object... arguments) throws IOException {
        on(command, Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray());
        return new ObjectMapper().readTree(out.toString());
    }

    private static JsonNode row(JsonNode table, String key) {
        for (JsonNode row : table.get("rows")) {
            if (row.get("key").asText().equals(key)) {
                return row;
            }
        }
        throw new AssertionError(key + " 不在其中：" + table);
    }

    private List<String> held() {
        try (OpenAccount open = OpenAccount.open(department)) {
            Account account = open.session().account();
            return Stream.concat(account.units().stream().map(MemberUnit::toString), account.entries().entrySet().stream().map(Object::toString).sorted()).toList();
        }
    }

    private void refused(String message, String command, Object... arguments) {
        List<String> before = held();
        assertEquals(2, on(command, arguments), out.toString());
        assertEquals(message + System.lineSeparator(), err.toString());
        assertEquals(before, held());
    }

    @Test
    void addsUnitsAndShowsEveryCellByUnit() throws IOException {
        assertEquals(0, on("unit add", office(), school()), err.toString());
        assertEquals("已加入 001 示例区教育局本级\t001-本级.juesuan%n已加入 002 示例小学\t002-小学.juesuan%n".formatted(), out.toString());
        JsonNode row = row(data("show", "公开03", "--by-unit"), "2050202");
        assertEquals("{\"1\":\"100.00\",\"2\":\"50.00\",\"3\":null,\"4\":null,\"5\":null,\"6\":\"50.00\"}", row.get("cells").toString());
        assertEquals("[{\"code\":\"001\",\"name\":\"示例区教育局本级\",\"cells\":{\"1\":\"50.00\",\"6\":\"50.00\"}},"
            + "{\"code\":\"002\",\"name\":\"示例小学\",\"cells\":{\"1\":\"50.00\",\"2\":\"50.00\"}}]", row.get("units").toString());
        assertEquals(List.of("key", "caption", "cells", "units"), names(row));
        assertEquals("200.00", row(data("show", "公开03"), "合计").get("cells").get("1").asText());
        assertEquals(0, on("verify"), err.toString());
    }

    @Test
    void eliminatesATransferAndTakesItBack() throws IOException {
        on("unit add", office(), school());
        JsonNode found = data("eliminate", "--list");
        assertEquals("待抵销", found.get("transfers").get(0).get("state").asText());
        assertEquals("对附属单位补助支出", found.get("transfers").get(0).get("payer").get("column").asText());
        assertEquals("上级补助收入", found.get("transfers").get(0).get("receiver").get("column").asText());
        assertTrue(found.get("unmatched").isEmpty());
        assertEquals(0, on("eliminate", "--accept", 1), err.toString());
        JsonNode total = row(data("show", "公开03", "--by-unit"), "合计");
        assertEquals("150.00", total.get("cells").get("1").asText());
        assertEquals("{\"1\":\"50.00\",\"6\":\"50.00\"}", total.get("eliminated").toString());
        assertFalse(total.has("gap"));
        assertEquals("150.00", row(data("show", "公开02"), "合计").get("cells").get("1").asText());
        assertEquals("已抵销", data("eliminate", "--list").get("transfers").get(0).get("state").asText());
        assertEquals(0, on("eliminate", "--withdraw", 1), err.toString());
        assertEquals("200.00", row(data("show", "公开03"), "合计").get("cells").get("1").asText());
        refused("没有第 2 笔，现有 1 到 1。用 eliminate --list 列出。没有改动。", "eliminate", "--accept", 2);
        refused("第 1 笔没有抵销过。没有改动。", "eliminate", "--withdraw", 1);
    }

    @Test
    void aTransferWhoseSidesDifferNeedsAReason() throws IOException {
        Path school = school();
        on("unit add", office(), school);
        set(school, "公开02 2050202 3 45");
        on("unit refresh");
        JsonNode found = data("eliminate", "--list");
        assertEquals("45.00", found.get("transfers").get(0).get("amount").asText());
        assertEquals("5.00", found.get("unmatched").get(0).get("amount").asText());
        refused("第 1 笔两边不完全相等（付出方 50.00，收到方 45.00，抵销 45.00 万元），请用 --reason 写明原因。没有改动。", "eliminate", "--accept", 1);
        refused("第 1 笔不能抵销 46.00 万元：付出方有 50.00，收到方有 45.00，抵销数要在两边的数以内。没有改动。", "eliminate", "--accept", 1, "--amount", 46);
        assertEquals(0, on("eliminate", "--accept", 1, "--reason", "学校 5 万元在途"), err.toString());
        assertEquals("学校 5 万元在途", data("eliminate", "--list").get("transfers").get(0).get("reason").asText());
        assertEquals("5.00", row(data("show", "公开03"), "合计").get("cells").get("6").asText());
    }

    @Test
    void aChangedUnitIsSeenAndTakenOverAnew() throws IOException {
        Path school = school();
        on("unit add", office(), school);
        set(school, "公开03 2050203 3 7.5");
        JsonNode units = data("unit list");
        assertEquals("未变", units.get(0).get("state").asText());
        assertEquals("已变", units.get(1).get("state").asText());
        assertEquals("002-小学.juesuan", units.get(1).get("file").asText());
        assertEquals(2024, units.get(1).get("year").asInt());
        assertNull(units.get(1).get("kind").textValue());
        List<String> before = held();
        assertEquals(0, on("unit refresh", "--dry-run"));
        assertEquals("002 示例小学\t1 处不同%n  公开03 2050203 栏3：空→7.50%n可以重新取数的有 1 个单位，没有改动%n".formatted(), out.toString());
        assertEquals(before, held());
        assertEquals(0, on("unit refresh"));
        assertEquals("7.50", row(data("show", "公开03", "--by-unit"), "2050203").get("units").get(0).get("cells").get("3").asText());
        assertEquals("未变", data("unit list").get(1).get("state").asText());
        on("unit refresh");
        assertEquals("没有要重新取数的单位。%n".formatted(), out.toString());
        assertEquals(0, on("verify"), err.toString());
    }

    @Test
    void aUnitLeavesWithAllThatCameFromIt() throws IOException {
        on("unit add", office(), school());
        on("eliminate", "--accept", 1);
        assertEquals(0, on("unit remove", "002"), err.toString());
        assertEquals("已移除 002 示例小学%n".formatted(), out.toString());
        assertEquals("150.00", row(data("show", "公开03"), "合计").get("cells").get("1").asText());
        assertEquals(1, data("unit list").size());
        assertTrue(data("eliminate", "--list").get("transfers").isEmpty());
        refused("汇总范围里没有编码为“002”的单位。用 unit list 列出各单位。没有改动。", "unit remove", "002");
    }

    @Test
    void aUnitIsDescribedAndGetsAnotherCode() throws IOException {
        on("unit add", office(), school());
        on("eliminate", "--accept", 1);
        assertEquals(0, on("unit set", "002", "--code", "205002", "--kind", "事业", "--level", 2), err.toString());
        assertEquals("已改为 205002 示例小学（事业，2 级）%n".formatted(), out.toString());
        assertEquals("205002", data("eliminate", "--list").get("transfers").get(0).get("receiver").get("code").asText());
        assertEquals("150.00", row(data("show", "公开03"), "合计").get("cells").get("1").asText());
        refused("单位编码 001 已是“示例区教育局本级”的。没有改动。", "unit set", "205002", "--code", "001");
        refused("--kind 应是行政、参公、事业、经费自理，不能是“企业”。没有改动。", "unit set", "001", "--kind", "企业");
    }

    @Test
    void workbooksAsReceivedAndAFolderAreUnitsToo() throws IOException {
        Path received = Files.createDirectory(folder.resolve("报来"));
        Files.move(workbook("103-档案中心.xlsx", SPENDING), received.resolve("103-档案中心.xlsx"));
        Files.move(office(), received.resolve("001-本级.juesuan"));
        assertEquals(0, on("unit add", received), err.toString());
        assertEquals("已加入 001 示例区教育局本级\t报来/001-本级.juesuan%n已加入 103 示例区档案服务中心\t报来/103-档案中心.xlsx%n".formatted(), out.toString());
        assertEquals("280.02", row(data("show", "公开03"), "合计").get("cells").get("1").asText());
        assertEquals("110.01", row(data("show", "公开03", "--by-unit"), "20103").get("units").get(1).get("cells").get("2").asText());
    }

    @Test
    void aFigureOfItsOwnStaysAndItsGapIsExplained() throws IOException {
        set(department, "公开03 2010301 2 101");
        on("unit add", office());
        assertTrue(out.toString().contains("有 1 格和各单位合计不同（如 公开03 2010301 栏2，差 1.00 万元）"), out.toString());
        JsonNode row = row(data("show", "公开03", "--by-unit"), "2010301");
        assertEquals("101.00", row.get("cells").get("2").asText());
        assertEquals("{\"1\":\"1.00\",\"2\":\"1.00\"}", row.get("gap").toString());
        refused("调整 公开03 2010301 栏2 要用 --reason 写明原因。没有改动。", "adjust", "公开03", "2010301", "2");
        refused("公开03 20103 栏2 由公式算出（公开03 上级科目 = 合计(下级科目)），不能直接调整。请调整它的明细。没有改动。", "adjust", "公开03", "20103", "2", "1");
        assertEquals(0, on("adjust", "公开03", "2010301", "2", "--reason", "按批复数"), err.toString());
        assertEquals("公开03 2010301 栏2 调整 1.00 万元，现为 101.00 万元，已保存%n".formatted(), out.toString());
        JsonNode list = data("adjust", "--list");
        assertEquals("按批复数", list.get("adjustments").get(0).get("reason").asText());
        assertTrue(list.get("gaps").isEmpty());
        assertEquals(0, on("adjust", "公开03", "2010301", "3", "-2.5", "--reason", "重复列支"), err.toString());
        assertEquals("-2.50", row(data("show", "公开03"), "2010301").get("cells").get("3").asText());
        assertEquals(0, on("adjust", "公开03", "2010301", "3", "0"), err.toString());
        assertEquals(1, data("adjust", "--list").get("adjustments").size());
    }
}
