package cn.juesuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Editions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that put the halves of a table below each other, or cells together that the form keeps apart. */
class StackedHalvesTest {
    @ParameterizedTest
    @ValueSource(strings = {"收入 | |", ""})
    void readsTheHalvesOfATotalTableBelowEachOther(String group) {
        String text = """
            2024年度收入支出决算总表　公开01表
            编制单位：示例局　　金额单位：万元
            %s
            项目 | 行次 | 金额
            一、一般公共预算财政拨款收入 | 1 | 10.00
            本年收入合计 | 27 | 10.00
            使用非财政拨款结余（含专用结余） | 28 |
            总计 | 31 | 10.00

            %s
            项目 | 行次 | 金额
            一、一般公共服务支出 | 32 | 9.00
            其中：结余分配 | 59 | 1.00
            总  计 | 62 | 10.00
            """.formatted(group, group.replace("收入", "支出"));
        Recognised recognised = read(text);
        assertEquals(Map.of("公开01 1行 栏1", "10.00", "公开01 27行 栏1", "10.00", "公开01 28行 栏1", "", "公开01 31行 栏1", "10.00",
            "公开01 32行 栏2", "9.00", "公开01 59行 栏2", "1.00", "公开01 62行 栏2", "10.00"), cells(recognised));
        TableRead table = recognised.table("公开01").orElseThrow();
        assertEquals("示例局", table.heading().unitName().orElseThrow());
        assertEquals(2024, table.heading().year().orElseThrow());
        assertEquals(Map.of("使用非财政拨款结余", "使用非财政拨款结余（含专用结余）"), table.words());
    }

    @Test
    void readsCodeAndNameFromOneCell() {
        Recognised recognised = read("""
            公开05表
            金额单位：万元
            科目 | 小计 | 基本支出 | 项目支出
            合计 | 3 | 2 | 1
            201 一般公共服务支出 | 3 | 2 | 1
            20103政府办公厅（室）及相关机构事务 | 3 | 2 | 1
            2010301-行政运行 | 3 | 2 | 1
            """);
        assertEquals("{201=一般公共服务支出, 20103=政府办公厅（室）及相关机构事务, 2010301=行政运行}", recognised.table("公开05").orElseThrow().subjects().toString());
        assertEquals(12, recognised.figures());
    }

    @Test
    void readsAnUnmergedHeadOfThreeLines() {
        Recognised recognised = read("""
            财政拨款“三公”经费支出决算表
            单位：万元
            预算数 | | | | | | 决算数
            合计 | 因公出国\\n(境)费 | 公务用车购置及运行维护费 | | | 公务\\n接待费 | 合计 | 因公出国(境)费 | 公务用车购置及运行维护费 | | | 公务接待费
             | | 小计 | 公务用车\\n购置费 | 公务用车\\n运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
            12 | 1 | 9 | 4 | 5 | 2 | 6 | | 4 | | 4 | 2
            """);
        assertEquals(Map.ofEntries(Map.entry("公开09 1行 栏1", "12.00"), Map.entry("公开09 1行 栏2", "1.00"), Map.entry("公开09 1行 栏3", "9.00"),
            Map.entry("公开09 1行 栏4", "4.00"), Map.entry("公开09 1行 栏5", "5.00"), Map.entry("公开09 1行 栏6", "2.00"), Map.entry("公开09 1行 栏7", "6.00"),
            Map.entry("公开09 1行 栏8", ""), Map.entry("公开09 1行 栏9", "4.00"), Map.entry("公开09 1行 栏10", ""), Map.entry("公开09 1行 栏11", "4.00"),
            Map.entry("公开09 1行 栏12", "2.00")), cells(recognised));
    }

    private static Recognised read(String text) {
        Recognised recognised = new TableRecognition(new Editions().named("shandong-2024")).read(List.of(TextGrid.sheet("表", text)));
        assertEquals(List.of(), recognised.doubts());
        return recognised;
    }

    private static Map<String, String> cells(Recognised recognised) {
        Map<String, String> cells = new TreeMap<>();
        recognised.tables().forEach(table -> table.cells().forEach(cell -> cells.put(cell.address().toString(),
            cell.amount().map(amount -> amount.in(MoneyUnit.WAN)).orElse(""))));
        return cells;
    }
}
