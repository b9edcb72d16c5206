package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.workbench.editing.FieldLabel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What taking over last year's figures and texts would do, before it is done.
 *
 * @param taken     what goes into empty fields
 * @param different figures that are typed already and differ from last year's account; replaced on request only
 * @param notTaken  fields for which last year's account has nothing
 * @param doubts     another unit or year, cells that cannot be read with certainty: while there are any it waits for the user's word
 * @param mismatches those of the doubts that say it is another unit's, year's or kind's
 * @param notes     worth a look
 * @param edit      the one edit that fills the empty fields
 * @param replacing the one edit that fills these and replaces the figures that differ
 * @param basis     the account that was reviewed: the edits are for it and for no other
 */
public record LastYearReview(List<Line> taken, List<Line> different, List<NotTaken> notTaken, List<String> doubts, List<String> mismatches,
                             List<String> notes, Edit edit, Edit replacing, Account basis) {
    /**
     * A field and what last year's account has for it.
     *
     * @param present what is typed now; empty for nothing
     * @param found   what would stand there
     * @param from    where last year's account has it
     */
    public record Line(String key, String caption, String present, String found, String from) {
    }

    /** A field that stays empty, and why. */
    public record NotTaken(String key, String caption, String why) {
    }

    public List<String> contentDoubts() {
        return doubts.stream().filter(doubt -> !mismatches.contains(doubt)).toList();
    }

    public boolean isEmpty() {
        return taken.isEmpty() && different.isEmpty();
    }

    /** The whole review as text for the user. */
    public String text() {
        StringBuilder text = new StringBuilder();
        section(text, "取来的", taken.stream().map(line ->
            "%s　%s　%s".formatted(line.caption(), FieldLabel.shortened(line.found()), line.from())).toList());
        section(text, "已填而与上年账不同的", different.stream().map(line ->
            "%s　已填 %s，上年账是 %s　%s".formatted(line.caption(), line.present(), line.found(), line.from())).toList());
        section(text, "没有取到的", notTaken.stream().map(line -> line.caption() + "：" + line.why()).toList());
        section(text, "存疑，需要核对", doubts);
        section(text, "提示", notes);
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("%s%s（%d）：%n".formatted(text.isEmpty() ? "" : System.lineSeparator(), heading, lines.size()))
                .append(lines.stream().collect(Collectors.joining("\n"))).append('\n');
        }
    }
}
