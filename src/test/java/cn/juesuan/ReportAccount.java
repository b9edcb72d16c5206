package cn.juesuan;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/** A small account of an invented unit, filled in by a test figure by figure, and its report. */
public final class ReportAccount {
    private final EditSession session;
    private final ReportWork work;

    private ReportAccount(Edition edition) {
        session = new EditSession(edition, new Account(new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, edition.name())), SilentJournal.INSTANCE);
        work = new ReportWork(session);
    }

    public static ReportAccount of2024() {
        return new ReportAccount(new Editions().named("shandong-2024"));
    }

    /** Types a figure in 万元; subjects are added as they are needed. */
    public ReportAccount cell(String form, String row, int column, String amount) {
        CellAddress cell = new CellAddress(form, row, column);
        if (!session.calculation().has(cell)) {
            new SubjectRows(session).add(form, row, Optional.empty());
        }
        session.set(cell, amount, MoneyUnit.WAN);
        return this;
    }

    /** Fills in a field of the 补充资料. */
    public ReportAccount field(String key, String text) {
        session.apply(new Edit(key, List.of(new Step.SupplementStep(key, session.account().supplement(key), Optional.of(text)))));
        return this;
    }

    public EditSession session() {
        return session;
    }

    public ReportWork work() {
        return work;
    }

    /** The text of a paragraph; empty where there is none. */
    public String text(String key) {
        return work.paragraph(key).map(ComposedParagraph::text).orElse("");
    }
}
