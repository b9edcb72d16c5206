package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports workbooks and Word files that hold tables: first a review that changes nothing, then one undoable edit. The review is of the
 * account as it stood when this was made or last carried out, and may run in any thread; it is carried out on that account only.
 */
public final class Importing {
    private final EditSession session;
    private final Edition edition;
    private volatile Account basis;

    public Importing(EditSession session) {
        this.session = session;
        this.edition = session.edition();
        this.basis = session.account().copy();
    }

    /** As {@link #review(List, Optional)} without an answer. */
    public ImportReview review(List<Path> files) {
        return review(files, Optional.empty());
    }

    /**
     * Reads the files and says what importing them would do. Takes a while; changes nothing.
     *
     * @param unit the user's answer where the files leave the unit of money open, or say what cannot be
     * @throws cn.juesuan.account.UserFailure when a file cannot be read, or holds a table twice with different figures
     */
    public ImportReview review(List<Path> files, Optional<MoneyUnit> unit) {
        Sources sources = Sources.read(files);
        Calculation before = new Calculation(edition, basis);
        ReadFiles read = ReadFiles.of(edition, sources, unit, Set.of());
        ImportFindings findings = new ImportFindings(read, before);
        if (unit.isPresent() && !findings.scaled().isEmpty()) {
            read = ReadFiles.of(edition, sources, unit, findings.scaled());
            findings = new ImportFindings(read, before);
        }
        return review(files, read, findings);
    }

    private ImportReview review(List<Path> files, ReadFiles read, ImportFindings findings) {
        TableImport draft = new TableImport(edition, basis, read.tables().tables());
        List<ImportReview.Table> tables = new ArrayList<>(ImportReview.tables(read.tables()));
        SheetImport sheets = new SheetImport(draft.draft(), read.evaluations());
        tables.addAll(sheets.take());
        SupplementImport supplement = new SupplementImport(edition, draft.draft(),
            Stream.concat(read.forms().forms().stream(), TextImport.forms(edition, draft.draft(), read.sources().documents())).toList());
        List<ImportReview.Table> filled = supplement.take();
        tables.addAll(filled);
        List<String> notes = new ArrayList<>(findings.notes(new ListedProjects(edition.evaluation(), draft.draft(), read.evaluations().listed())));
        notes.addAll(sheets.notes());
        notes.addAll(supplement.notes());
        List<String> mismatches = Stream.concat(findings.mismatches().stream(), supplement.doubts().stream()).toList();
        List<ImportReview.Told> told = Stream.concat(findings.doubts().stream(), findings.unused().stream()).toList();
        List<ImportReview.Unused> unused = Stream.concat(findings.unused().stream().map(Importing::unused),
            supplement.unused().stream().map((Unused each) -> new ImportReview.Unused(each.from(), each.why()))).toList();
        List<String> doubts = Stream.concat(mismatches.stream(), findings.doubts().stream().map(ImportReview.Told::message)).toList();
        Edit edit = new Edit(label(files, read.tables(), read.evaluations(), filled), basis.stepsTo(draft.draft()));
        return new ImportReview(tables, edit, draft.contradictions(), unused, doubts, mismatches, notes,
            told.stream().filter(each -> !each.cells().isEmpty()).toList(), basis);
    }

    private static ImportReview.Unused unused(ImportReview.Told told) {
        int end = told.message().indexOf('：');
        return new ImportReview.Unused(told.message().substring(0, end), told.message().substring(end + 1));
    }

    private static String label(List<Path> files, Recognised tables, RecognisedSheets evaluations, List<ImportReview.Table> filled) {
        List<String> parts = new ArrayList<>();
        if (!tables.tables().isEmpty() || evaluations.sheets().isEmpty() && filled.isEmpty()) {
            parts.add("%d 张表，%d 个数".formatted(tables.tables().size(), tables.figures()));
        }
        if (!evaluations.sheets().isEmpty()) {
            parts.add("%d 张自评表".formatted(evaluations.sheets().size()));
        }
        if (!filled.isEmpty()) {
            parts.add("补充资料 %d 项".formatted(filled.stream().mapToInt(ImportReview.Table::figures).sum()));
        }
        return "导入 %s（%s）".formatted(files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("、")),
            String.join("，", parts));
    }

    /** As {@link #apply(ImportReview, EditSession)} on the account this was made for. */
    public Answer apply(ImportReview review) {
        return apply(review, session);
    }

    /** Carries out what was reviewed; refused when {@code open} is another account, or has changed since. */
    public Answer apply(ImportReview review, EditSession open) {
        if (open != session || !Reviewed.isStill(review.basis(), session.account())) {
            return new Answer.Refused("查看之后账又有改动，没有导入。请重新导入，再核对一次。");
        }
        Answer answer = session.apply(review.edit());
        basis = session.account().copy();
        return answer;
    }
}
