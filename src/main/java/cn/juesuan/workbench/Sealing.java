package cn.juesuan.workbench;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.Fingerprint;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.report.Report;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sign-off copies, sealing and unsealing of an account, and what differs from what was sealed. */
public final class Sealing {
    private final AccountFile file;
    private final ReportWork work;

    Sealing(AccountFile file, ReportWork work) {
        this.file = file;
        this.work = work;
    }

    /**
     * A line of the account's seals, for the user.
     *
     * @param action 封存, 解封 or 打印送签稿
     */
    public record Line(Instant when, String action, String fingerprint, String note) {
    }

    /** Whether the account takes no change. */
    public Optional<Line> sealed() {
        return file.sealed().map(Sealing::line);
    }

    /** Every line, newest first. */
    public List<Line> lines() {
        return file.seals().stream().map(Sealing::line).toList();
    }

    private static Line line(Seal seal) {
        return new Line(seal.when(), seal.action().caption(), seal.fingerprint(), seal.note());
    }

    /** The mark of the report as it stands. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(work.report(""));
    }

    /** The report with its fingerprint on every page. */
    public Report signOffCopy() {
        Report plain = work.report("");
        return new Report(plain.title(), plain.author(), plain.sections(), "送签稿 · 指纹 " + Fingerprint.of(plain).text());
    }

    /** Notes in the account that {@code copy} went out for signing. */
    public Line noteSignOff(Report copy) {
        return line(file.seal(Seal.Action.SIGNED, Fingerprint.of(copy).text(), "", Map.of()));
    }

    /**
     * Makes the account read-only.
     *
     * @throws UserFailure when it is sealed already
     */
    public Line seal(String note) {
        if (file.sealed().isPresent()) {
            throw new UserFailure("账已经封存，不必再封。");
        }
        PrintedContent content = PrintedContent.of(work.session().calculation(), work.figures(), work.narrative());
        return line(file.seal(Seal.Action.SEALED, fingerprint().text(), note.strip(), content.texts()));
    }

    /**
     * Lets the account be changed again.
     *
     * @throws UserFailure when it is not sealed, or nobody says why
     */
    public Line unseal(String note) {
        if (file.sealed().isEmpty()) {
            throw new UserFailure("账没有封存，不用解封。");
        }
        if (note.isBlank()) {
            throw new UserFailure("解封要写明原因。账仍然封存着。");
        }
        return line(file.seal(Seal.Action.UNSEALED, fingerprint().text(), note.strip(), Map.of()));
    }

    /** What prints otherwise than when the account was last sealed, place by place; empty when it never was. */
    public List<PrintedContent.Difference> differences() {
        return file.seals().stream().filter(seal -> seal.action() == Seal.Action.SEALED).findFirst()
            .map(seal -> new PrintedContent(file.sealedContent(seal))
                .differencesTo(PrintedContent.of(work.session().calculation(), work.figures(), work.narrative())))
            .orElse(List.of());
    }
}
