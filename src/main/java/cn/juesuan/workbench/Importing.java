package cn.juesuan.workbench;

import cn.juesuan.account.Edit;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.form.EvaluationForm;
import cn.juesuan.intake.Doubt;
import cn.juesuan.intake.Note;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableHeading;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.Unused;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRead;
import cn.juesuan.intake.evaluation.SheetRecognition;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import cn.juesuan.intake.supplement.FilledForms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Imports workbooks and Word files that hold tables: first a review that changes nothing, then one undoable edit. */
public final class Importing {
    private final EditSession session;

    public Importing(EditSession session) {
        this.session = session;
    }

    /**
     * Reads the files and says what importing them would do. Takes a while; changes nothing.
     *
     * @throws cn.juesuan.account.UserFailure when a file cannot be read, or holds a table twice with different figures
     */
    public ImportReview review(List<Path> files) {
        List<SourceSheet> sheets = files.stream().flatMap(file -> SourceFile.read(file).stream()).toList();
        FilledForms forms = FilledForms.in(sheets);
        EvaluationForm form = session.edition().evaluation();
        RecognisedSheets evaluations = new SheetRecognition(form, sheet -> SheetScores.of(form, sheet).total()).read(forms.remaining());
        Recognised tables = new TableRecognition(session.edition()).read(evaluations.remaining());
        TableImport draft = new TableImport(session.edition(), session.account(), tables.tables());
        List<ImportReview.Table> read = new ArrayList<>(ImportReview.tables(tables));
        SheetImport sheetImport = new SheetImport(draft.draft(), evaluations);
        read.addAll(sheetImport.take());
        SupplementImport supplement = new SupplementImport(session.edition(), draft.draft(), forms.forms());
        List<ImportReview.Table> filled = supplement.take();
        read.addAll(filled);
        List<String> notes = new ArrayList<>(notes(tables));
        notes.addAll(notes(evaluations));
        notes.addAll(sheetImport.notes());
        notes.addAll(supplement.notes());
        List<Unused> unused = unused(tables, evaluations);
        unused.addAll(supplement.unused());
        List<String> doubts = new ArrayList<>(tables.doubts().stream().map(Doubt::toString).toList());
        doubts.addAll(supplement.doubts());
        Edit edit = new Edit(label(files, tables, evaluations, filled), session.account().stepsTo(draft.draft()));
        return ImportReview.of(read, edit, draft.contradictions(), doubts, unused, notes);
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

    /** A worksheet in which evaluation tables were read is used; only what is left over in it is listed. */
    private static List<Unused> unused(Recognised tables, RecognisedSheets evaluations) {
        List<Unused> unused = new ArrayList<>(tables.unused().stream().filter(each -> !evaluations.places().contains(each.from())).toList());
        unused.addAll(evaluations.unused());
        evaluations.strays().stream().filter(stray -> tables.tables().stream().noneMatch(table -> table.sources().contains(stray.place())))
            .forEach(stray -> unused.add(stray.unused()));
        return unused;
    }

    private List<String> notes(RecognisedSheets evaluations) {
        List<String> notes = new ArrayList<>(evaluations.notes().stream().map(Note::toString).toList());
        evaluations.sheets().stream().map(SheetRead::heading).flatMap(heading -> year(heading).stream()).distinct().forEach(notes::add);
        return notes;
    }

    /** Carries out what was reviewed. */
    public Answer apply(ImportReview review) {
        return session.apply(review.edit());
    }

    private List<String> notes(Recognised recognised) {
        List<String> notes = new ArrayList<>(recognised.notes().stream().map(Note::toString).toList());
        recognised.tables().stream().map(TableRead::heading).flatMap(heading -> differences(heading).stream()).distinct().forEach(notes::add);
        return notes;
    }

    private List<String> differences(TableHeading heading) {
        UnitProfile profile = session.account().profile();
        List<String> differences = new ArrayList<>();
        heading.unitName().filter(name -> !SubjectNames.same(name, profile.name()))
            .ifPresent(name -> differences.add("文件中的单位是“%s”，账的单位是“%s”，请核对是否拿错了文件。".formatted(name, profile.name())));
        heading.unitKind().filter(kind -> kind != profile.kind())
            .ifPresent(kind -> differences.add("文件是%s决算，账是%s决算；可在“单位信息”中改。".formatted(kind.caption(), profile.kind().caption())));
        year(heading).ifPresent(differences::add);
        return differences;
    }

    private Optional<String> year(TableHeading heading) {
        int own = session.account().profile().year();
        return heading.year().filter(year -> year != own).map(year -> "文件是 %d 年度的，账是 %d 年度的，请核对。".formatted(year, own));
    }
}
