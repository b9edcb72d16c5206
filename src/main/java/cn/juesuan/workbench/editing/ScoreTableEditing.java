package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.SheetColumns;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Typing into one score table (得分表), by the addresses of {@link EvaluationCells}; each change is one edit. */
public final class ScoreTableEditing {
    private final EditSession session;
    private final Account account;
    private final SheetId id;

    ScoreTableEditing(EditSession session, SheetId id) {
        this.session = session;
        this.account = session.account();
        this.id = id;
    }

    public SheetId id() {
        return id;
    }

    /** The table as it is now; empty once it was deleted. */
    public Optional<DepartmentEvaluation> table() {
        return account.evaluation(id);
    }

    /** What was entered at a cell; empty where nothing can be typed. */
    public Optional<String> entered(String row, int column) {
        return table().flatMap(table -> new EvaluationCells(table).entered(row, column));
    }

    public Answer type(SheetPart part, String text) {
        return type(part.row(), part.column(), text);
    }

    /** Types a text into one cell. Text that is no number stays there; the audit marks it. */
    public Answer type(String row, int column, String text) {
        if (table().isEmpty()) {
            return SheetLabel.gone();
        }
        EvaluationCells cells = new EvaluationCells(table().get());
        return cells.typed(row, column, text)
            .map(after -> change(after, SheetLabel.typed(name(), row, SheetColumns.ofScoreTable(row), column,
                cells.entered(row, column).orElse(""), text)))
            .orElseGet(() -> new Answer.Refused("%s 的“%s %s”不能录入：没有这一格，或者它是自动算出的。请检查行和栏。".formatted(name(), row,
                SheetColumns.caption(SheetColumns.ofScoreTable(row), column).orElse("栏" + column))));
    }

    /** Types into several cells as one edit; cells that are computed are left out. */
    public Answer typeAll(List<EditSession.Typed<SheetPart>> typed) {
        if (typed.size() == 1) {
            return type(typed.get(0).place(), typed.get(0).text());
        }
        return table().map(before -> {
            DepartmentEvaluation after = before;
            for (EditSession.Typed<SheetPart> one : typed) {
                after = new EvaluationCells(after).typed(one.place().row(), one.place().column(), one.text()).orElse(after);
            }
            return change(after, "%s 录入 %d 格".formatted(name(), typed.size()));
        }).orElseGet(SheetLabel::gone);
    }

    /** Links the table to the self-evaluation sheet of its project, or to none. */
    public Answer link(Optional<SheetId> sheet) {
        return table().map(table -> change(table.withSheet(sheet), name() + (sheet.isPresent() ? " 关联自评表" : " 取消关联自评表")))
            .orElseGet(SheetLabel::gone);
    }

    /** Puts a row at the place with this number, from 1. */
    public Answer insertRow(int number, EvaluationRow row) {
        return rows(rows -> rows.add(Math.max(0, Math.min(number - 1, rows.size())), row), "增加第%d行".formatted(number));
    }

    public Answer removeRow(int number) {
        return has(number) ? rows(rows -> rows.remove(number - 1), "删除第%d行".formatted(number)) : noRow(number);
    }

    /** Moves the row to another number, both from 1. */
    public Answer moveRow(int number, int to) {
        return has(number) && has(to) ? rows(rows -> rows.add(to - 1, rows.remove(number - 1)), "第%d行移到第%d行".formatted(number, to))
            : noRow(has(number) ? to : number);
    }

    private boolean has(int number) {
        return table().filter(table -> number >= 1 && number <= table.rows().size()).isPresent();
    }

    private Answer noRow(int number) {
        return table().isEmpty() ? SheetLabel.gone()
            : new Answer.Refused("%s 没有第 %d 行，共 %d 行。请检查行号。".formatted(name(), number, table().get().rows().size()));
    }

    private Answer rows(Consumer<List<EvaluationRow>> change, String done) {
        return table().map(table -> {
            List<EvaluationRow> rows = new ArrayList<>(table.rows());
            change.accept(rows);
            return change(table.withRows(rows), name() + " " + done);
        }).orElseGet(SheetLabel::gone);
    }

    private Answer change(DepartmentEvaluation after, String label) {
        return session.apply(new Edit(label, new EvaluationSteps(account).changed(after).stream().toList()));
    }

    /** 得分表1. */
    private String name() {
        return "得分表" + table().map(table -> account.evaluations().indexOf(table) + 1).orElse(0);
    }
}
