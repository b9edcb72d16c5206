package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Table;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.EditSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One figure of 公开03 is entered anew: the two reports differ wherever that figure counts, and nowhere else. */
class OneFigureTest {
    private static final CellAddress OFFICE_PROJECTS = new CellAddress("公开03", "2010302", 3);

    @Test
    void everythingThatDependsOnItFollowsAndNothingElse() {
        EditSession session = PublishedReport.of("taierzhuang2024").session();
        ReportWork work = new ReportWork(session);
        Map<String, String> before = content(work.report(""));
        session.set(OFFICE_PROJECTS, "172.94", MoneyUnit.WAN);
        Map<String, String> after = content(work.report(""));
        assertEquals(before.keySet(), after.keySet());
        TreeSet<String> changed = before.keySet().stream().filter(place -> !before.get(place).equals(after.get(place)))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(
            // the row, what stands above it, and the total of 公开03
            "公开03 2010302 栏3", "公开03 2010302 栏1", "公开03 20103 栏3", "公开03 20103 栏1", "公开03 201 栏3", "公开03 201 栏1", "公开03 合计 栏3",
            "公开03 合计 栏1",
            // its class and the totals of 公开01
            "公开01 32行 栏2", "公开01 58行 栏2", "公开01 62行 栏2",
            // 三: total, shares, 项目支出 against last year, the pie; 五: the share of 本年支出
            "说明/三/结构", "说明/三/具体/项目支出", "图 本年支出决算结构图", "说明/五/总体")), changed);
        assertTrue(after.get("说明/三/具体/项目支出").contains("231.99万元"), after.get("说明/三/具体/项目支出"));
        assertTrue(after.get("说明/三/结构").contains("869.59万元"));
        assertTrue(after.get("图 本年支出决算结构图").contains("231.99"));
    }

    /** What the report prints, place by place. */
    private static Map<String, String> content(Report report) {
        Map<String, String> content = new LinkedHashMap<>();
        report.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> add(content, block));
        return content;
    }

    private static void add(Map<String, String> content, Block block) {
        if (block instanceof Table table) {
            table.cells().forEach(cell -> content.merge(cell.place().map(place -> place.name()).orElse("其他"),
                cell.text(), (first, second) -> first + "|" + second));
        } else if (block instanceof ChartBlock chart) {
            content.put("图 " + chart.chart().title(), chart.chart().items().stream().map(item -> item.label() + item.amount() + item.text())
                .collect(Collectors.joining(" ")));
        } else if (block instanceof Paragraph paragraph) {
            content.merge(paragraph.key().orElse("其他"), paragraph.text(), (first, second) -> first + "|" + second);
        }
    }
}
