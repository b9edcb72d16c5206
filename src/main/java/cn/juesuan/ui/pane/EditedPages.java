package cn.juesuan.ui.pane;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.Step;
import cn.juesuan.evaluation.SheetParts;
import java.util.Optional;

/** Which evaluation page to show after an edit: the one that came, or the neighbour of the one that went. */
public record EditedPages(Account account, Edit edit) {
    /** The first page that was added, by an edit about nothing else; an import that brings tables too leaves the user where he is. */
    public Optional<String> added() {
        boolean pagesOnly = edit.steps().stream().allMatch(step -> step instanceof Step.SheetStep || step instanceof Step.EvaluationStep);
        return pagesOnly ? edit.steps().stream().flatMap(step -> added(step).stream()).findFirst() : Optional.empty();
    }

    private Optional<String> added(Step step) {
        if (step instanceof Step.SheetStep sheet && sheet.before().isEmpty()) {
            return sheet(sheet.sheet());
        }
        return step instanceof Step.EvaluationStep table && table.before().isEmpty() ? table(table.evaluation()) : Optional.empty();
    }

    private Optional<String> sheet(SheetId id) {
        return account.sheet(id).map(sheet -> new SheetParts(account.sheets().indexOf(sheet) + 1).form());
    }

    private Optional<String> table(SheetId id) {
        return account.evaluation(id).map(table -> SheetPart.SCORE_TABLE + (account.evaluations().indexOf(table) + 1));
    }

    /** The page that now stands where {@code name} did, or before it. */
    public Optional<String> nextTo(String name) {
        String form = name.startsWith(SheetPart.SHEET) ? SheetPart.SHEET : SheetPart.SCORE_TABLE;
        int count = form.equals(SheetPart.SHEET) ? account.sheets().size() : account.evaluations().size();
        int number = Math.min(Integer.parseInt(name.substring(form.length())), count);
        return number == 0 ? Optional.empty() : Optional.of(form + number);
    }
}
