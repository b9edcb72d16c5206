package cn.juesuan.workbench.delivery;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.Fingerprint;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.report.page.Report;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.chain.Seal;
import java.util.List;

/**
 * Signing off, sealing and unsealing an account as it stood when this was made, and what differs from what was sealed. Everything here
 * composes the report, which may take a second; it may be done on any thread.
 */
public final class Sealing {
    private final AccountFile file;
    private final ReportSnapshot snapshot;
    private final long changes;

    public Sealing(AccountFile file, ReportSnapshot snapshot) {
        this.file = file;
        this.snapshot = snapshot;
        this.changes = file.changes();
    }

    /** The mark of the report. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(snapshot.work().report(""));
    }

    /**
     * The report with its fingerprint on every page.
     *
     * @throws UserFailure when the account is sealed and not as it was sealed
     */
    public Report signOffCopy() {
        requireAsSealed();
        Report plain = snapshot.work().report("");
        return new Report(plain.title(), plain.author(), plain.sections(), "送签稿 · 指纹 " + Fingerprint.of(plain).text());
    }

    /**
     * Makes sure that a sealed account is, and prints, what was sealed; one that is not sealed may be anything.
     *
     * @throws UserFailure when it is not
     */
    public void requireAsSealed() {
        file.sealed().ifPresent(seal -> {
            file.requireSound();
            if (!new Fingerprint(seal.fingerprint()).matches(fingerprint())) {
                List<PrintedContent.Difference> differences = differences();
                throw new UserFailure("账封存着，现在印出来的却与封存时不同（封存时指纹 %s，现在 %s）%s。没有导出，也没有打印。程序升级后写法变了也会这样；请核对后解封，写明原因，再重新封存。"
                    .formatted(seal.fingerprint(), fingerprint().text(), differences.stream().limit(1)
                        .map(first -> "，共 %d 处，第一处是 %s".formatted(differences.size(), first.place())).findFirst().orElse("")));
            }
        });
    }

    /** Notes in the account that {@code copy} went out for signing. */
    public SealLine noteSignOff(Report copy) {
        return SealLine.of(file.note(Seal.Action.SIGNED, Fingerprint.of(copy).text(), ""));
    }

    /**
     * Makes the account read-only.
     *
     * @throws UserFailure when it is sealed already, or was changed since this was made
     */
    public SealLine seal(String note) {
        if (file.sealed().isPresent()) {
            throw new UserFailure("账已经封存，不必再封。");
        }
        return SealLine.of(file.seal(fingerprint().text(), note.strip(), snapshot.content().texts(), changes));
    }

    /**
     * Lets the account be changed again.
     *
     * @throws UserFailure when it is not sealed, or nobody says why
     */
    public SealLine unseal(String note) {
        if (file.sealed().isEmpty()) {
            throw new UserFailure("账没有封存，不用解封。");
        }
        if (note.isBlank()) {
            throw new UserFailure("解封要写明原因。账仍然封存着。");
        }
        return SealLine.of(file.note(Seal.Action.UNSEALED, fingerprint().text(), note.strip()));
    }

    /** What prints otherwise than when the account was last sealed, place by place; empty when it never was. */
    public List<PrintedContent.Difference> differences() {
        return file.seals().stream().filter(seal -> seal.action() == Seal.Action.SEALED).findFirst()
            .map(seal -> new PrintedContent(file.sealedContent(seal)).differencesTo(snapshot.content())).orElse(List.of());
    }
}
