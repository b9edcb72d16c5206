package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.SheetSummary;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The self-evaluation sheets of an account as a whole: what they add up to, and adding, ordering and deleting them. */
public final class EvaluationSheets {
    private final EditSession session;
    private final Account account;
    private final ScoredSheets scored;

    public EvaluationSheets(EditSession session) {
        this.session = session;
        this.account = session.account();
        this.scored = new ScoredSheets(session.edition().evaluation());
    }

    /** The scores of all sheets, in printed order; only sheets that changed since the last call are worked out. */
    public List<SheetScores> scores() {
        return scored.of(account.sheets());
    }

    public Optional<SheetScores> scores(SheetId id) {
        return account.sheet(id).map(scored::of);
    }

    /** What all sheets together say: the summary table, the counts by grade, the money covered. */
    public SheetSummary summary() {
        return new SheetSummary(session.edition().evaluation(), scores());
    }

    /** The sheet's number as printed, from 1; empty when there is no such sheet. */
    public Optional<SheetParts> place(SheetId id) {
        return account.sheet(id).map(sheet -> new SheetParts(account.sheets().indexOf(sheet) + 1));
    }

    /** The sheet that goes by {@code name}, such as 自评表/1. */
    public Optional<SheetEditing> named(String name) {
        String number = name.startsWith(SheetPart.SHEET) ? name.substring(SheetPart.SHEET.length()) : "";
        return number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= account.sheets().size()
            ? Optional.of(sheet(account.sheets().get(Integer.parseInt(number) - 1).id())) : Optional.empty();
    }

    /** The one sheet, to be typed into. */
    public SheetEditing sheet(SheetId id) {
        return new SheetEditing(session, id);
    }

    /** Adds a sheet behind the last one, with the usual indicators and weights of the edition as rows ready to fill. */
    public Answer add(String project) {
        EvaluationSheet blank = new BlankSheet(session.edition().evaluation(), account).of(project.strip());
        return session.apply(new Edit("增加%s".formatted(SheetLabel.of(account.sheets().size() + 1, blank)),
            List.of(new SheetSteps(account).added(blank))));
    }

    /** Moves a sheet to {@code position} among the others, from 0. */
    public Answer move(SheetId id, int position) {
        return change(id, new SheetSteps(account).moved(id, Math.max(0, Math.min(position, account.sheets().size() - 1))),
            "移到第 %d 张".formatted(Math.max(0, Math.min(position, account.sheets().size() - 1)) + 1));
    }

    /** Deletes a sheet; department evaluations linked to it are linked to nothing then. Undoing brings back all of it. */
    public Answer remove(SheetId id) {
        Optional<Step> removal = new SheetSteps(account).removed(id);
        if (removal.isEmpty()) {
            return SheetLabel.gone();
        }
        List<Step> steps = new ArrayList<>(ScoreTables.unlinking(account, id));
        steps.add(removal.get());
        return session.apply(new Edit("删除" + label(id), steps));
    }

    private Answer change(SheetId id, Optional<Step> step, String done) {
        return account.sheet(id).isEmpty() ? SheetLabel.gone()
            : session.apply(new Edit(label(id) + " " + done, step.stream().toList()));
    }

    private String label(SheetId id) {
        return SheetLabel.of(account, id);
    }
}
