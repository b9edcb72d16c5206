package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.Strength;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.OpenAccount;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** An open account on screen: outline, the table at work, findings and working. Follows every edit. */
final class AccountView extends BorderPane {
    private final OpenAccount account;
    private final EditSession session;
    private final StatusLine status;
    private final FormGridModel.RowRequests rows;
    private final Consumer<UserFailure> notSaved;
    private final Rules rules = new Rules();
    private final OutlinePane outline = new OutlinePane(this::open);
    private final FindingsPane findingsPane = new FindingsPane(finding -> goTo(finding.places().get(0)));
    private final WorkingPane working = new WorkingPane(this::goTo);
    private final StackPane center = new StackPane();
    private FormPane pane;

    /** @param notSaved hears of edits that did not reach the disk */
    AccountView(OpenAccount account, StatusLine status, FormGridModel.RowRequests rows, Consumer<UserFailure> notSaved) {
        this.account = account;
        this.session = account.session();
        this.status = status;
        this.rows = rows;
        this.notSaved = notSaved;
        SplitPane side = new SplitPane(findingsPane, working);
        side.setOrientation(javafx.geometry.Orientation.VERTICAL);
        side.setDividerPositions(0.42);
        SplitPane split = new SplitPane(outline, center, side);
        split.setDividerPositions(0.18, 0.81);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(side, false);
        setCenter(split);
        session.onChange(this::follow);
        open(session.edition().forms().get(0).name());
        showState();
    }

    OpenAccount account() {
        return account;
    }

    FormPane pane() {
        return pane;
    }

    /** Shows a table; the cursor starts in its first figure. */
    void open(String form) {
        if (pane != null && pane.form().name().equals(form)) {
            return;
        }
        FormDefinition definition = session.edition().form(form).orElseThrow();
        pane = new FormPane(session, definition, rows, status::say, notSaved);
        pane.grid().currentProperty().addListener((current, before, now) -> showWorking());
        center.getChildren().setAll(pane);
        outline.select(form);
        definition.ownKeys().stream().filter(key -> !definition.columnsOf(key).isEmpty()).findFirst().ifPresent(pane::goToRow);
        showWorking();
    }

    /** Opens the table of a cell and puts the cursor into it. */
    void goTo(CellAddress cell) {
        open(cell.form());
        pane.goTo(cell);
    }

    /** The next or previous table in the outline. */
    void step(int by) {
        List<String> names = session.edition().forms().stream().map(FormDefinition::name).toList();
        open(names.get(Math.floorMod(names.indexOf(pane.form().name()) + by, names.size())));
        pane.grid().requestFocus();
    }

    void focusGrid() {
        pane.grid().requestFocus();
    }

    void focusFindings() {
        findingsPane.focus();
    }

    private void follow(Edit edit) {
        pane.follow(edit);
        showState();
        showWorking();
    }

    private void showState() {
        List<Finding> findings = rules.check(session.calculation());
        findingsPane.show(findings);
        outline.show(session, findings);
        status.show(session, findings.stream().filter(finding -> finding.strength() == Strength.ERROR).count());
    }

    private void showWorking() {
        pane.currentCell().ifPresentOrElse(cell -> working.show(session, cell), working::showNothing);
    }
}
