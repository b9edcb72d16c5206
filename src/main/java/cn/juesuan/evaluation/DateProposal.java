package cn.juesuan.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Proposes the score of a date by which something was due: all on the day, a question before and after it.
 *
 * @param target as written
 * @param actual as written
 */
record DateProposal(Bands bands, String target, String actual) {
    Proposal of(DueDate due, DueDate done) {
        int order = done.compare(due);
        if (order == 0) {
            return bands.full(List.of("实际完成“%s”就是指标值“%s”的日期，得满分 %s".formatted(actual, target, bands.full().toPlainString())));
        }
        if (due.year().isPresent() != done.year().isPresent()) {
            return bands.ask("指标值“%s”与实际完成“%s”只有一处写了年份，不能判断先后。请写明年份，或按完成情况定分。".formatted(target, actual),
                Optional.empty());
        }
        return order < 0 ? bands.ask("实际完成“%s”早于指标值“%s”，一般视为按期完成。请确认得分。".formatted(actual, target), Optional.of(bands.full()))
            : bands.ask("实际完成“%s”晚于指标值“%s”，没有按期完成。请按完成情况定分，并说明原因。".formatted(actual, target), Optional.empty());
    }
}
