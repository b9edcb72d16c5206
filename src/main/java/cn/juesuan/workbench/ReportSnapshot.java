package cn.juesuan.workbench;

import cn.juesuan.account.Account;
import cn.juesuan.form.Edition;
import cn.juesuan.report.Report;
import java.util.Optional;

/**
 * The report of an account as it stood at one moment. Taking it costs little; it is composed when first asked for, on any thread, while the
 * account goes on.
 */
public final class ReportSnapshot {
    private final Edition edition;
    private final Account account;
    private Optional<ReportWork> work = Optional.empty();

    ReportSnapshot(EditSession session) {
        this.edition = session.edition();
        this.account = session.account().copy();
    }

    /** The whole report, marked as a draft while something is missing. */
    public Report report() {
        return work().report();
    }

    synchronized ReportWork work() {
        if (work.isEmpty()) {
            work = Optional.of(new ReportWork(new EditSession(edition, account, Journal.NONE)));
        }
        return work.get();
    }
}
