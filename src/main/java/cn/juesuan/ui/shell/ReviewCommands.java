package cn.juesuan.ui.shell;

import cn.juesuan.review.Review;
import cn.juesuan.review.ReviewSummary;
import cn.juesuan.review.RuleWords;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.FolderWindow;
import cn.juesuan.workbench.checking.CheckedReport;
import cn.juesuan.workbench.checking.ManyReports;
import cn.juesuan.workbench.checking.ReportCheck;
import cn.juesuan.workbench.checking.ReviewFiles;
import cn.juesuan.workbench.delivery.Typesetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Finished reports that someone else wrote are audited, and what an audit found is written down. */
final class ReviewCommands {
    private final MainWindow window;
    private final FilePrompt files;
    private final ReviewFiles papers;
    /** Made when the first report is audited, beside the window: it reads editions and rules. */
    private Optional<ReportCheck> check = Optional.empty();

    ReviewCommands(MainWindow window, FilePrompt files, Typesetting typesetting) {
        this.window = window;
        this.files = files;
        this.papers = new ReviewFiles(typesetting);
    }

    /** One report is shown, of several a summary is written. */
    void checkReports() {
        List<Path> chosen = files.openSeveral("审查成文的报告", FilePrompt.Kind.REPORT);
        if (chosen.size() == 1) {
            Path report = chosen.get(0);
            window.background().run("正在审查 " + report.getFileName(), () -> check().check(report), checked -> show(report, checked),
                failed -> window.dialogs().warn("没有审查", FailureText.message(failed)));
        } else if (!chosen.isEmpty()) {
            files.saveAs("审查汇总", FilePrompt.Kind.EXCEL, "决算报告审查汇总").ifPresent(summary -> summarise(chosen, summary));
        }
    }

    private synchronized ReportCheck check() {
        if (check.isEmpty()) {
            check = Optional.of(new ReportCheck());
        }
        return check.get();
    }

    private void show(Path report, CheckedReport checked) {
        ReviewWindow reviewed = new ReviewWindow(window.stage(), "审查：" + report.getFileName(), checked.review());
        reviewed.action("另存审核意见…", () -> savePaper(checked.review()));
        if (report.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            reviewed.action("另存带批注的报告…", () -> saveComments(report, checked));
        }
        reviewed.show();
    }

    private void summarise(List<Path> reports, Path summary) {
        window.background().runFiles("正在审查", progress -> {
            AtomicInteger done = new AtomicInteger();
            AtomicReference<ReviewSummary> all = new AtomicReference<>();
            new ManyReports(check()).summarise(reports, summary, report -> progress.step(done.incrementAndGet(), reports.size()), result -> {
                papers.summary(result, summary);
                all.set(result);
            });
            return all.get();
        }, all -> told("已审查 %d 份报告，汇总在".formatted(all.reports().size()), summary), failed -> window.dialogs().warn("没有审查完", FailureText.message(failed)));
    }

    private void saveComments(Path report, CheckedReport checked) {
        files.saveAs("另存带批注的报告", FilePrompt.Kind.WORD, name(report) + "-批注").ifPresent(target -> write("正在写批注", target, () -> papers.comments(report, checked, target)));
    }

    private static String name(Path report) {
        String name = report.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What the audit of the open account says now, as a paper. */
    void saveOwn() {
        window.onView(view -> savePaper(Review.of(view.account().session().account().profile(), RuleWords.of(view.account().session().edition()), view.findings(),
            view.standing().missing())));
    }

    private void savePaper(Review review) {
        files.saveAs("另存审核意见", FilePrompt.Kind.WORD, "%s%d年度决算审核意见".formatted(review.subject().name(), review.subject().year()))
            .ifPresent(target -> write("正在写审核意见", target, () -> papers.paper(review, target)));
    }

    private void write(String title, Path target, Runnable work) {
        window.background().run(title, () -> {
            work.run();
            return target;
        }, done -> told("已写", done), failed -> window.dialogs().warn("没有写成", FailureText.message(failed)));
    }

    private void told(String said, Path file) {
        window.status().done(said + " " + file.getFileName(), ReportCommands.OPEN_FOLDER, () -> FolderWindow.show(file));
    }
}
