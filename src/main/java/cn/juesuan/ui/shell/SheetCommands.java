package cn.juesuan.ui.shell;

import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.evaluation.EvaluationPage;
import cn.juesuan.ui.evaluation.EvaluationPane;
import cn.juesuan.ui.evaluation.ScoreTablePage;
import cn.juesuan.ui.evaluation.SheetDialogs;
import cn.juesuan.ui.evaluation.SheetPage;
import cn.juesuan.ui.evaluation.SheetTyping;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.ScoreTables;
import cn.juesuan.workbench.exchange.SheetCopies;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Self-evaluation: sheets and score tables added, copied, ordered and deleted, and their rows. */
final class SheetCommands implements GridPage.RowRequests {
    private final MainWindow window;
    private final FilePrompt files;

    SheetCommands(MainWindow window, FilePrompt files) {
        this.window = window;
        this.files = files;
    }

    void add() {
        window.onSession(session -> new SheetDialogs(window.dialogs()).project("新增自评表", "")
            .ifPresent(project -> said(new EvaluationSheets(session).add(project))));
    }

    void copy() {
        onSheet((session, page) -> new SheetDialogs(window.dialogs()).project("复制本表", page.scores().sheet().head().project())
            .ifPresent(project -> said(new SheetCopies(session).copy(page.id(), project))));
    }

    /** A project of its own money, of money from above, or of money passed on: the report speaks of them apart. */
    void switchGroup() {
        onSheet((session, page) -> {
            ProjectGroup other = page.scores().sheet().head().group().next();
            said(new EvaluationSheets(session).sheet(page.id()).type(SheetParts.GROUP, 1, other.caption()));
            window.status().say("“%s”现在是%s项目。".formatted(page.scores().sheet().head().project(), other.caption()));
        });
    }

    /** The total and grade that the imported sheet printed no longer count, for the sheet has been put right since. */
    void forgetStated() {
        onSheet((session, page) -> said(new EvaluationSheets(session).sheet(page.id()).forgetStated()));
    }

    void copyLastYear() {
        window.onSession(session -> files.open("从上年账复制自评表", FilePrompt.Kind.ACCOUNT)
            .ifPresent(path -> new PasswordDialog(window.dialogs()).forAccount(path).ifPresent(password -> {
                try (password) {
                    said(new SheetCopies(session).copyAll(path, password));
                }
            })));
    }

    void addScoreTable() {
        window.onSession(session -> new SheetDialogs(window.dialogs()).scoreTable(session)
            .ifPresent(asked -> said(new ScoreTables(session).add(asked.title(), asked.sheet(), asked.scheme()))));
    }

    void remove() {
        onPage((session, page) -> page instanceof SheetPage sheet ? Optional.of(new EvaluationSheets(session).remove(sheet.id()))
            : page instanceof ScoreTablePage table ? Optional.of(new ScoreTables(session).remove(table.id())) : Optional.empty());
    }

    void move(int by) {
        onPage((session, page) -> page instanceof SheetPage sheet
            ? Optional.of(new EvaluationSheets(session).move(sheet.id(), position(session.account().sheets(), s -> s.id(), sheet.id()) + by))
            : page instanceof ScoreTablePage table
            ? Optional.of(new ScoreTables(session).move(table.id(), position(session.account().evaluations(), t -> t.id(), table.id()) + by))
            : Optional.empty());
    }

    private static <T> int position(List<T> parts, Function<T, SheetId> id, SheetId wanted) {
        return parts.stream().map(id).toList().indexOf(wanted);
    }

    /** A row under the 二级 the cursor is in; elsewhere it is asked under which. */
    @Override
    public void insertRow(String page, String row) {
        insertRow();
    }

    void insertRow() {
        onPage((session, page) -> page instanceof SheetPage sheet ? insertIndicator(session, sheet)
            : page instanceof ScoreTablePage table ? insertScoreRow(table) : Optional.empty());
    }

    private Optional<Answer> insertIndicator(EditSession session, SheetPage page) {
        EvaluationSheets sheets = new EvaluationSheets(session);
        Optional<Integer> here = row();
        if (here.isPresent()) {
            Indicator near = page.scores().indicators().get(here.get() - 1).indicator();
            Answer answer = sheets.sheet(page.id()).insertIndicator(here.get() + 1, Indicator.under(near.level1(), near.level2()));
            goToRow(here.get() + 1, SheetParts.Column.LEVEL3.number());
            return Optional.of(answer);
        }
        return new SheetDialogs(window.dialogs()).kind(session.edition().evaluation())
            .map(kind -> sheets.sheet(page.id()).addIndicator(kind.level1(), kind.level2()));
    }

    private Optional<Answer> insertScoreRow(ScoreTablePage page) {
        List<EvaluationRow> rows = page.editing().table().orElseThrow().rows();
        int number = row().orElse(rows.size());
        String level1 = number == 0 ? "" : rows.get(number - 1).level1();
        Answer answer = page.editing().insertRow(number + 1, new EvaluationRow(level1, "", "", "", ""));
        goToRow(number + 1, EvaluationCells.Column.LEVEL3.number());
        return Optional.of(answer);
    }

    @Override
    public void removeRow(String page, String row) {
        removeRow();
    }

    void removeRow() {
        onPage((session, page) -> row().flatMap(number -> page instanceof SheetPage sheet
            ? Optional.of(new EvaluationSheets(session).sheet(sheet.id()).removeIndicator(number))
            : page instanceof ScoreTablePage table ? Optional.of(table.editing().removeRow(number)) : Optional.empty()));
    }

    void moveRow(int by) {
        onPage((session, page) -> row().filter(number -> number + by >= 1).flatMap(number -> {
            Optional<Answer> answer = page instanceof SheetPage sheet
                ? Optional.of(new EvaluationSheets(session).sheet(sheet.id()).moveIndicator(number, number + by))
                : page instanceof ScoreTablePage table ? Optional.of(table.editing().moveRow(number, number + by)) : Optional.empty();
            answer.filter(Answer.Done.class::isInstance).ifPresent(done -> window.onView(view -> view.evaluation().flatMap(EvaluationPane::current)
                .flatMap(SheetTyping::part).ifPresent(part -> goToRow(number + by, part.column()))));
            return answer;
        }));
    }

    /** The number of the row the cursor is in. */
    private Optional<Integer> row() {
        return window.view().flatMap(AccountView::evaluation).flatMap(EvaluationPane::row);
    }

    private void goToRow(int number, int column) {
        window.onView(view -> view.pane().goTo(new SheetPart(view.pane().name(), Integer.toString(number), column)));
    }

    private void onSheet(BiConsumer<EditSession, SheetPage> action) {
        window.onSession(session -> window.view().flatMap(AccountView::evaluation).map(EvaluationPane::page)
            .filter(SheetPage.class::isInstance).map(SheetPage.class::cast)
            .ifPresentOrElse(page -> action.accept(session, page), () -> window.status().say("请先打开一张自评表。")));
    }

    /** What can be done to a page; empty where it cannot be done there. */
    private interface PageAction {
        Optional<Answer> on(EditSession session, EvaluationPage page);
    }

    private void onPage(PageAction action) {
        window.onSession(session -> window.view().flatMap(AccountView::evaluation).map(EvaluationPane::page)
            .ifPresentOrElse(page -> action.on(session, page).ifPresent(this::said), () -> window.status().say("请先打开一张自评表或得分表。")));
    }

    private void said(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            window.status().say(refused.message());
        }
    }
}
