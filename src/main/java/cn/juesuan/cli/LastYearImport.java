package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.exchange.LastYear;
import cn.juesuan.workbench.exchange.LastYearReview;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes over from last year's account or tables on the command line.
 *
 * @param password of last year's account, where it has one
 * @param keepGood whether cells in doubt are left out and the rest is taken
 * @param although whether another unit, year or kind is accepted
 * @param replace  whether figures typed already are replaced where they differ
 */
record LastYearImport(OpenAccount open, Password password, boolean keepGood, boolean although, boolean replace) {
    void run(List<Path> files, boolean dryRun, boolean json, PrintWriter out) {
        LastYear lastYear = new LastYear(open.session());
        LastYearReview review = lastYear.review(files, password);
        out.println(json ? Json.text(json(review)) : review.text());
        if (dryRun) {
            return;
        }
        require(review);
        open.backUpBeforeImport();
        if (lastYear.apply(review, replace) instanceof Answer.Refused stale) {
            throw new UserFailure(stale.message());
        }
        if (!json) {
            int taken = review.taken().size() + (replace ? review.different().size() : 0);
            out.printf("取了 %d 项，已保存%s%n", taken, review.different().isEmpty() || replace ? ""
                : "；%d 项已填的数和上年账不同，没有动，要换成上年账的数时加 --replace".formatted(review.different().size()));
        }
    }

    private void require(LastYearReview review) {
        if (!review.mismatches().isEmpty() && !although) {
            throw new UserFailure("没有取上年账，账未改动：%n%s%n请核对是否选对了文件；确认要用时加 --although。".formatted(String.join("\n", review.mismatches())));
        }
        if (!review.contentDoubts().isEmpty() && !keepGood) {
            throw new UserFailure("没有取上年账，账未改动：%n%s%n请在文件中改正；确认其余部分可用时加 --keep-good，存疑的格不取。"
                .formatted(String.join("\n", review.contentDoubts())));
        }
    }

    private static ObjectNode json(LastYearReview review) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        lines(data.putArray("taken"), review.taken());
        lines(data.putArray("different"), review.different());
        ArrayNode notTaken = data.putArray("notTaken");
        review.notTaken().forEach(each -> notTaken.addObject().put("key", each.key()).put("caption", each.caption()).put("why", each.why()));
        ArrayNode doubts = data.putArray("doubts");
        review.doubts().forEach(doubts::add);
        ArrayNode notes = data.putArray("notes");
        review.notes().forEach(notes::add);
        return data;
    }

    private static void lines(ArrayNode list, List<LastYearReview.Line> lines) {
        lines.forEach(line -> list.addObject().put("key", line.key()).put("caption", line.caption())
            .put("present", line.present().isEmpty() ? null : line.present()).put("found", line.found()).put("from", line.from()));
    }
}
