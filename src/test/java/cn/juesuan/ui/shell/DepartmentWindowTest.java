package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department in the window: units added, a cell's units listed beside it, one click into a unit. */
@NeedsToolkit
class DepartmentWindowTest extends WindowTest {
    private static final CellAddress FIGURE = new CellAddress("公开03", "2050202", 2);

    @TempDir
    Path folder;
    private final List<Path> chosen = new ArrayList<>();

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return chosen;
    }

    private Path unit(String code, String name, String figure) {
        Path path = folder.resolve(code + "-" + name + ".juesuan");
        try (OpenAccount open = OpenAccount.create(path, new UnitProfile(name, UnitKind.UNIT, 2024, "shandong-2024"))) {
            open.session().apply(new Edit("科目", List.of("205", "20502", "2050202").stream().<Step>map(row ->
                new Step.RowStep("公开03", row, Optional.empty(), Optional.of("小学教育"))).toList()));
            open.session().set(FIGURE, figure, MoneyUnit.WAN);
        }
        return path;
    }

    private void choose(String item) {
        Platform.runLater(() -> lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
            .filter(each -> item.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    @Test
    void unitsAreAddedAndACellLeadsIntoThem() throws Exception {
        chosen.add(unit("001", "示例小学", "30"));
        chosen.add(unit("002", "示例中学", "12.5"));
        show(OpenAccount.create(folder.resolve("部门.juesuan"), new UnitProfile("示例区教育局", UnitKind.DEPARTMENT, 2024, "shandong-2024")));
        choose("加入单位…");
        waitUntil("the units", () -> view().account().session().account().units().size() == 2);
        interact(() -> view().goTo(FIGURE));
        assertEquals("42.50", view().account().session().calculation().value(FIGURE).amount().toString());
        waitUntil("the units beside the cell", () -> links().size() >= 2);
        assertEquals(List.of("001 示例小学", "002 示例中学"), links().stream().map(link -> ((Hyperlink) link).getText()).toList());
        interact(() -> ((Hyperlink) links().get(1)).fire());
        waitUntil("the unit", () -> unitWindow().isPresent());
        interact(() -> assertEquals("公开03", ((ChoiceBox<?>) unitWindow().orElseThrow().getScene().lookup("#tables")).getValue()));
        interact(() -> {
            Set<Node> labels = unitWindow().orElseThrow().getScene().getRoot().lookupAll(".form-cell");
            assertTrue(labels.stream().anyMatch(label -> label instanceof Label cell && cell.getText().equals("12.50")), labels::toString);
        });
    }

    private List<Node> links() {
        return lookup(".working .hyperlink").queryAll().stream().filter(link -> ((Hyperlink) link).getText().startsWith("00")).toList();
    }

    private Optional<Stage> unitWindow() {
        return listTargetWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
            .filter(stage -> stage.isShowing() && String.valueOf(stage.getTitle()).startsWith("002 示例中学")).findFirst();
    }
}
