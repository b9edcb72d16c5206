package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Place;
import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint is read from paper and typed by hand. */
class FingerprintTest {
    private static final Fingerprint PRINTED = new Fingerprint("3F70-09C2-D4E1-77B0-1C5D");

    @ParameterizedTest
    @ValueSource(strings = {"3F70-09C2-D4E1-77B0-1C5D", " 3f70 09c2 d4e1 77b0 1c5d ", "3F7009C2D4E177B01C5D", "3F7O—O9CZ—D4El—77BO—IC5D",
        "３Ｆ７０－０９Ｃ２－Ｄ４Ｅ１－７７Ｂ０－１Ｃ５Ｄ", "3F70·09C2·D4E1·77B0·1CSD"})
    void howItIsWrittenDoesNotMatter(String typed) {
        assertEquals(PRINTED, Fingerprint.typed(typed));
    }

    @Test
    void anOldShortOneIsTheBeginningOfTheNew() {
        assertTrue(Fingerprint.typed("3F70-09C2-D4E1").matches(PRINTED));
        assertTrue(PRINTED.matches(new Fingerprint("3F70-09C2-D4E1")));
        assertFalse(Fingerprint.typed("3F70-09C2-D4E2").matches(PRINTED));
    }

    @Test
    void whereTwoDifferIsToldByGroups() {
        assertEquals(List.of(2, 5), Fingerprint.typed("3F70-09C3-D4E1-77B0-1C5E").groupsOtherThan(PRINTED));
        assertEquals(List.of(), PRINTED.groupsOtherThan(PRINTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3F70-09C2-D4E1-77B0-1C5", "3F70-09C2-D4E1-77B0-1C5D-0000", "3F70-09C2-D4E1-77B0-1C5X", "指纹"})
    void whatIsNoneIsRefused(String typed) {
        assertTrue(assertThrows(UserFailure.class, () -> Fingerprint.typed(typed)).getMessage().startsWith("“%s”不是指纹。".formatted(typed)));
    }

    /** Whatever of the printed content is another, the mark is another, a figure in a table as well as one in a sentence. */
    @Test
    void everyWordAndFigureCounts() {
        Fingerprint mark = mark("决算", "支出761.17万元。", cell(1, 2, "761.17"), item("本年", "761.17"));
        assertEquals(mark, mark("决算", "支出761.17万元。", cell(1, 2, "761.17"), item("本年", "761.17")));
        List<Fingerprint> others = List.of(mark("决算书", "支出761.17万元。", cell(1, 2, "761.17"), item("本年", "761.17")),
            mark("决算", "支出761.18万元。", cell(1, 2, "761.17"), item("本年", "761.17")),
            mark("决算", "支出761.17万元。", cell(1, 2, "761.18"), item("本年", "761.17")),
            mark("决算", "支出761.17万元。", cell(2, 2, "761.17"), item("本年", "761.17")),
            mark("决算", "支出761.17万元。", cell(1, 1, "761.17"), item("本年", "761.17")),
            mark("决算", "支出761.17万元。", cell(1, 2, "761.17"), item("上年", "761.17")),
            mark("决算", "支出761.17万元。", cell(1, 2, "761.17"), item("本年", "761.18")));
        others.forEach(other -> assertFalse(other.matches(mark), other.text()));
        assertEquals(others.size(), others.stream().distinct().count());
    }

    private static Fingerprint mark(String title, String sentence, TableCell cell, Chart.Item item) {
        Table table = new Table(List.of(2000, 2000, 2000), List.of(300, 300, 300), 1, TextSize.NORMAL, false, List.of(cell));
        return Fingerprint.of(new Report(title, "示例县档案馆", List.of(new Section(PageSetup.TABLE_PORTRAIT, List.of(new Paragraph(ParagraphStyle.BODY, sentence), table,
            new ChartBlock(new Chart(Chart.Kind.BARS, "支出", List.of(item)), 3000)))), ""));
    }

    private static TableCell cell(int row, int column, String text) {
        return new TableCell(row, column, 1, 1, text, Alignment.RIGHT, TextFlow.ONE_LINE, Optional.empty());
    }

    private static Chart.Item item(String label, String wan) {
        return new Chart.Item(label, Amount.wan(wan), wan, new Place.Field("支出"));
    }
}
