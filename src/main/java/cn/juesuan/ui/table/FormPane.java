package cn.juesuan.ui.table;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.Setting;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.TableGrids;
import cn.juesuan.ui.grid.FormGrid;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.GridWorkPane;
import cn.juesuan.ui.pane.MoneyChoice;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One table as it will be printed: heading, grid, notes. */
public final class FormPane extends BorderPane implements GridWorkPane {
    private final EditSession session;
    private final FormDefinition form;
    private final PageGridModel model;
    private final FormGrid grid = new FormGrid();
    private final Label title = new Label();
    private final Label unitName = new Label();
    private final VBox notes = new VBox();
    private final MoneyChoice money;
    private final ChoiceBox<ZeroStyle> zeros = new ChoiceBox<>();
    private List<String> shownNotes = List.of();
    private boolean showing;

    public FormPane(EditSession session, FormDefinition form, GridPage.RowRequests rows, Edits edits) {
        this.session = session;
        this.form = form;
        this.model = new PageGridModel(new FormPage(session, form), rows, edits);
        this.money = new MoneyChoice(session, grid::requestFocus);
        getStyleClass().add("form-pane");
        grid.setId("grid");
        grid.setModel(model);
        notes.getStyleClass().add("notes");
        title.getStyleClass().add("form-title");
        prepareChoices();
        setTop(heading());
        setCenter(grid);
        setBottom(notes);
        showTexts();
    }

    private void prepareChoices() {
        zeros.getItems().setAll(ZeroStyle.values());
        zeros.setConverter(captions(style -> "零印作 " + style.caption()));
        zeros.setOnAction(event -> choose(Setting.zeroStyle(form.name()), zeros.getValue().caption(),
            form.name() + " 零值印作" + zeros.getValue().caption()));
        zeros.setFocusTraversable(false);
    }

    private void choose(String setting, String value, String label) {
        if (!showing) {
            session.setting(setting, Optional.of(value), label);
            grid.requestFocus();
        }
    }

    private static <T> StringConverter<T> captions(java.util.function.Function<T, String> caption) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : caption.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private VBox heading() {
        Label code = new Label(form.tableCode());
        HBox codeLine = new HBox(spacer(), code);
        codeLine.setManaged(!form.tableCode().isBlank());
        HBox unitLine = new HBox(unitName, spacer(), zeros, new Label("金额单位："), money);
        unitLine.getStyleClass().add("unit-line");
        VBox heading = new VBox(title, codeLine, unitLine);
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private void showTexts() {
        showing = true;
        TableGrids grids = new TableGrids(session.edition(), session.account(), session.unit());
        title.setText(model.grid().title());
        unitName.setText(model.grid().heading().left());
        showNotes(grids.notes(form, session.calculation().isEmpty(form.name())));
        money.showCurrent();
        zeros.setValue(session.account().setting(Setting.zeroStyle(form.name())).flatMap(ZeroStyle::byCaption)
            .orElse(session.edition().zeroStyle()));
        showing = false;
    }

    /** New lines only for other notes, for they rarely change and styling new nodes takes time at every edit. */
    private void showNotes(List<String> texts) {
        if (!texts.equals(shownNotes)) {
            shownNotes = texts;
            notes.getChildren().setAll(texts.stream().map(FormPane::note).toList());
        }
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @Override
    public String name() {
        return form.name();
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void follow(Edit edit, List<Finding> findings) {
        model.follow(edit, findings);
        showTexts();
    }

    FormDefinition form() {
        return form;
    }

    @Override
    public FormGrid grid() {
        return grid;
    }

    /** The cell the cursor is in, when it holds a figure. */
    public Optional<CellAddress> currentCell() {
        return model.at(grid.current()).flatMap(PrintedCell::place).map(CellAddress.class::cast);
    }

    /** Key of the row the cursor is in. */
    public String currentRow() {
        return model.rowKey(grid.current().row());
    }

    @Override
    public void goTo(Place place) {
        model.position(place).ifPresent(position -> grid.select(position.row(), position.column()));
        grid.requestFocus();
    }

    /** Puts the cursor into the first cell of a row that is typed in, else into its first figure. */
    public void goToRow(String key) {
        List<CellAddress> cells = form.columnsOf(key).stream().map(column -> new CellAddress(form.name(), key, column)).toList();
        cells.stream().filter(cell -> !session.calculation().isComputed(cell)).findFirst().or(() -> cells.stream().findFirst()).ifPresent(this::goTo);
    }

    /** The first row that has figures. */
    @Override
    public void start() {
        form.ownKeys().stream().filter(key -> !form.columnsOf(key).isEmpty()).findFirst().ifPresent(this::goToRow);
    }

    @Override
    public Optional<Place> place() {
        return currentCell().map(cell -> cell);
    }

    @Override
    public void explain(WorkingPane working) {
        currentCell().ifPresentOrElse(cell -> working.show(session, cell), working::showNothing);
    }

    @Override
    public boolean find(String text) {
        Optional<cn.juesuan.ui.grid.CellPosition> found = model.find(text, grid.current().row() + 1);
        found.ifPresent(position -> grid.select(position.row(), position.column()));
        return found.isPresent();
    }
}
