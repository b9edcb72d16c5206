package cn.juesuan.ui.shell;

import cn.juesuan.account.Subject;
import cn.juesuan.ui.table.AddSubjectDialog;
import cn.juesuan.ui.table.FormPane;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.editing.SubjectDictionary;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.CarryOver;
import cn.juesuan.workbench.session.EditSession;
import java.util.function.Consumer;

/** Subject rows: adding, deleting, and following 公开03 where a unit has general-budget money only. */
final class RowCommands implements GridPage.RowRequests {
    private final MainWindow window;

    RowCommands(MainWindow window) {
        this.window = window;
    }

    void add() {
        onTable(pane -> insertRow(pane.name(), pane.currentRow()));
    }

    void delete() {
        onTable(pane -> removeRow(pane.name(), pane.currentRow()));
    }

    private void onTable(Consumer<FormPane> action) {
        window.onView(view -> view.table().ifPresentOrElse(action, () -> window.status().say("这里不是决算表，没有科目行。")));
    }

    @Override
    public void insertRow(String form, String near) {
        window.onSession(session -> {
            if (!session.edition().form(form).orElseThrow().hasSubjectRows()) {
                window.status().say(form + " 的行是固定的，不能增加科目。");
                return;
            }
            String start = near.length() > 3 ? near.substring(0, near.length() - 2) : "";
            new AddSubjectDialog(new SubjectDictionary(session.edition(), session.account())).ask(window.dialogs(), form, start)
                .ifPresent(request -> added(request, new SubjectRows(session).add(form, request.code(), request.name())));
        });
    }

    private void added(AddSubjectDialog.Request request, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            window.dialogs().warn("没有增加科目", refused.message());
        } else {
            onTable(pane -> pane.goToRow(request.code()));
        }
    }

    @Override
    public void removeRow(String form, String code) {
        window.onSession(session -> {
            if (!session.account().rows(form).containsKey(code)) {
                window.status().say("这一行不是科目行，不能删除。");
            } else if (mayDelete(session, form, code)) {
                new SubjectRows(session).remove(form, code);
            }
        });
    }

    private boolean mayDelete(EditSession session, String form, String code) {
        long below = session.account().rows(form).keySet().stream().filter(row -> row.startsWith(code) && !row.equals(code)).count();
        return below == 0 || window.dialogs().confirm("删除" + Subject.levelOf(code) + "级科目 " + code,
            "它下面还有 %d 个科目，将一并删除。可以撤销。".formatted(below), "删除");
    }

    void switchCarryOver() {
        window.onSession(session -> {
            CarryOver rule = new CarryOver(session.edition(), session.account());
            session.apply(CarryOver.isOn(session.account()) ? rule.switchOff(cell -> session.calculation().value(cell).amount()) : rule.switchOn());
        });
    }
}
