package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.Step;
import cn.juesuan.edition.evaluation.ScoreScheme;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/** The score tables (得分表) of department evaluations: adding, ordering and deleting them. */
public final class ScoreTables {
    private final EditSession session;
    private final Account account;

    public ScoreTables(EditSession session) {
        this.session = session;
        this.account = session.account();
    }

    /** What follows from each table, in printed order. */
    public List<EvaluationScores> scores() {
        return account.evaluations().stream().map(table -> new EvaluationScores(session.edition().evaluation(), table)).toList();
    }

    /** The table that goes by {@code name}, such as 得分表/1. */
    public Optional<ScoreTableEditing> named(String name) {
        String number = name.startsWith(SheetPart.SCORE_TABLE) ? name.substring(SheetPart.SCORE_TABLE.length()) : "";
        return number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= account.evaluations().size()
            ? Optional.of(table(account.evaluations().get(Integer.parseInt(number) - 1).id())) : Optional.empty();
    }

    /** The one table, to be typed into. */
    public ScoreTableEditing table(SheetId id) {
        return new ScoreTableEditing(session, id);
    }

    /** Adds a table behind the last one, with a row for each class of a usual scheme of weights. */
    public Answer add(String title, Optional<SheetId> sheet, ScoreScheme scheme) {
        List<EvaluationRow> rows = scheme.weights().entrySet().stream()
            .map(entry -> new EvaluationRow(entry.getKey(), "", "", entry.getValue().stripTrailingZeros().toPlainString(), "")).toList();
        DepartmentEvaluation table = new DepartmentEvaluation(SheetId.fresh(), title.strip(), sheet, rows, SheetStated.NOTHING, Origin.TYPED);
        return session.apply(new Edit("增加得分表%d“%s”".formatted(account.evaluations().size() + 1, title.strip()),
            List.of(new EvaluationSteps(account).added(table))));
    }

    /** Moves a table to {@code position} among the others, from 0. */
    public Answer move(SheetId id, int position) {
        int place = Math.max(0, Math.min(position, account.evaluations().size() - 1));
        return account.evaluation(id).map(table -> session.apply(new Edit("%s 移到第 %d 张".formatted(label(table), place + 1),
            new EvaluationSteps(account).moved(id, place).stream().toList()))).orElseGet(SheetLabel::gone);
    }

    public Answer remove(SheetId id) {
        return account.evaluation(id).map(table -> session.apply(new Edit("删除" + label(table),
            new EvaluationSteps(account).removed(id).stream().toList()))).orElseGet(SheetLabel::gone);
    }

    private String label(DepartmentEvaluation table) {
        return "得分表%d“%s”".formatted(account.evaluations().indexOf(table) + 1, table.title());
    }

    /** The steps that unlink the tables from a sheet about to be deleted. */
    static List<Step> unlinking(Account account, SheetId sheet) {
        EvaluationSteps steps = new EvaluationSteps(account);
        return account.evaluations().stream().filter(table -> table.sheet().equals(Optional.of(sheet)))
            .flatMap(table -> steps.changed(table.withSheet(Optional.empty())).stream()).toList();
    }
}
