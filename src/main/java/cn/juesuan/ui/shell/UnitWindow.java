package cn.juesuan.ui.shell;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.UnitAccount;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.ui.dialog.WindowFont;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.UnitParts;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.ui.table.FormPane;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.department.TakenTime;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The tables of a member unit as they were taken over, to be looked at only, with where each figure comes from. */
final class UnitWindow {
    private static final String ONLY_LOOKED_AT = "这里只能查看单位的数，不能改。要改请打开单位自己的账，改后在部门账里重新取数。";

    private final Stage stage = new Stage();
    private final BorderPane root = new BorderPane();
    private final ChoiceBox<String> tables = new ChoiceBox<>();
    private final Label message = new Label();
    private final WorkingPane working = new WorkingPane(place -> goTo((CellAddress) place), UnitParts.NONE);
    private final EditSession session;
    private Optional<FormPane> pane = Optional.empty();

    UnitWindow(Window owner, Edition edition, MemberUnit unit) {
        Calculation figures = UnitAccount.of(edition, unit);
        this.session = new EditSession(edition, figures.account(), new NoEdits());
        stage.initOwner(owner);
        stage.setTitle("%s %s（只看）".formatted(unit.code(), unit.head().name()));
        tables.setId("tables");
        tables.getItems().setAll(edition.forms().stream().map(FormDefinition::name).toList());
        tables.setOnAction(event -> open(tables.getValue()));
        message.setText("%d 年度，%s 取自 %s".formatted(unit.source().profile().year(), TakenTime.of(unit), unit.source().path()));
        HBox top = new HBox(12, tables, message);
        top.setPadding(new Insets(8));
        root.setTop(top);
        root.getStyleClass().add("workbench");
        root.setStyle("-fx-font-family: \"" + WindowFont.chinese() + "\";");
        Scene scene = new Scene(root, 1100, 640);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
    }

    /** Puts the cursor into a cell; one that the unit does not have leaves it where filling in begins. */
    void show(CellAddress cell) {
        tables.setValue(cell.form());
        stage.show();
        goTo(cell);
    }

    private void goTo(CellAddress cell) {
        tables.setValue(cell.form());
        pane.ifPresent(shown -> shown.goTo(cell));
    }

    private void open(String name) {
        FormPane opened = new FormPane(session, session.edition().form(name).orElseThrow(), new NoRows(), new Edits(message::setText, failure ->
            message.setText(failure.getMessage())));
        pane = Optional.of(opened);
        opened.onMove(() -> opened.explain(working));
        SplitPane split = new SplitPane(opened.root(), working);
        split.setDividerPositions(0.74);
        root.setCenter(split);
        opened.start();
        opened.explain(working);
    }

    /** Takes no edit: the session takes it back and says why. */
    private static final class NoEdits implements EditJournal {
        @Override
        public void done(Edit edit) {
            throw new UserFailure(ONLY_LOOKED_AT);
        }

        @Override
        public void undone(Edit edit) {
            throw new UserFailure(ONLY_LOOKED_AT);
        }

        @Override
        public void redone(Edit edit) {
            throw new UserFailure(ONLY_LOOKED_AT);
        }
    }

    private final class NoRows implements GridPage.RowRequests {
        @Override
        public void insertRow(String page, String row) {
            message.setText(ONLY_LOOKED_AT);
        }

        @Override
        public void removeRow(String page, String row) {
            message.setText(ONLY_LOOKED_AT);
        }
    }
}
