package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.report.FieldRow;
import cn.juesuan.ui.report.ParagraphView;
import cn.juesuan.ui.report.SupplementFields;
import cn.juesuan.ui.report.SupplementFieldsTest;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The 补充资料 and the text of the report with the keyboard: sentences follow what is typed, and stay alive when they are rewritten. */
@NeedsToolkit
class ReportTypingTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void openAnAccountOfTables() throws Exception {
        OpenAccount account = OpenAccount.create(folder.resolve("演示.juesuan"), DemoAccount.PROFILE);
        account.session().apply(SupplementFieldsTest.tables(account.session().edition()));
        show(account);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.of(folder.resolve("上年.juesuan"));
    }

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        return Optional.of(folder.resolve("填报表.xlsx"));
    }

    @Test
    void lastYearsFiguresAreTakenAfterAReviewAndTheFormIsExported() {
        UnitProfile lastYear = new UnitProfile(DemoAccount.PROFILE.name(), UnitKind.UNIT, 2023, "shandong-2024");
        try (OpenAccount account = OpenAccount.create(folder.resolve("上年.juesuan"), lastYear)) {
            account.session().apply(SupplementFieldsTest.tables(account.session().edition()));
        }
        interact(() -> view().open("补充资料/上年数"));
        interact(() -> lookup("#last-year").<Button>query().fire());
        waitUntil("the review", () -> lookup(".workbench-dialog").tryQuery().isPresent());
        targetWindow(lookup(".workbench-dialog").<Node>query());
        interact(() -> lookup("取来").<Button>query().fire());
        waitUntil("last year's figure", () -> view().account().session().account().supplement("上年/收支总计").isPresent());
        assertEquals("1,386.22", new ReportWork(view().account().session()).figures().field("上年/收支总计").orElseThrow().text());
        targetWindow(window.stage());
        interact(() -> lookup("#export-form").<Button>query().fire());
        waitUntil("the form", () -> Files.exists(folder.resolve("填报表.xlsx")));
    }

    @Test
    void aFigureOfLastYearMakesTheSentence() {
        goToField("上年/收支总计");
        write("1000");
        type(KeyCode.ENTER);
        assertEquals(Optional.of("1000"), account().supplement("上年/收支总计"));
        assertEquals(Optional.of("上年/收入/财政拨款收入"), focusedField());
        interact(() -> view().open("说明/一"));
        assertTrue(text("说明/一/总体").contains("与2023年度相比，收、支总计各增加"), () -> text("说明/一/总体"));
        assertTrue(text("说明/一/总体").contains("主要是【待填：收、支总计增减原因】"), () -> text("说明/一/总体"));
    }

    @Test
    void whatIsNoFigureStaysMarkedUntilItIsGivenUpOrPutRight() {
        goToField("上年/收支总计");
        write("yue 3");
        type(KeyCode.TAB);
        assertEquals(Optional.of("yue 3"), account().supplement("上年/收支总计"));
        assertTrue(lookup("#findings").<ListView<Finding>>query().getItems().stream().anyMatch(finding ->
            finding.message().startsWith("补充资料“上年收、支总计”：“yue 3”不是金额")));
        press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of("上年/收支总计"), focusedField());
        write("1200");
        type(KeyCode.ESCAPE);
        assertEquals("yue 3", focused().getText());
        shortcut(KeyCode.Z);
        assertEquals(Optional.empty(), account().supplement("上年/收支总计"));
        assertEquals("", focused().getText());
    }

    @Test
    void f8GoesFromGapToGapOverTheGroups() {
        type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> missing = missing();
        assertEquals(Optional.of(missing.get(0)), focusedField());
        goToField("上年/一般公共预算支出");
        write("900");
        type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of("900"), account().supplement("上年/一般公共预算支出"));
        assertEquals("补充资料/年初预算", view().pane().name());
        assertEquals("年初预算/", focusedField().orElseThrow().substring(0, 5));
        assertTrue(lookup("#gaps").<Label>query().getText().startsWith("还有 %d 处待填".formatted(missing().size())));
    }

    @Test
    void thePagesAreTurnedFromAFieldAndWhatIsBeingTypedIsTaken() {
        goToField("上年/收支总计");
        write("1000");
        shortcut(KeyCode.PAGE_DOWN);
        assertEquals(Optional.of("1000"), account().supplement("上年/收支总计"));
        assertEquals("补充资料/年初预算", view().pane().name());
    }

    @Test
    void aRewrittenParagraphKeepsItsFiguresAliveAndCanBeTakenBack() {
        interact(() -> window.onSession(session -> new SupplementEditing(session).type("上年/收支总计", "1,386.22")));
        interact(() -> view().open("说明/一"));
        interact(() -> view().goTo(new Place.Paragraph("说明/一/总体")));
        String before = text("说明/一/总体");
        type(KeyCode.F2);
        TextArea area = lookup(".in-place-text").query();
        interact(() -> area.setText("全年" + area.getText()));
        shortcut(KeyCode.ENTER);
        assertEquals("全年" + before, text("说明/一/总体"));
        assertTrue(account().supplement("改写/说明/一/总体").orElseThrow().contains("{本年}"));
        interact(() -> window.onSession(session -> session.type(new CellAddress("公开01", "1", 1), "2000")));
        assertFalse(text("说明/一/总体").contains("1,386.22"), () -> text("说明/一/总体"));
        assertTrue(text("说明/一/总体").startsWith("全年2024年度"), () -> text("说明/一/总体"));
        shortcut(KeyCode.Z);
        assertEquals("全年" + before, text("说明/一/总体"));
        shortcut(KeyCode.Z);
        assertEquals(before, text("说明/一/总体"));
    }

    @Test
    void aParagraphWithAGapIsFilledInBeforeItIsRewritten() {
        interact(() -> view().goTo(new Place.Paragraph("说明/一/总体")));
        type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(lookup(".in-place-text").tryQuery().isEmpty());
        assertEquals("这一段还有待填的，填好以后再改写。", lookup("#message").<Label>query().getText());
    }

    @Test
    void whatIsBeingWrittenIsTakenWhenTheUserGoesElsewhere() {
        interact(() -> view().open("名词解释"));
        interact(() -> view().goTo(new Place.Field("名词/基本支出")));
        type(KeyCode.F2);
        TextArea area = lookup(".in-place-text").query();
        interact(() -> area.setText("本单位的解释。"));
        interact(() -> view().open("公开01"));
        assertEquals(Optional.of("本单位的解释。"), account().supplement("名词/基本支出"));
    }

    private Account account() {
        WaitForAsyncUtils.waitForFxEvents();
        return view().account().session().account();
    }

    private void goToField(String key) {
        interact(() -> view().goTo(new Place.Field(key)));
        waitUntil("the field " + key, () -> focusedFieldNow().filter(key::equals).isPresent());
    }

    private List<String> missing() {
        return new SupplementFields(new ReportWork(view().account().session())).missing();
    }

    private TextInputControl focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return (TextInputControl) window.stage().getScene().getFocusOwner();
    }

    private Optional<String> focusedField() {
        WaitForAsyncUtils.waitForFxEvents();
        return focusedFieldNow();
    }

    private Optional<String> focusedFieldNow() {
        for (Node node = window.stage().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof FieldRow row) {
                return Optional.of(row.getItem());
            }
        }
        return Optional.empty();
    }

    /** The paragraph as it stands on the screen. */
    private String text(String key) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(".paragraph").<ParagraphView>queryAll().stream().map(ParagraphView::line)
            .filter(line -> line.key().equals(key)).findFirst()
            .orElseThrow().text();
    }
}
