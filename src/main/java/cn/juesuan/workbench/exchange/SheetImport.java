package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.intake.evaluation.EvaluationRead;
import cn.juesuan.intake.evaluation.ProjectNames;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Works the sheets read from files into a draft of the account. The sheet of a project the account has is replaced where it stands and
 * keeps its id; of several with one name and implementer the first read replaces the first. Others are added behind, in the files' order.
 */
final class SheetImport {
    private final Account draft;
    private final RecognisedSheets read;
    private final List<EvaluationSheet> before;
    private final List<DepartmentEvaluation> evaluationsBefore;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    SheetImport(Account draft, RecognisedSheets read) {
        this.draft = draft;
        this.read = read;
        before = List.copyOf(draft.sheets());
        evaluationsBefore = List.copyOf(draft.evaluations());
    }

    /** Puts everything in, and says under which names it now stands. */
    List<ImportReview.Table> take() {
        List<ImportReview.Table> tables = new ArrayList<>();
        read.sheets().forEach(sheet -> tables.add(take(sheet)));
        read.summaries().forEach(summary -> tables.add(new ImportReview.Table("汇总表", summary.from(), summary.projects(), Optional.empty())));
        read.evaluations().forEach(evaluation -> tables.add(take(evaluation)));
        return tables;
    }

    List<String> notes() {
        return notes;
    }

    private ImportReview.Table take(SheetRead sheet) {
        SheetHead head = sheet.sheet().head();
        Optional<EvaluationSheet> known = numbered(before.stream().filter(each -> key(each.head()).equals(key(head))).toList(), key(head));
        known.ifPresentOrElse(old -> replace(old, sheet), () -> draft.apply(new SheetSteps(draft).added(sheet.sheet())));
        int number = position(known.map(EvaluationSheet::id).orElse(sheet.sheet().id()));
        return new ImportReview.Table("自评表/" + number, String.join("、", sheet.sources()), sheet.figures(), Optional.of(head.project()));
    }

    private int position(SheetId id) {
        return draft.sheets().stream().map(EvaluationSheet::id).toList().indexOf(id) + 1;
    }

    private void replace(EvaluationSheet old, SheetRead sheet) {
        SheetHead head = sheet.sheet().head();
        EvaluationSheet changed = sheet.sheet().copiedAs(old.id())
            .withHead(new SheetHead(head.project(), head.department(), head.implementer(), sheet.group().orElse(old.head().group())));
        if (!changed.withOrigin(Origin.TYPED).equals(old.withOrigin(Origin.TYPED))) {
            new SheetSteps(draft).changed(changed).ifPresent(draft::apply);
        }
    }

    private static String key(SheetHead head) {
        return ProjectNames.key(head.project()) + "\t" + ProjectNames.key(head.implementer());
    }

    /** The one of {@code known} that the next one read under {@code key} stands for: the first for the first. */
    private <T> Optional<T> numbered(List<T> known, String key) {
        int number = counts.merge(key, 1, Integer::sum);
        return number <= known.size() ? Optional.of(known.get(number - 1)) : Optional.empty();
    }

    private ImportReview.Table take(EvaluationRead table) {
        DepartmentEvaluation evaluation = table.evaluation();
        String key = "得分表\t" + ProjectNames.key(evaluation.title());
        Optional<DepartmentEvaluation> known = numbered(evaluationsBefore.stream()
            .filter(each -> ProjectNames.same(each.title(), evaluation.title())).toList(), key);
        Optional<SheetId> sheet = known.flatMap(DepartmentEvaluation::sheet).or(() -> sheet(table));
        DepartmentEvaluation linked = evaluation.withSheet(sheet);
        known.ifPresentOrElse(old -> replace(old, linked), () -> draft.apply(new EvaluationSteps(draft).added(linked)));
        SheetId id = known.map(DepartmentEvaluation::id).orElse(evaluation.id());
        int number = draft.evaluations().stream().map(DepartmentEvaluation::id).toList().indexOf(id) + 1;
        return new ImportReview.Table("得分表/" + number, table.source(), table.figures(), Optional.empty());
    }

    private void replace(DepartmentEvaluation old, DepartmentEvaluation read) {
        DepartmentEvaluation changed = new DepartmentEvaluation(old.id(), read.title(), read.sheet(), read.rows(), read.stated(), old.origin());
        if (!changed.equals(old)) {
            new EvaluationSteps(draft).changed(new DepartmentEvaluation(old.id(), read.title(), read.sheet(), read.rows(), read.stated(), read.origin()))
                .ifPresent(draft::apply);
        }
    }

    /** The only sheet whose project the title of the table names. */
    private Optional<SheetId> sheet(EvaluationRead table) {
        List<BiPredicate<String, String>> ways = List.of(ProjectNames::same, ProjectNames::alike, ProjectNames::within);
        for (BiPredicate<String, String> way : ways) {
            List<EvaluationSheet> named = draft.sheets().stream().filter(sheet -> way.test(sheet.head().project(), table.project())).toList();
            if (named.size() == 1) {
                return Optional.of(named.get(0).id());
            }
        }
        notes.add("“%s”对应哪个项目的自评表，看不出来，请在得分表中选定。".formatted(table.evaluation().title()));
        return Optional.empty();
    }
}
