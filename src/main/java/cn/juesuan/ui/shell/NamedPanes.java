package cn.juesuan.ui.shell;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.evaluation.EvaluationPage;
import cn.juesuan.ui.evaluation.EvaluationPane;
import cn.juesuan.ui.evaluation.ScoreTablePage;
import cn.juesuan.ui.evaluation.SheetPage;
import cn.juesuan.ui.evaluation.SummaryPage;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.ui.report.ReportPanes;
import cn.juesuan.ui.report.SupplementPane;
import cn.juesuan.ui.table.FormPane;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.ScoreTables;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pane for each name of the outline: a table, a page of the self-evaluation, a form of the 补充资料, a text. */
record NamedPanes(EditSession session, EvaluationSheets sheets, Requests rows, Edits edits, ReportPanes report, Consumer<Place> goTo) {
    /** What the user may ask for in tables, in evaluation pages and in the forms of the 补充资料. */
    record Requests(GridPage.RowRequests subjects, GridPage.RowRequests indicators, SupplementPane.Requests forms) {
    }

    /** A new one, showing {@code findings}; empty when nothing goes by the name. */
    Optional<WorkPane> named(String name, List<Finding> findings) {
        return session.edition().form(name).map(form -> (WorkPane) new FormPane(session, form, rows.subjects(), edits))
            .or(() -> page(name).map(page -> new EvaluationPane(session, page, rows.indicators(), edits, findings))).or(() -> report.pane(name, findings));
    }

    private Optional<EvaluationPage> page(String name) {
        return name.equals(SummaryPage.NAME) ? Optional.of(new SummaryPage(session, sheets, goTo))
            : sheets.named(name).map(sheet -> (EvaluationPage) new SheetPage(session, sheets, sheet))
                .or(() -> new ScoreTables(session).named(name).map(table -> new ScoreTablePage(session, table)));
    }
}
