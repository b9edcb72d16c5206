package cn.juesuan.workbench.checking;

import cn.juesuan.account.UserFailure;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.document.word.CommentedCopy;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.file.Program;
import cn.juesuan.review.Review;
import cn.juesuan.review.ReviewPaper;
import cn.juesuan.review.ReviewSummary;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Typesetting;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what came of an audit: as a paper, as comments in a copy of the report, as a workbook about many reports. */
public final class ReviewFiles {
    private final Typesetting typesetting;

    public ReviewFiles(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    /**
     * The review as a Word document.
     *
     * @throws UserFailure when it cannot be written; what was there before stays
     */
    public void paper(Review review, Path target) {
        typesetting.document(new ReviewPaper(review).report()).word(target);
    }

    /**
     * A copy of the report with each error and notice as a comment where it stands. The report itself is only read.
     *
     * @throws UserFailure when it is no .docx, or the copy cannot be written
     */
    public void comments(Path original, CheckedReport report, Path target) {
        Exporting.requireEnding(target, ".docx", "Word");
        if (!original.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UserFailure("批注只能写在 Word 文件（.docx）里，“%s”不是。请改用审核意见（Word），里面有每一处的页码。".formatted(original.getFileName()));
        }
        List<CommentedCopy.Comment> comments = report.findings().stream().filter(each -> each.finding().strength() != Strength.ROUNDING)
            .map(each -> comment(report, each)).toList();
        new CommentedCopy(original, Calendar.getInstance()).writeTo(target, comments);
    }

    private static CommentedCopy.Comment comment(CheckedReport report, PublishedFinding told) {
        int paragraph = told.spots().stream().map(Spot::where).map(report::anchor).flatMapToInt(OptionalInt::stream).findFirst().orElse(0);
        String elsewhere = told.spots().stream().skip(1).map(Spot::text).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("、"));
        return new CommentedCopy.Comment(paragraph, Stream.of("〔%s〕%s".formatted(told.finding().strength().caption(), told.finding().rule()), told.finding().message(),
            elsewhere.isEmpty() ? "" : "又见：" + elsewhere).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /**
     * A workbook about many reports.
     *
     * @throws UserFailure when it cannot be written; what was there before stays
     */
    public void summary(ReviewSummary summary, Path target) {
        Exporting.requireEnding(target, ".xlsx", "Excel");
        new ExcelTables("决算报告审查汇总", Program.NAME, summary.grids()).writeTo(target);
    }
}
