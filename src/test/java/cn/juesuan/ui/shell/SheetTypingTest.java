package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridModel;
import cn.juesuan.ui.pane.GridWorkPane;
import cn.juesuan.ui.table.PageGridModel;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.opening.OpenAccount;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A self-evaluation sheet with the keyboard alone: rate, scores, total and grade follow each step. */
@NeedsToolkit
class SheetTypingTest extends WindowTest {
    @TempDir
    static Path folder;

    private final Path account = folder.resolve("自评.juesuan");

    @Test
    void aSheetIsTypedAndEverythingFollows() throws Exception {
        open();
        addSheet("示例信息系统运行维护");
        typeMoney();
        keepThreeIndicators();
        typeIndicator(1, "运维费用", "≤50万元", "50万元", "20", "20.00");
        typeIndicator(2, "巡检次数", "≥12次", "9次", "40", "30.00");
        assertTrue(sums().endsWith("总分 59.42 · 等级 未定（还有未得出的分）"), this::sums);
        typeIndicator(3, "满意度", "≥95%", "98%", "30", "30.00");
        assertEquals("指标分值 90/90 · 总分 89.42 · 等级 良", sums());
        explainTheMarkBelowItsWeight();
        overrideAndGiveBack();
        undoAndRedo();
        theSummaryHasTheRow();
        deleteAndBringBack();
        closeAndReopen();
    }

    /** An account with no tables typed, on disk as any. */
    private void open() throws Exception {
        show(OpenAccount.create(account, new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, "shandong-2024")));
    }

    private void addSheet(String project) {
        shortcut(KeyCode.SHIFT, KeyCode.N);
        waitUntil("the question", () -> lookup("#project-name").tryQuery().map(Node::isFocused).orElse(false));
        targetWindow(lookup("#project-name").<Node>query());
        write(project);
        type(KeyCode.ENTER);
        waitUntil("the sheet", () -> view().pane().name().equals("自评表/1"));
        targetWindow(window.stage());
        assertEquals(project, account().sheets().get(0).head().project());
    }

    private void typeMoney() {
        goTo(FundingLine.FISCAL.caption(), 1);
        write("52");
        type(KeyCode.TAB);
        write("52");
        type(KeyCode.TAB);
        assertEquals("", shown(FundingLine.TOTAL.caption(), SheetParts.RATE).text());
        write("49");
        type(KeyCode.ENTER);
        assertEquals("52.00", shown(FundingLine.TOTAL.caption(), 1).text());
        assertEquals(CellKind.COMPUTED, shown(FundingLine.TOTAL.caption(), 1).kind());
        assertEquals("94.23%", shown(FundingLine.TOTAL.caption(), SheetParts.RATE).text());
        assertEquals("9.42", plain(shown(FundingLine.TOTAL.caption(), SheetParts.FUNDING_SCORE).text()));
        assertEquals(CellKind.COMPUTED, shown(FundingLine.TOTAL.caption(), SheetParts.FUNDING_SCORE).kind());
    }

    /** Ctrl+- removes, Insert adds below under the same names. */
    private void keepThreeIndicators() {
        int before = account().sheets().get(0).indicators().size();
        goTo("1", SheetParts.Column.TARGET.number());
        type(KeyCode.INSERT);
        waitUntil("a row more", () -> account().sheets().get(0).indicators().size() == before + 1);
        assertEquals(account().sheets().get(0).indicators().get(0).level2(), account().sheets().get(0).indicators().get(1).level2());
        for (int left = before + 1; left > 3; left--) {
            goTo("2", SheetParts.Column.TARGET.number());
            shortcut(KeyCode.MINUS);
        }
        waitUntil("three rows", () -> account().sheets().get(0).indicators().size() == 3);
    }

    private void typeIndicator(int number, String name, String target, String actual, String weight, String score) {
        goTo(Integer.toString(number), SheetParts.Column.LEVEL3.number());
        for (String text : List.of(name, target, actual, weight)) {
            write(text);
            type(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
        GridCell cell = shown(Integer.toString(number), SheetParts.Column.SCORE.number());
        assertEquals(new BigDecimal(score), new BigDecimal(cell.text()).setScale(2));
        assertEquals(CellKind.COMPUTED, cell.kind());
    }

    private void explainTheMarkBelowItsWeight() {
        assertTrue(shown("2", SheetParts.Column.REASON.number()).tooltip().contains("没有写偏差原因"));
        goTo("2", SheetParts.Column.REASON.number());
        write("第四季度巡检推迟");
        type(KeyCode.ENTER);
        assertEquals("", shown("2", SheetParts.Column.REASON.number()).tooltip());
        assertEquals("第四季度巡检推迟", shown("2", SheetParts.Column.REASON.number()).text());
    }

    private void overrideAndGiveBack() {
        goTo("2", SheetParts.Column.SCORE.number());
        write("28");
        type(KeyCode.ENTER);
        assertEquals(CellKind.ADJUSTED, shown("2", SheetParts.Column.SCORE.number()).kind());
        assertEquals("(−2.00)", shown("2", SheetParts.Column.SCORE.number()).note());
        assertEquals("指标分值 90/90 · 总分 87.42 · 等级 良", sums());
        goTo("2", SheetParts.Column.SCORE.number());
        type(KeyCode.DELETE);
        assertEquals("指标分值 90/90 · 总分 89.42 · 等级 良", sums());
        assertEquals(CellKind.COMPUTED, shown("2", SheetParts.Column.SCORE.number()).kind());
    }

    private void undoAndRedo() {
        goTo("2", SheetParts.Column.ACTUAL.number());
        write("12次");
        type(KeyCode.ENTER);
        assertEquals("指标分值 90/90 · 总分 99.42 · 等级 优", sums());
        shortcut(KeyCode.Z);
        assertEquals("指标分值 90/90 · 总分 89.42 · 等级 良", sums());
        shortcut(KeyCode.Y);
        assertEquals("指标分值 90/90 · 总分 99.42 · 等级 优", sums());
        shortcut(KeyCode.Z);
    }

    private void theSummaryHasTheRow() {
        shortcut(KeyCode.PAGE_UP);
        waitUntil("the summary", () -> view().pane().name().equals("汇总表"));
        assertTrue(summary().stream().anyMatch(row -> row.contains("示例信息系统运行维护　") && row.contains("89.42　良")), () -> summary().toString());
    }

    private List<String> summary() {
        WaitForAsyncUtils.waitForFxEvents();
        return IntStream.range(0, grid().rowCount()).mapToObj(row -> IntStream.range(0, grid().columnCount())
            .mapToObj(column -> grid().cell(row, column).text()).collect(Collectors.joining("　"))).toList();
    }

    /** Deleting is taken back with everything that was typed. */
    private void deleteAndBringBack() {
        interact(() -> view().open("自评表/1"));
        interact(() -> window.onSession(session -> new EvaluationSheets(session).remove(session.account().sheets().get(0).id())));
        waitUntil("the summary instead", () -> view().pane().name().equals("汇总表"));
        shortcut(KeyCode.Z);
        waitUntil("the sheet back", () -> view().pane().name().equals("自评表/1"));
        assertEquals("指标分值 90/90 · 总分 89.42 · 等级 良", sums());
    }

    private void closeAndReopen() {
        shortcut(KeyCode.W);
        waitUntil("the account closed", () -> window.view().isEmpty());
        interact(() -> window.show(OpenAccount.open(account)));
        interact(() -> view().open("自评表/1"));
        assertEquals("指标分值 90/90 · 总分 89.42 · 等级 良", sums());
        assertEquals("第四季度巡检推迟", shown("2", SheetParts.Column.REASON.number()).text());
    }

    private Account account() {
        return view().account().session().account();
    }

    private GridModel grid() {
        return ((GridWorkPane) view().pane()).grid().model();
    }

    private void goTo(String row, int column) {
        interact(() -> view().goTo(new SheetPart("自评表/1", row, column)));
    }

    private GridCell shown(String row, int column) {
        WaitForAsyncUtils.waitForFxEvents();
        PageGridModel model = (PageGridModel) grid();
        return model.position(new SheetPart("自评表/1", row, column)).map(at -> model.cell(at.row(), at.column())).orElseThrow();
    }

    private static String plain(String text) {
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private String sums() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#sums").<Label>query().getText();
    }
}
