package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.intake.Recognised;
import cn.juesuan.workbench.editing.SupplementEditing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What importing files would do, before it is done.
 *
 * @param read           what was read of each table
 * @param edit           the one edit that the import is
 * @param contradictions totals their parts contradict; both figures are kept in sight
 * @param unused         what was not used, and why
 * @param doubts         everything for which the import waits for the user's word: what cannot be read with certainty, and the mismatches
 * @param mismatches     those of the doubts that say the files are another unit's, year's or kind's: for these a word of its own is asked
 * @param notes          worth a look
 * @param told           doubts and unused that stand for several cells, with all of them
 * @param basis          the account that was reviewed: the edit is for it and for no other
 */
public record ImportReview(List<Table> read, Edit edit, List<Contradiction> contradictions, List<Unused> unused, List<String> doubts,
                           List<String> mismatches, List<String> notes, List<Told> told, Account basis) {
    /**
     * One table read: from where, and how many figures.
     *
     * @param name    公开03, 自评表/1, 得分表/1, 补充资料, or 汇总表, which is compared only
     * @param figures of 补充资料 the fields it changes
     * @param project of a self-evaluation sheet
     */
    public record Table(String name, String from, int figures, Optional<String> project) {
    }

    /** Something not used. */
    public record Unused(String from, String why) {
        String message() {
            return from + "：" + why;
        }
    }

    /**
     * What is said once.
     *
     * @param message with the number of cells and the first of them
     * @param cells   all of them; empty where the message names them all
     */
    public record Told(String message, List<String> cells) {
    }

    static List<Table> tables(Recognised recognised) {
        return recognised.tables().stream()
            .map(table -> new Table(table.form(), String.join("、", table.sources()), table.figures(), Optional.empty())).toList();
    }

    /** Doubts that the user accepts by taking the rest, mismatches apart. */
    public List<String> contentDoubts() {
        return doubts.stream().filter(doubt -> !mismatches.contains(doubt)).toList();
    }

    /** Whether the user can settle a doubt by saying in what the money is printed. */
    public boolean doubtsMoneyUnit() {
        return contentDoubts().stream().anyMatch(doubt -> doubt.contains("金额单位"));
    }

    /** The whole review as text for the user. */
    public String text() {
        return text(false, true);
    }

    /**
     * The review as text for the user.
     *
     * @param verbose  with every cell of what is said once
     * @param doubtful with the doubts, for they may be told elsewhere
     */
    public String text(boolean verbose, boolean doubtful) {
        StringBuilder text = new StringBuilder();
        read.forEach(table -> text.append("%s　%s%d %s　%s%n".formatted(table.name(), table.project().map(name -> name + "　").orElse(""),
            table.figures(), table.name().equals(SupplementEditing.NAME) ? "项有改动" : "个数", table.from())));
        section(text, "和账对不上", doubtful ? mismatches : List.of(), verbose);
        section(text, "存疑，需要核对", doubtful ? contentDoubts() : List.of(), verbose);
        section(text, "合计与明细不符（两数都保留，在审核中列出）", contradictions.stream().map(Contradiction::message).toList(), verbose);
        section(text, "提示", notes, verbose);
        section(text, "没有用的内容", unused.stream().map(Unused::message).toList(), verbose);
        return text.toString();
    }

    private void section(StringBuilder text, String heading, List<String> lines, boolean verbose) {
        if (!lines.isEmpty()) {
            text.append("%n%s：%n".formatted(heading)).append(lines.stream().map(line -> verbose ? withCells(line) : line)
                .collect(Collectors.joining("\n"))).append('\n');
        }
    }

    /** A line with the cells it stands for under it. */
    public String withCells(String line) {
        return told.stream().filter(each -> each.message().equals(line)).findFirst()
            .map(each -> String.join("\n    ", Stream.concat(Stream.of(line), each.cells().stream()).toList())).orElse(line);
    }
}
