package cn.juesuan.workbench;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.intake.Note;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableHeading;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Recognised recognised = new TableRecognition(session.edition()).read(sheets);
        Account account = session.account();
        TableImport draft = new TableImport(session.edition(), account, recognised.tables());
        String names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("、"));
        String label = "导入 %s（%d 张表，%d 个数）".formatted(names, recognised.tables().size(), recognised.figures());
        return ImportReview.of(recognised, new Edit(label, account.stepsTo(draft.draft())), draft.contradictions(), notes(recognised));
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
        heading.year().filter(year -> year != profile.year())
            .ifPresent(year -> differences.add("文件是 %d 年度的，账是 %d 年度的，请核对。".formatted(year, profile.year())));
        return differences;
    }
}
