package cn.juesuan.workbench;

import cn.juesuan.account.Edit;
import cn.juesuan.intake.Recognised;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What importing files would do, before it is done.
 *
 * @param read           what was read of each table
 * @param edit           the one edit that the import is
 * @param contradictions totals their parts contradict; both figures are kept in sight
 * @param unused         what was not used, and why
 * @param doubts         what cannot be read with certainty, and forms of another unit or year; while there are any the import waits for
 *                       the user's word
 * @param notes          worth a look
 */
public record ImportReview(List<Table> read, Edit edit, List<Contradiction> contradictions, List<Unused> unused, List<String> doubts,
                           List<String> notes) {
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
    }

    static List<Table> tables(Recognised recognised) {
        return recognised.tables().stream()
            .map(table -> new Table(table.form(), String.join("、", table.sources()), table.figures(), Optional.empty())).toList();
    }

    static ImportReview of(List<Table> read, Edit edit, List<Contradiction> contradictions, List<String> doubts,
                           List<cn.juesuan.intake.Unused> unused, List<String> notes) {
        return new ImportReview(read, edit, contradictions, unused.stream().map(each -> new Unused(each.from(), each.why())).toList(), doubts, notes);
    }

    /** The whole review as text for the user. */
    public String text() {
        StringBuilder text = new StringBuilder();
        read.forEach(table -> text.append("%s　%s%d %s　%s%n".formatted(table.name(), table.project().map(name -> name + "　").orElse(""),
            table.figures(), table.name().equals(SupplementEditing.NAME) ? "项有改动" : "个数", table.from())));
        section(text, "存疑，需要核对", doubts);
        section(text, "合计与明细不符（两数都保留，在审核中列出）", contradictions.stream().map(Contradiction::message).toList());
        section(text, "提示", notes);
        section(text, "没有用的内容", unused.stream().map(each -> each.from() + "：" + each.why()).toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("%n%s：%n".formatted(heading)).append(lines.stream().collect(Collectors.joining("\n"))).append('\n');
        }
    }
}
