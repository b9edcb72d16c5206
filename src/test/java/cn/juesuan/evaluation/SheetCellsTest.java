package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellsTest {
    private static Optional<EvaluationSheet> typed(String row, int column, String text) {
        return new SheetCells(Sheets.good(), MoneyUnit.WAN).typed(row, column, text);
    }

    @Test
    void money() {
        EvaluationSheet sheet = typed("其他资金", 2, "1,234.5").orElseThrow();
        assertEquals(Optional.of(new FundingEntry.Figure(Amount.wan("1234.5"))), sheet.funding().row(FundingLine.OTHER).entry(FundingColumn.BUDGET));
        assertEquals(Optional.of(new FundingEntry.Text("约50")), typed("其他资金", 3, "约50").orElseThrow().funding().row(FundingLine.OTHER).actual());
        assertEquals(Optional.of("7.98"), typed("年度资金总额", SheetParts.FUNDING_SCORE, "7.98").orElseThrow().funding().row(FundingLine.TOTAL).score());
        assertEquals(Optional.empty(), typed("当年财政拨款", 2, "").orElseThrow().funding().row(FundingLine.FISCAL).budget());
    }

    @Test
    void indicatorsAndParts() {
        assertEquals("6次", typed("2", 2, "6次").orElseThrow().indicators().get(1).actual());
        assertEquals(Optional.of("5"), typed("1", 4, "5").orElseThrow().indicators().get(0).score());
        assertEquals(Optional.empty(), typed("1", 4, "").orElseThrow().indicators().get(0).score());
        assertEquals("原因", typed("原因分析", 1, "原因").orElseThrow().explanation());
        assertEquals("甲项目", typed("项目名称", 1, "甲项目").orElseThrow().head().project());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 1", "1, 9", "年度资金总额, 4", "自评等级, 1", "合计, 1"})
    void elsewhereNothingCanBeTyped(String row, int column) {
        assertEquals(Optional.empty(), typed(row, column, "1"));
    }

    /** What is typed into a cell is what an editor opens with, and no other cell changes. */
    @Test
    void everyCellOpensWithWhatWasTyped() {
        List<String> cells = new ArrayList<>();
        Stream.of(FundingLine.values()).forEach(line -> List.of(1, 2, 3, 5, 6).forEach(column -> cells.add(line.caption() + "/" + column)));
        IntStream.rangeClosed(1, 5).forEach(row -> IntStream.rangeClosed(1, 8).forEach(column -> cells.add(row + "/" + column)));
        SheetParts.PARTS.forEach(part -> cells.add(part + "/1"));
        for (String cell : cells) {
            String text = cell.startsWith(SheetParts.GROUP) ? "转移支付" : cell.matches("\\D.*/[123]") && !SheetParts.PARTS.contains(cell.split("/")[0]) ? "1234.567" : "改成这样";
            EvaluationSheet typed = typed(cell.split("/")[0], Integer.parseInt(cell.split("/")[1]), text).orElseThrow();
            assertEquals(Optional.of(text), entered(typed, cell));
            assertEquals(List.of(), cells.stream().filter(other -> !other.equals(cell) && !entered(typed, other).equals(entered(Sheets.good(), other))).toList());
        }
    }

    private static Optional<String> entered(EvaluationSheet sheet, String cell) {
        return new EnteredText(sheet, MoneyUnit.WAN).at(cell.split("/")[0], Integer.parseInt(cell.split("/")[1]));
    }

    @Test
    void anEditorLosesNoPlaceOfAFigure() {
        assertEquals(Optional.of("50.00"), entered(Sheets.good(), "当年财政拨款/2"));
        assertEquals(Optional.of("31.584"), entered(typed("当年财政拨款", 2, "31.584").orElseThrow(), "当年财政拨款/2"));
        assertEquals(Optional.of("1200000.00"), new EnteredText(typed("当年财政拨款", 2, "120").orElseThrow(), MoneyUnit.YUAN).at("当年财政拨款", 2));
        assertEquals(Optional.of("约50"), entered(typed("其他资金", 3, "约50").orElseThrow(), "其他资金/3"));
        assertEquals(Optional.of(""), entered(Sheets.good(), "其他资金/3"));
        assertEquals(Optional.of(""), entered(Sheets.good(), "年度资金总额/5"));
    }

    @ParameterizedTest
    @CsvSource({"0/1", "6/1", "1/9", "1/0", "年度资金总额/4", "自评等级/1", "合计/1"})
    void whereNothingCanBeTypedNothingOpens(String cell) {
        assertEquals(Optional.empty(), entered(Sheets.good(), cell));
    }

    @Test
    void aGroupNobodyKnowsIsRefused() {
        assertEquals(Optional.empty(), typed(SheetParts.GROUP, 1, "其他"));
    }
}
