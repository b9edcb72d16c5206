package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Last year's account, from its file or put together from last year's tables. Read only.
 *
 * @param name          of the files, for the user
 * @param mismatches    why it may be the wrong one
 * @param contentDoubts what of it cannot be read with certainty
 */
record LastYearSource(String name, Calculation calculation, List<String> mismatches, List<String> contentDoubts, List<String> notes) {
    List<String> doubts() {
        return Stream.concat(mismatches.stream(), contentDoubts.stream()).toList();
    }

    Account account() {
        return calculation.account();
    }

    ReportFigures figures() {
        return new ReportFigures(calculation, new ScoredSheets(calculation.edition().evaluation()));
    }

    boolean has(CellAddress cell) {
        return calculation.has(cell);
    }

    /**
     * @param password of the account, where it is one that has a password
     * @throws UserFailure when a file cannot be read, or has nothing of last year
     */
    static LastYearSource read(List<Path> files, UnitProfile own, Password password) {
        List<Path> found = files.stream().map(OpenAccount::existing).toList();
        if (found.stream().noneMatch(file -> new ClosedAccount(file).isOne())) {
            return ofTables(found, own);
        }
        if (found.size() > 1) {
            throw new UserFailure("上年的账文件只能单独选一个，不能和别的文件一起选。没有改动。");
        }
        return ofAccount(found.get(0), own, password);
    }

    private static LastYearSource ofAccount(Path file, UnitProfile own, Password password) {
        Account account = new ClosedAccount(file).read(password.keys());
        UnitProfile profile = account.profile();
        String name = file.getFileName().toString();
        Set<String> doubts = new LinkedHashSet<>();
        compare(doubts, name, own, new TableHeading(Optional.of(profile.kind()), Optional.of(profile.name()), Optional.empty(),
            Optional.of(profile.year()), Optional.empty()));
        return new LastYearSource(name, new Calculation(UserEditions.all().named(profile.edition()).chosenBy(account), account), List.copyOf(doubts), List.of(), List.of());
    }

    private static LastYearSource ofTables(List<Path> files, UnitProfile own) {
        Editions editions = UserEditions.all();
        Edition edition = editions.of(editions.named(own.edition()).place(), own.year() - 1);
        ReadFiles all = ReadFiles.of(edition, Sources.read(files), Optional.empty(), Set.of());
        Recognised read = all.tables();
        if (read.tables().isEmpty()) {
            throw new UserFailure("没有在文件里找到上年的决算表，没有改动。请选上年的账文件，或有上年%s表的 .xlsx、.xls、.docx、.pdf 文件。".formatted(edition.formRange()));
        }
        UnitProfile profile = new UnitProfile(own.name(), own.kind(), own.year() - 1, edition.name());
        TableImport tables = new TableImport(edition, new Account(profile), read.tables());
        Set<String> doubts = new LinkedHashSet<>();
        read.tables().stream().map(TableRead::heading).distinct().forEach(heading -> compare(doubts, "上年的表", own, heading));
        ImportFindings findings = new ImportFindings(all, new Calculation(edition, new Account(profile)));
        return new LastYearSource(String.join("、", files.stream().map(file -> file.getFileName().toString()).toList()),
            new Calculation(edition, tables.draft()), List.copyOf(doubts), findings.doubts().stream().map(ImportReview.Told::message).toList(),
            notes(findings, new ListedProjects(edition.evaluation(), tables.draft(), all.evaluations().listed()), tables));
    }

    private static List<String> notes(ImportFindings findings, ListedProjects listed, TableImport tables) {
        List<String> notes = new ArrayList<>(tables.contradictions().stream().map(Contradiction::message).toList());
        notes.addAll(findings.notes(listed));
        findings.unused().stream().map(ImportReview.Told::message).forEach(notes::add);
        return notes;
    }

    private static void compare(Set<String> doubts, String what, UnitProfile own, TableHeading heading) {
        heading.year().filter(year -> year != own.year() - 1).ifPresent(year ->
            doubts.add("%s是 %d 年度的，这本账的上年是 %d 年度".formatted(what, year, own.year() - 1)));
        heading.unitName().filter(name -> !SubjectNames.same(name, own.name()) && !SubjectNames.same(name, own.printedName())).ifPresent(name ->
            doubts.add("%s是“%s”的，这本账是“%s”的".formatted(what, name, own.name())));
        heading.unitKind().filter(kind -> !kind.word().equals(own.kind().word())).ifPresent(kind ->
            doubts.add("%s是%s决算，这本账是%s决算".formatted(what, kind.caption(), own.kind().caption())));
    }
}
