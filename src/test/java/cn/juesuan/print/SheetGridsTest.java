package cn.juesuan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetGridsTest {
    @Test
    void printsASheetAsItWasIn2023() {
        assertEquals("""
            项目名称 2 | 系统：建设/运维[一期] 8
            主管部门 2 | 示例区人民政府办公室 3 | 项目实施单位 | 示例区大数据中心 4
            项目预算执行情况（10分） 5×2 |  | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 2
            年度资金总额 | 1,200.00 | 1,120.50 | 900.40 | 10 | 80.36% | 8.04 2
            其中：当年财政拨款 | 1,200.00 | 1,100.50 | 880.40 | — | 80.00% | — 2
            上年结转资金 |  | 20.00 | 20.00 | — | 100.00% | — 2
            其他资金 | 0.00 | 0.00 | 0.00 | — | 0.00% | — 2
            年度总体目标 2×2 | 年初预期目标 3 | 目标实际完成情况 5
            保障系统稳定运行，按期完成各项建设任务。/提高群众满意度。 3 | 部分建设任务未按期完成。 5
            年度绩效指标 7×1 | 一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 实际完成指标值（B） | 分值 | 得分 | 偏差原因分析及改进措施 2
            成本指标 | 经济成本指标 | 建设费用 | ≤1120.5万元 | 900.4万元 | 10.00 | 10.00 |  2
            产出指标 3×1 | 数量指标 2×1 | 建设模块数量 | ≥10个 | 6个 | 20.00 | 12.00 | 四个模块仍在开发 2
            培训人次 | ≥100人次 | 50人次 | 10.00 | 5.00 | 培训推迟到次年 2
            时效指标 | 完成时间 | 12月31日前 | 未完成 | 10.00 | 0.00 | 招标推迟 2
            效益指标 | 社会效益指标 | 办事便利 | 有效提升 | 有所提升 | 30.00 | 18.50 | 功能未全部上线 2
            满意度指标 | 服务对象满意度指标 | 满意度 | ≥95% | 95% | 10.00 | 10.00 |  2
            合　计 6 | 100 | 63.54 | 自评等级 | 中
            总分在80分以下的项目未实现绩效目标的原因分析及拟采取的措施说明： 4 | 招标推迟，建设任务延后；次年一季度完成剩余模块并组织验收。 6
            """, text(layouts(2023, List.of(EvaluationAccounts.full())).sheets().get(0)));
    }

    @Test
    void printsASheetAsItWasIn2024() {
        String text = text(layouts(2024, List.of(EvaluationAccounts.full())).sheets().get(0));
        assertEquals("""
            年度资金总额 | 1,200.00 | 1,120.50 | 900.40 | 10 | 80.36% | 8.04
            其中：当年财政拨款 | 1,200.00 | 1,100.50 | 880.40 |  |  |\s
            """, text.lines().skip(3).limit(2).collect(Collectors.joining("\n")) + "\n");
        assertEquals("总分 2 | 63.54 7", text.lines().skip(16).findFirst().orElse(""));
    }

    @Test
    void coversEveryPositionOnceOnEverySheetThatWasPublished() {
        for (int year : List.of(2023, 2024)) {
            for (String report : List.of("yanzhou2023", "taierzhuang2024", "yanggu2024")) {
                SheetGrids layouts = layouts(year, EvaluationAccounts.published(report));
                layouts.sheets().forEach(SheetGridsTest::assertCovered);
                new Editions().named("shandong-" + year).evaluation().summaries().forEach(layout -> assertCovered(layouts.summary(layout)));
            }
        }
    }

    @Test
    void printsTheSummaryInGroupsThoughOneIsEmpty() {
        assertEquals("""
            序号 | 项目名称 | 资金使用单位 | 自评得分 | 自评等级
            对下转移支付项目绩效自评 5
            本级项目支出绩效自评 5
            1 | 信息系统运行维护 | 示例区大数据中心 | 100 | 优
            """, text(layouts(2024, List.of(Sheets.good())).summary()));
    }

    @Test
    void addsUpTheClassesOfAScoreTable() {
        Account account = EvaluationAccounts.of(2024, List.of(), List.of(EvaluationAccounts.evaluation()));
        PrintedGrid layout = new SheetGrids(edition(2024), account, MoneyUnit.WAN).scoreTables().get(0);
        assertCovered(layout);
        assertEquals("""
            指标 3 | 分值 | 得分 | 得分率
            决策 3 | 15 | 15 | 100%
            过程 3 | 20 | 18.5 | 92.5%
            产出 3 | 35 | 33 | 94.29%
            效益 3 | 30 | 29 | 96.67%
            合计 3 | 100 | 95.5 | 95.5%
            综合评价等级 3 | 优 3
            一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 得分率
            决策(15分) | 项目立项(15分) | 立项依据充分性 | 15 | 15 | 100%
            过程(20分) 3×1 | 资金管理(12分) 2×1 | 资金到位率 | 4 | 4 | 100%
            预算执行率 | 8 | 6.5 | 81.25%
            组织实施(8分) | 管理制度健全性 | 8 | 8 | 100%
            产出(35分) | 产出数量(35分) | 巡检次数 | 35 | 33 | 94.29%
            效益(30分) 3×1 | 社会效益(20分) 2×1 | 办事便利 | 20 2×1 | 20 2×1 | 100% 2×1
            系统稳定
            满意度(10分) | 群众满意度 | 10 | 9 | 90%
            合计 3 | 100 | 95.5 |\s
            """, text(layout));
    }

    private static SheetGrids layouts(int year, List<EvaluationSheet> sheets) {
        return new SheetGrids(edition(year), EvaluationAccounts.of(year, sheets, List.of()), MoneyUnit.WAN);
    }

    private static Edition edition(int year) {
        return new Editions().named("shandong-" + year);
    }

    private static void assertCovered(PrintedGrid layout) {
        List<String> covered = new ArrayList<>();
        layout.cells().forEach(cell -> IntStream.range(cell.row(), cell.row() + cell.rowSpan()).forEach(row ->
            IntStream.range(cell.column(), cell.column() + cell.columnSpan()).forEach(column -> covered.add("%03d,%02d".formatted(row, column)))));
        List<String> all = IntStream.range(0, layout.rowCount()).boxed().flatMap(row -> IntStream.range(0, layout.columnCount())
            .mapToObj(column -> "%03d,%02d".formatted(row, column))).toList();
        assertEquals(all, covered.stream().sorted().toList());
    }

    /** Spans behind the text where a cell has them: 2 columns, 5×2 rows and columns. */
    private static String text(PrintedGrid layout) {
        return IntStream.range(0, layout.rowCount()).mapToObj(row -> layout.cells().stream().filter(cell -> cell.row() == row)
            .map(SheetGridsTest::text).collect(Collectors.joining(" | ")) + "\n").collect(Collectors.joining());
    }

    private static String text(PrintedCell cell) {
        String text = cell.text().replace("\n", "/");
        return cell.rowSpan() > 1 ? text + " " + cell.rowSpan() + "×" + cell.columnSpan() : cell.columnSpan() > 1 ? text + " " + cell.columnSpan() : text;
    }
}
