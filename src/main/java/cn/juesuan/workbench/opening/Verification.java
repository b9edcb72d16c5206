package cn.juesuan.workbench.opening;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.Fingerprint;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.store.Backup;
import cn.juesuan.store.Checkup;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.store.chain.Seal;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed account checked against its own records, and against the fingerprint on a paper. Changes nothing. */
public final class Verification {
    private final Path path;
    private final Checkup checkup;

    /**
     * Checks everything in the account.
     *
     * @throws UserFailure when it cannot be read at all
     */
    public Verification(Path account, Password password) {
        this.path = OpenAccount.existing(account);
        this.checkup = new ClosedAccount(path).check(password.keys());
    }

    public Path path() {
        return path;
    }

    /** Whether there are records to check against; an account of an older version gets them when it is opened. */
    public boolean isRecorded() {
        return checkup.isRecorded();
    }

    /** How many edits the history has. */
    public long edits() {
        return checkup.edits();
    }

    /** How many seals, unsealings and sign-off copies there are. */
    public int seals() {
        return checkup.seals().size();
    }

    /** What is not as it was recorded; empty when all is. */
    public List<Problem> problems() {
        return checkup.differences().stream().map(found -> new Problem(found.place(), found.found(), found.expected(), found.text())).toList();
    }

    /** The newest backup. */
    public Optional<Path> backup() {
        return checkup.backup().map(Backup::file);
    }

    /**
     * A place where the account is not as it was recorded.
     *
     * @param expected empty where {@code found} says all that is known
     * @param text     all of it, for the user
     */
    public record Problem(String place, String found, String expected, String text) {
    }

    /**
     * What the account has to say to a fingerprint.
     *
     * @param now         what it would print now
     * @param lines       the seals and sign-off copies with the fingerprint in question, newest first
     * @param differences what prints otherwise than when it was sealed under it; empty also when that was not written down, as for a copy
     */
    public record Match(Fingerprint asked, Fingerprint now, List<SealLine> lines, List<PrintedContent.Difference> differences) {
        /** Whether the account prints now what the paper says. */
        public boolean isSame() {
            return asked.matches(now);
        }
    }

    /**
     * Compares with the fingerprint on a paper.
     *
     * @throws UserFailure when it is no fingerprint, or the account is not sound or of an older version
     */
    public Match match(String fingerprint) {
        Fingerprint asked = Fingerprint.typed(fingerprint);
        Checkup.Content content = checkup.content().orElseThrow(() -> new UserFailure(checkup.isRecorded()
            ? "账的内容与它的校验记录不符，不能拿来核对指纹。" : "账由旧版本的程序建立，请先用本程序打开一次，再核对指纹。"));
        ReportWork work = new ReportWork(new EditSession(UserEditions.all().named(content.account().profile().edition()).chosenBy(content.account()), content.account(), EditJournal.NONE));
        List<Seal> lines = checkup.seals().stream().filter(seal -> asked.matches(new Fingerprint(seal.fingerprint()))).toList();
        return new Match(asked, Fingerprint.of(work.report("")), lines.stream().map(SealLine::of).toList(),
            lines.stream().filter(seal -> seal.action() == Seal.Action.SEALED).findFirst()
                .map(seal -> differences(content.sealed().get(seal.number()), work)).orElse(List.of()));
    }

    private static List<PrintedContent.Difference> differences(Map<String, String> sealed, ReportWork work) {
        return new PrintedContent(sealed).differencesTo(PrintedContent.of(work.session().calculation(), work.figures(), work.narrative()));
    }
}
