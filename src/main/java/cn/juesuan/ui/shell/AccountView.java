package cn.juesuan.ui.shell;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.UserFailure;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.ui.evaluation.EvaluationPane;
import cn.juesuan.ui.evaluation.SummaryPage;
import cn.juesuan.ui.outline.FindingsPane;
import cn.juesuan.ui.outline.OutlineEntries;
import cn.juesuan.ui.outline.OutlinePane;
import cn.juesuan.ui.pane.EditedPages;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.SidedPane;
import cn.juesuan.ui.pane.StatusLine;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.ui.preview.PreviewPane;
import cn.juesuan.ui.report.LiveReport;
import cn.juesuan.ui.report.ReportPanes;
import cn.juesuan.ui.report.ReportPlaces;
import cn.juesuan.ui.report.ReportState;
import cn.juesuan.ui.report.SupplementFields;
import cn.juesuan.ui.report.SupplementPane;
import cn.juesuan.ui.table.FormPane;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.department.DepartmentFindings;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.session.EditSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** An open account on screen: outline, the page at work, findings and working. Follows every edit. */
public final class AccountView extends BorderPane {
    private final OpenAccount account;
    private final EditSession session;
    private final StatusLine status;
    private final EvaluationSheets sheets;
    private final ReportWork report;
    private final LiveReport live;
    private final NamedPanes panes;
    private final PreviewPane preview;
    private final Edits edits;
    private final FindingsHere findingsHere;
    private final Rules rules = new Rules();
    private final OutlinePane outline = new OutlinePane(this::open);
    private final FindingsPane findingsPane = new FindingsPane(this::goTo);
    private final DepartmentFindings department;
    private final WorkingPane working;
    private final Visited visited = new Visited();
    private final StackPane center = new StackPane();
    private final SidedPane sided;
    private Optional<WorkPane> pane = Optional.empty();
    private String shown = "";
    private List<Finding> audited = List.of();
    private List<Finding> findings = List.of();
    private Standing standing = Standing.NOTHING;

    /** @param notSaved hears of edits that did not reach the disk */
    public AccountView(OpenAccount account, StatusLine status, NamedPanes.Requests rows, Consumer<UserFailure> notSaved, PreviewPane.Requests reports) {
        this.account = account;
        this.session = account.session();
        this.status = status;
        this.edits = new Edits(status::say, notSaved);
        this.sheets = new EvaluationSheets(session);
        this.report = account.report();
        this.findingsHere = new FindingsHere(report, edits);
        this.department = new DepartmentFindings(session);
        this.working = new WorkingPane(this::goTo, new DepartmentUnits(this, department));
        this.sided = new SidedPane(outline, center, findingsPane, working);
        this.live = new LiveReport(report, this::showState);
        ReportPanes.Surroundings around = new ReportPanes.Surroundings(this::goTo, this::open, this::step, this::nextGap,
            () -> edits.run(session::undo), () -> edits.run(session::redo), edits, rows.forms());
        this.panes = new NamedPanes(session, sheets, rows, edits, new ReportPanes(report, around), this::goTo);
        this.preview = new PreviewPane(report, around, reports);
        setCenter(sided);
        session.onChange(this::follow);
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                live.stop();
                preview.close();
            }
        });
        audited = department.with(rules.check(session.calculation()));
        showState();
        live.composeSoon();
        open(session.edition().forms().get(0).name());
    }

    public OpenAccount account() {
        return account;
    }

    /** What stands in the middle. */
    public WorkPane pane() {
        return pane.orElseThrow();
    }

    /** What the audit finds now, the serious first. */
    List<Finding> findings() {
        return findings;
    }

    /** The panes beside the page at work. */
    SidedPane sided() {
        return sided;
    }

    /** What is found at the cursor. */
    FindingsHere findingsHere() {
        return findingsHere;
    }

    /** How far the account is. */
    Standing standing() {
        return standing;
    }

    /** The pages of the report; they are composed when they are on the screen. */
    PreviewPane preview() {
        return preview;
    }

    /** The statutory table in the middle, where it is one. */
    Optional<FormPane> table() {
        return pane.filter(FormPane.class::isInstance).map(FormPane.class::cast);
    }

    /** The evaluation page in the middle, where it is one. */
    Optional<EvaluationPane> evaluation() {
        return pane.filter(EvaluationPane.class::isInstance).map(EvaluationPane.class::cast);
    }

    /** Shows what goes by {@code name} in the outline; the cursor starts where filling in begins. */
    public void open(String name) {
        if (!shown.equals(name)) {
            visited.leave(here());
        }
        show(name);
    }

    private Visited.Stop here() {
        return new Visited.Stop(shown, pane.flatMap(WorkPane::place));
    }

    /** Back to where the user came from, or forth again. */
    void turn(boolean back) {
        (back ? visited.back(here()) : visited.forth(here())).ifPresent(there -> {
            show(there.pane());
            there.place().ifPresent(pane()::goTo);
            focusGrid();
        });
    }

    private void show(String name) {
        if (shown.equals(name) && pane.filter(WorkPane::exists).isPresent()) {
            return;
        }
        pane.ifPresent(WorkPane::commit);
        panes.named(name, findings).or(() -> Optional.<WorkPane>of(preview).filter(pages -> pages.name().equals(name))).ifPresent(opened -> {
            shown = name;
            pane = Optional.of(opened);
            opened.onMove(this::showWorking);
            opened.onSelect(status::showSelection);
            status.showSelection("");
            center.getChildren().setAll(opened.root());
            outline.select(name);
            opened.start();
            showWorking();
        });
    }

    /** Opens what a cell, field or paragraph belongs to and puts the cursor there. */
    public void goTo(Place place) {
        visited.leave(here());
        show(ReportPlaces.node(place, report.figures()));
        pane().goTo(place);
    }

    /** Goes to the next field of the 补充资料 that the report still needs. */
    void nextGap() {
        pane().commit();
        Optional<String> next = pane() instanceof SupplementPane form ? form.nextGap() : new SupplementFields(report).nextMissing("");
        next.ifPresentOrElse(key -> goTo(new Place.Field(key)), () -> status.say("没有待填的了。"));
    }

    /** The next or previous one in the outline. */
    void step(int by) {
        List<String> names = outline.names();
        open(names.get(Math.floorMod(names.indexOf(shown) + by, names.size())));
        focusGrid();
    }

    void focusGrid() {
        pane().focus();
    }

    void focusFindings() {
        findingsPane.focus();
    }

    private void follow(Edit edit) {
        department.follow(edit);
        audited = department.with(rules.check(session.calculation()));
        if (pane().showsReport()) {
            live.compose();
        } else {
            live.composeSoon();
        }
        showState();
        EditedPages pages = new EditedPages(session.account(), edit);
        if (pane().exists()) {
            pane().follow(edit, findings);
            shown = pane().name();
            outline.select(shown);
        } else {
            open(pages.nextTo(shown).orElse(SummaryPage.NAME));
            focusGrid();
        }
        pages.added().ifPresent(name -> {
            open(name);
            focusGrid();
        });
        showWorking();
    }

    private void showState() {
        ReportState state = live.state();
        findings = Stream.of(audited, state.findings()).flatMap(List::stream).sorted(Comparator.comparing(Finding::strength)).toList();
        Standings standings = new Standings(session.calculation(), sheets.scores(), findings);
        standing = standings.whole();
        findingsPane.show(standing, findings);
        outline.show(new OutlineEntries(session, sheets.scores(), standings, state).parts());
        status.show(session, standing, state.begun() ? state.total() : 0);
    }

    private void showWorking() {
        pane().explain(working);
        pane().place().ifPresent(place -> findingsHere.addTo(working, place, findings));
    }
}
