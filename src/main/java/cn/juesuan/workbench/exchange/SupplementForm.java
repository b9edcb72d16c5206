package cn.juesuan.workbench.exchange;

import cn.juesuan.document.excel.SupplementWorkbook;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.ReportSnapshot;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;

/** The 补充资料 as an Excel form that colleagues fill in; {@link Importing} reads it back. */
public final class SupplementForm {
    private final ReportSnapshot account;

    /** Takes down what the account has now. */
    public SupplementForm(EditSession session) {
        this.account = new ReportSnapshot(session);
    }

    /**
     * Writes the form.
     *
     * @throws cn.juesuan.account.UserFailure when the file cannot be written; what was there before stays
     */
    public void writeTo(Path target) {
        Exporting.requireEnding(target, ".xlsx", "补充资料填报表");
        ReportFigures figures = account.work().figures();
        new SupplementWorkbook(figures, SupplementEditing.missing(figures)).writeTo(target);
    }
}
