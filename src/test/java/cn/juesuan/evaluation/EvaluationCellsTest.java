package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.SheetPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of score tables, and the names that users know cells by. */
class EvaluationCellsTest {
    private static final DepartmentEvaluation TABLE = EvaluationAccounts.evaluation();

    private static Optional<String> entered(DepartmentEvaluation table, String cell) {
        return new EvaluationCells(table).entered(cell.split("/")[0], Integer.parseInt(cell.split("/")[1]));
    }

    @Test
    void everyCellOpensWithWhatWasTyped() {
        List<String> cells = new ArrayList<>(List.of("标题/1"));
        IntStream.rangeClosed(1, 8).forEach(row -> IntStream.rangeClosed(1, 5).forEach(column -> cells.add(row + "/" + column)));
        for (String cell : cells) {
            DepartmentEvaluation typed = new EvaluationCells(TABLE).typed(cell.split("/")[0], Integer.parseInt(cell.split("/")[1]), "改成这样").orElseThrow();
            assertEquals(Optional.of("改成这样"), entered(typed, cell));
            assertEquals(List.of(), cells.stream().filter(other -> !other.equals(cell) && !entered(typed, other).equals(entered(TABLE, other))).toList());
        }
        assertEquals(Optional.of("6.5"), entered(TABLE, "3/2"));
        assertEquals(Optional.of("决策(15分)"), entered(TABLE, "1/3"));
    }

    @ParameterizedTest
    @CsvSource({"0/1", "9/1", "1/6", "1/0", "合计/1"})
    void elsewhereNothingCanBeTyped(String cell) {
        assertEquals(Optional.empty(), entered(TABLE, cell));
        assertEquals(Optional.empty(), new EvaluationCells(TABLE).typed(cell.split("/")[0], Integer.parseInt(cell.split("/")[1]), "5"));
    }

    @ParameterizedTest
    @CsvSource({"公开03, 2010301, 2, 公开03 2010301 栏2", "自评表/1, 年度资金总额, 6, 自评表/1 年度资金总额 得分", "自评表/1, 年度资金总额, 5, 自评表/1 年度资金总额 执行率",
        "自评表/1, 当年财政拨款, 2, 自评表/1 当年财政拨款 全年预算数", "自评表/1, 3, 2, 自评表/1 3 实际完成值", "自评表/1, 3, 6, 自评表/1 3 一级指标", "自评表/1, 项目名称, 1, 自评表/1 项目名称",
        "得分表/1, 2, 2, 得分表/1 2 得分", "得分表/1, 标题, 1, 得分表/1 标题", "自评表/1, 3, 9, 自评表/1 3"})
    void cellsAreCalledAsUsersKnowThem(String form, String row, int column, String name) {
        assertEquals(name, PlaceNames.of(SheetPart.isPart(form) ? new SheetPart(form, row, column) : new CellAddress(form, row, column)));
    }

    @Test
    void aColumnIsMeantByItsCaptionOrItsNumber() {
        Map<String, Integer> columns = SheetColumns.of("年度资金总额");
        assertEquals(List.of("年初预算数", "全年预算数", "全年执行数", "执行率", "得分"), List.copyOf(columns.keySet()));
        assertEquals(Optional.of(6), SheetColumns.number(columns, " 得分"));
        assertEquals(Optional.of(5), SheetColumns.number(columns, "5"));
        assertEquals(Optional.empty(), SheetColumns.number(columns, "4"));
        assertEquals(Optional.of(1), SheetColumns.number(SheetColumns.of("项目名称"), "-"));
        assertEquals(List.of("分值", "得分", "一级指标", "二级指标", "三级指标"), List.copyOf(SheetColumns.ofScoreTable("1").keySet()));
        assertEquals(Map.of("-", 1), SheetColumns.ofScoreTable("标题"));
        assertEquals(8, SheetColumns.of("3").size());
    }
}
