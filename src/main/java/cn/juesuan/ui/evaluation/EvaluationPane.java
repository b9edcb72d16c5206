package cn.juesuan.ui.evaluation;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.ui.grid.CellPosition;
import cn.juesuan.ui.grid.FormGrid;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.GridWorkPane;
import cn.juesuan.ui.pane.MoneyChoice;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.ui.table.PageGridModel;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of the self-evaluation: heading, what it comes to, the form, notes. */
public final class EvaluationPane extends BorderPane implements GridWorkPane {
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final EvaluationPage page;
    private final PageGridModel model;
    private final FormGrid grid = new FormGrid();
    private final Label title = new Label();
    private final Label sums = new Label();
    private final VBox notes = new VBox();
    private final MoneyChoice money;

    public EvaluationPane(EditSession session, EvaluationPage page, GridPage.RowRequests rows, Edits edits, List<Finding> findings) {
        this.page = page;
        this.model = new PageGridModel(page, rows, edits);
        this.money = new MoneyChoice(session, grid::requestFocus);
        getStyleClass().add("form-pane");
        title.getStyleClass().add("form-title");
        sums.getStyleClass().add("sums");
        sums.setId("sums");
        notes.getStyleClass().add("notes");
        grid.setId("grid");
        model.show(findings);
        grid.setModel(model);
        setTop(heading(findings));
        setCenter(grid);
        setBottom(instructions());
        showTexts();
    }

    /** 填表说明 stays folded, for the form needs the room. */
    private TitledPane instructions() {
        TitledPane pane = new TitledPane("填表说明", notes);
        pane.getStyleClass().add("instructions");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setFocusTraversable(false);
        pane.setVisible(!model.grid().notes().isEmpty());
        pane.setManaged(pane.isVisible());
        return pane;
    }

    private VBox heading(List<Finding> findings) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        sums.setMinWidth(0);
        HBox line = new HBox(sums, gap);
        if (!page.variants().isEmpty()) {
            line.getChildren().addAll(new Label("样式："), variants(findings));
        }
        Label unit = new Label("金额单位：");
        unit.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(unit, money);
        line.getStyleClass().add("unit-line");
        VBox heading = new VBox(title, line);
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private ChoiceBox<String> variants(List<Finding> findings) {
        ChoiceBox<String> choice = new ChoiceBox<>();
        choice.getItems().setAll(page.variants());
        choice.setValue(page.variants().get(0));
        choice.setFocusTraversable(false);
        choice.setOnAction(event -> {
            page.show(choice.getValue());
            model.show(findings);
            grid.requestFocus();
        });
        return choice;
    }

    private void showTexts() {
        title.setText(model.grid().title());
        sums.setText(page.sums());
        sums.pseudoClassStateChanged(ATTENTION, page.needsAttention());
        money.showCurrent();
        List<String> texts = model.grid().notes();
        if (!notes.getChildren().stream().map(node -> ((Label) node).getText()).toList().equals(texts)) {
            notes.getChildren().setAll(texts.stream().map(EvaluationPane::note).toList());
        }
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    public EvaluationPage page() {
        return page;
    }

    /** The cell the cursor is in. */
    public Optional<PrintedCell> current() {
        return model.at(grid.current());
    }

    /** Number of the indicator or score row the cursor is in. */
    public Optional<Integer> row() {
        int row = grid.current().row();
        return IntStream.iterate(model.columnCount() - 1, column -> column >= 0, column -> column - 1)
            .mapToObj(column -> model.at(new CellPosition(row, column))).flatMap(Optional::stream).flatMap(cell -> SheetTyping.part(cell).stream())
            .map(SheetPart::row).filter(key -> key.matches("\\d+")).map(Integer::valueOf).findFirst();
    }

    @Override
    public String name() {
        return page.name();
    }

    @Override
    public boolean exists() {
        return page.exists();
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    @Override
    public void follow(Edit edit, List<Finding> findings) {
        model.follow(edit, findings);
        showTexts();
    }

    @Override
    public void goTo(Place place) {
        model.position(place).ifPresent(position -> grid.select(position.row(), position.column()));
        grid.requestFocus();
    }

    /** The first cell to type in; the first at all where nothing is typed. */
    @Override
    public void start() {
        for (int row = 0; row < model.rowCount(); row++) {
            for (int column = 0; column < model.columnCount(); column++) {
                if (!model.cell(row, column).isCovered() && model.isForTyping(row, column)) {
                    grid.select(row, column);
                    return;
                }
            }
        }
        grid.select(0, 0);
    }

    @Override
    public boolean find(String text) {
        Optional<CellPosition> found = model.find(text, grid.current().row() + 1);
        found.ifPresent(position -> grid.select(position.row(), position.column()));
        return found.isPresent();
    }

    @Override
    public Optional<Place> place() {
        return current().flatMap(PrintedCell::place);
    }

    @Override
    public void explain(WorkingPane working) {
        current().ifPresentOrElse(cell -> working.show(page.explain(cell)), working::showNothing);
    }
}
