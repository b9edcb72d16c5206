package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.evaluation.EnteredText;
import cn.juesuan.evaluation.SheetCells;
import cn.juesuan.evaluation.SheetColumns;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Typing into one self-evaluation sheet, by the addresses of {@link cn.juesuan.evaluation.SheetParts}; each change is one edit. */
public final class SheetEditing {
    private final EditSession session;
    private final Account account;
    private final SheetId id;

    SheetEditing(EditSession session, SheetId id) {
        this.session = session;
        this.account = session.account();
        this.id = id;
    }

    public SheetId id() {
        return id;
    }

    /** The sheet as it is now; empty once it was deleted. */
    public Optional<EvaluationSheet> sheet() {
        return account.sheet(id);
    }

    /** What was entered at a cell, as an editor opens with it; empty where nothing can be typed. */
    public Optional<String> entered(String row, int column) {
        return sheet().flatMap(sheet -> new EnteredText(sheet, unit()).at(row, column));
    }

    public Answer type(SheetPart part, String text) {
        return type(part.row(), part.column(), text);
    }

    /** Types a text into one cell. Text that is no figure stays there; the audit marks it. */
    public Answer type(String row, int column, String text) {
        return type(row, column, text, unit());
    }

    /** In what the sheets show money, and take it: as their layout says, else as the account does. */
    public MoneyUnit unit() {
        return session.edition().evaluation().money().orElse(session.unit());
    }

    /** Types a text into one cell, money in {@code unit}. */
    public Answer type(String row, int column, String text, MoneyUnit unit) {
        Optional<EvaluationSheet> before = sheet();
        if (before.isEmpty()) {
            return SheetLabel.gone();
        }
        Optional<EvaluationSheet> after = new SheetCells(before.get(), unit).typed(row, column, text);
        return after.map(sheet -> change(sheet, SheetLabel.typed(name(), row, SheetColumns.of(row), column,
                new EnteredText(before.get(), unit).at(row, column).orElse(""), new EnteredText(sheet, unit).at(row, column).orElse(text))))
            .orElseGet(() -> notTyped(row, column, text));
    }

    /** Types into several cells as one edit, as pasting, clearing and renaming a merged cell do; cells that are computed are left out. */
    public Answer typeAll(List<EditSession.Typed<SheetPart>> typed) {
        if (typed.size() == 1) {
            return type(typed.get(0).place(), typed.get(0).text());
        }
        return sheet().map(before -> {
            EvaluationSheet after = before;
            for (EditSession.Typed<SheetPart> one : typed) {
                after = new SheetCells(after, unit()).typed(one.place().row(), one.place().column(), one.text()).orElse(after);
            }
            return change(after, "%s 录入 %d 格".formatted(name(), typed.size()));
        }).orElseGet(SheetLabel::gone);
    }

    private Answer notTyped(String row, int column, String text) {
        if (row.equals(SheetParts.GROUP)) {
            return new Answer.Refused("%s 的项目类别“%s”不对。可以写：%s。".formatted(name(), text,
                Stream.of(ProjectGroup.values()).map(ProjectGroup::caption).collect(Collectors.joining("、"))));
        }
        return new Answer.Refused("%s 的“%s %s”不能录入：没有这一格，或者它是自动算出的。请检查行和栏。".formatted(name(), row,
            SheetColumns.caption(SheetColumns.of(row), column).orElse("栏" + column)));
    }

    /** Adds an empty row behind the last one of its 二级; behind the last of its 一级, or of all, where there is none yet. */
    public Answer addIndicator(String level1, String level2) {
        return addIndicator(level1, level2, "");
    }

    public Answer addIndicator(String level1, String level2, String level3) {
        int number = placeFor(level1, level2);
        return rows(rows -> rows.add(number - 1, Indicator.under(level1, level2).withNames(level1, level2, level3)), "增加指标（%s）".formatted(level2));
    }

    /** The number that a new row of this 二级 gets, from 1. */
    public int placeFor(String level1, String level2) {
        return new IndicatorPlace(session.edition().evaluation(), level1, level2).in(sheet().map(EvaluationSheet::indicators).orElse(List.of())) + 1;
    }

    /** Puts a row at a place, as typing into the last row and pasting do. */
    public Answer insertIndicator(int number, Indicator indicator) {
        return rows(rows -> rows.add(Math.max(0, Math.min(number - 1, rows.size())), indicator), "增加指标第%d项".formatted(number));
    }

    /** Removes the row with this number, from 1. */
    public Answer removeIndicator(int number) {
        return has(number) ? rows(rows -> rows.remove(number - 1), "删除第%d项指标".formatted(number)) : noRow(number);
    }

    /** Moves the row to another number, both from 1. */
    public Answer moveIndicator(int number, int to) {
        return has(number) && has(to) ? rows(rows -> rows.add(to - 1, rows.remove(number - 1)), "第%d项指标移到第%d项".formatted(number, to))
            : noRow(has(number) ? to : number);
    }

    private boolean has(int number) {
        return sheet().filter(sheet -> number >= 1 && number <= sheet.indicators().size()).isPresent();
    }

    private Answer noRow(int number) {
        return sheet().isEmpty() ? SheetLabel.gone()
            : new Answer.Refused("%s 没有第 %d 项指标，共 %d 项。请检查行号。".formatted(name(), number, sheet().get().indicators().size()));
    }

    /** Stops comparing with the total and grade that the imported sheet printed. */
    public Answer forgetStated() {
        return sheet().map(sheet -> change(sheet.withStated(SheetStated.NOTHING), name() + " 不再与原表的总分和等级比对")).orElseGet(SheetLabel::gone);
    }

    private Answer rows(Consumer<List<Indicator>> change, String done) {
        return sheet().map(sheet -> {
            List<Indicator> rows = new ArrayList<>(sheet.indicators());
            change.accept(rows);
            return change(sheet.withIndicators(rows), name() + " " + done);
        }).orElseGet(SheetLabel::gone);
    }

    private Answer change(EvaluationSheet after, String label) {
        Optional<Step> step = new SheetSteps(account).changed(after);
        return session.apply(new Edit(label, step.stream().toList()));
    }

    /** 自评表3. */
    private String name() {
        return "自评表" + sheet().map(sheet -> account.sheets().indexOf(sheet) + 1).orElse(0);
    }
}
