package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The account of a unit that handed in workbooks or Word files instead of one: on no disk, read only.
 *
 * @param isNamed whether the files say whose they are
 * @param doubts  what of the files cannot be read with certainty
 * @param notes   what else is worth knowing
 */
public record ReceivedAccount(Calculation calculation, boolean isNamed, List<String> doubts, List<String> notes) {
    /**
     * @param edition of the account
     * @param year    taken where the files name none
     * @param name    likewise
     * @throws UserFailure when a file cannot be read, or there is no table in them
     */
    public static ReceivedAccount read(List<Path> files, Edition edition, int year, String name) {
        List<TableRead> tables = ReadFiles.of(edition, Sources.read(files), Optional.empty(), Set.of()).tables().tables();
        if (tables.isEmpty()) {
            throw new UserFailure("“%s”里没有找到%s表，没有取数。请选单位的账文件，或有这些表的 .xlsx、.xls、.docx 文件。"
                .formatted(String.join("、", files.stream().map(file -> file.getFileName().toString()).toList()), edition.formRange()));
        }
        TableHeading heading = tables.stream().map(TableRead::heading).reduce(TableHeading.NONE, TableHeading::orElse);
        UnitProfile profile = new UnitProfile(heading.unitName().orElse(name), heading.unitKind().orElse(UnitKind.UNIT), heading.year().orElse(year),
            edition.name());
        EditSession session = new EditSession(edition, new Account(profile), EditJournal.NONE);
        Importing importing = new Importing(session);
        ImportReview review = importing.review(files);
        importing.apply(review);
        List<String> notes = Stream.concat(review.contradictions().stream().map(Contradiction::message), review.notes().stream()).toList();
        return new ReceivedAccount(session.calculation(), heading.unitName().isPresent(), review.doubts(), notes);
    }
}
