package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.FormDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The main job with the keyboard alone: a new account, the figures of one report typed in, closed, opened again, exported. */
@NeedsToolkit
class MainJobTest extends WindowTest {
    @TempDir
    static Path folder;

    private final PublishedTables published = PublishedTables.of("yanggu2024");
    private final Path account = folder.resolve("示例.juesuan");
    private final Path word = folder.resolve("示例.docx");
    private final Path excel = folder.resolve("示例.xlsx");

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.of(account);
    }

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.of(kind == Kind.WORD ? word : kind == Kind.EXCEL ? excel : account);
    }

    @Test
    void aReportIsTypedClosedReopenedAndExported() throws Exception {
        makeAccount();
        typeTable("公开03");
        typeTable("公开05");
        typeFixedTable("公开06");
        assertPublished("公开03", "公开05", "公开06");
        shortcut(KeyCode.SHIFT, KeyCode.W);
        waitUntil("Word", () -> Files.exists(word));
        shortcut(KeyCode.SHIFT, KeyCode.E);
        waitUntil("Excel", () -> Files.exists(excel));
        shortcut(KeyCode.W);
        waitUntil("the account closed", () -> window.view().isEmpty());
        shortcut(KeyCode.O);
        waitUntil("the account open again", () -> window.view().isPresent());
        assertPublished("公开03", "公开05", "公开06");
    }

    private void makeAccount() {
        shortcut(KeyCode.N);
        waitUntil("the dialog", () -> lookup("#unit-name").tryQuery().map(Node::isFocused).orElse(false));
        type("示例区人民政府办公室", lookup("#unit-name").query());
        type(KeyCode.TAB);
        type("2024", lookup("#account-year").query());
        type(KeyCode.ENTER);
        waitUntil("the new account", () -> window.view().isPresent());
        targetWindow(window.stage());
    }

    /** Types into a field of a dialog, replacing what it holds. */
    private void type(String text, Node field) {
        targetWindow(field);
        interact(() -> ((TextInputControl) field).selectAll());
        write(text);
    }

    private Calculation calculation() {
        return view().account().session().calculation();
    }

    private void show(String form) {
        for (int i = 0; i < 9 && !view().pane().name().equals(form); i++) {
            shortcut(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(form, view().pane().name());
    }

    /** Adds each lowest subject by Insert and its code, then types its figures with Tab; every total above is right at each step. */
    private void typeTable(String form) {
        show(form);
        List<String> codes = published.figures().keySet().stream().filter(cell -> cell.form().equals(form)).map(CellAddress::row)
            .filter(code -> code.length() == 7).distinct().toList();
        for (String code : codes) {
            type(KeyCode.INSERT);
            waitUntil("the subject dialog", () -> lookup("#subject-code").tryQuery().map(Node::isFocused).orElse(false));
            type(code, lookup("#subject-code").query());
            type(KeyCode.ENTER);
            waitUntil("row " + code, () -> calculation().has(new CellAddress(form, code, 1)));
            targetWindow(window.stage());
            published.edition().form(form).orElseThrow().figureColumns().stream().skip(1).forEach(column -> {
                published.figures().get(new CellAddress(form, code, column)).ifPresent(this::write);
                type(KeyCode.TAB);
            });
            assertTotalsFollow(form, code);
        }
    }

    /** What has been typed so far adds up in every total above the row. */
    private void assertTotalsFollow(String form, String code) {
        for (int column : published.edition().form(form).orElseThrow().figureColumns()) {
            String typed = calculation().cells().filter(cell -> cell.form().equals(form) && cell.column() == column && cell.row().length() == 7)
                .map(cell -> calculation().value(cell).amount()).reduce(Amount.ZERO, Amount::plus)
                .toString();
            assertEquals(typed, calculation().value(new CellAddress(form, FormDefinition.TOTAL, column)).amount().toString());
        }
        assertTrue(calculation().has(new CellAddress(form, Subject.classOf(code), 1)));
    }

    private void typeFixedTable(String form) {
        show(form);
        for (Map.Entry<CellAddress, Optional<String>> figure : published.figures().entrySet()) {
            CellAddress cell = figure.getKey();
            if (cell.form().equals(form) && !calculation().isComputed(cell) && figure.getValue().isPresent()) {
                interact(() -> view().goTo(cell));
                write(figure.getValue().get());
                type(KeyCode.ENTER);
            }
        }
    }

    /** Every cell of the tables is as published, apart from the 尾差 that the published subtotals carry. */
    private void assertPublished(String... forms) {
        WaitForAsyncUtils.waitForFxEvents();
        published.figures().forEach((cell, figure) -> {
            if (List.of(forms).contains(cell.form()) && figure.isPresent()) {
                var difference = calculation().value(cell).amount().minus(Amount.wan(figure.get())).absolute();
                assertTrue(difference.compareTo(Amount.wan("0.02")) <= 0, () -> cell + " 公开 " + figure.get() + " 相差 "
                    + difference.printed(MoneyUnit.WAN));
            }
        });
    }
}
