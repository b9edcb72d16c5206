package cn.juesuan.workbench.delivery;

import cn.juesuan.account.Account;
import cn.juesuan.edition.Edition;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.report.ReportSearch;
import cn.juesuan.report.page.Report;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/**
 * The report of an account as it stood at one moment. Taking it costs little; it is composed when first asked for, on any thread, while the
 * account goes on.
 */
public final class ReportSnapshot {
    private final Edition edition;
    private final Account account;
    private Optional<ReportWork> work = Optional.empty();

    public ReportSnapshot(EditSession session) {
        this(session.edition(), session.account().copy());
    }

    /** @param account the caller's no longer */
    public ReportSnapshot(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
    }

    /** The whole report, marked as a draft while something is missing. */
    public Report report() {
        return work().report();
    }

    /** Everything it prints, place by place. */
    public PrintedContent content() {
        return PrintedContent.of(work().session().calculation(), work().figures(), work().narrative());
    }

    /** Where it prints what is asked for. */
    public List<ReportSearch.Hit> find(String asked) {
        return new ReportSearch(work().session().calculation(), work().figures(), work().narrative()).of(asked);
    }

    public synchronized ReportWork work() {
        if (work.isEmpty()) {
            work = Optional.of(new ReportWork(new EditSession(edition, account, EditJournal.NONE)));
        }
        return work.get();
    }
}
