package cn.juesuan.evaluation;

import cn.juesuan.account.Indicator;
import cn.juesuan.form.EvaluationForm;
import cn.juesuan.form.IndicatorKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the score of an indicator from its target, its actual value and its weight, by the notes of the form. Where these are silent it
 * asks, and names the bands.
 */
public final class Proposer {
    private final EvaluationForm form;

    public Proposer(EvaluationForm form) {
        this.form = form;
    }

    public Proposal propose(Indicator indicator) {
        if (indicator.target().isBlank() || indicator.actual().isBlank()) {
            return new Proposal.Missing(indicator.target().isBlank() ? "还没有填年度指标值" : "还没有填实际完成值");
        }
        Optional<BigDecimal> weight = Mark.read(indicator.weight()).filter(number -> number.signum() >= 0);
        return weight.map(number -> propose(indicator, number)).orElseGet(() -> new Proposal.Missing("还没有填分值"));
    }

    private Proposal propose(Indicator indicator, BigDecimal weight) {
        Bands bands = new Bands(form.rules(), weight);
        Reading target = IndicatorText.read(indicator.target());
        Reading actual = IndicatorText.read(indicator.actual());
        Optional<Proposal> unclear = unclear("指标值", indicator.target(), target).or(() -> unclear("实际完成值", indicator.actual(), actual));
        if (unclear.isPresent() && !sameText(indicator, target)) {
            return unclear.get();
        }
        if (sameText(indicator, target)) {
            return bands.full(List.of("实际完成与指标值相同，得满分 %s".formatted(bands.full().toPlainString())));
        }
        if (actual instanceof Reading.Bound measured) {
            return measured(indicator, target, measured.quantity(), weight);
        }
        return target instanceof Reading.Due due && actual instanceof Reading.Due done ? dates(indicator, due.date(), done.date(), bands)
            : asked(indicator, target, bands);
    }

    private static boolean sameText(Indicator indicator, Reading target) {
        return !(target instanceof Reading.SignOnly)
            && IndicatorText.plain(indicator.target()).equals(IndicatorText.plain(indicator.actual()));
    }

    private static Optional<Proposal> unclear(String where, String text, Reading reading) {
        if (reading instanceof Reading.SignOnly) {
            return Optional.of(new Proposal.Incomparable("%s“%s”只有符号，没有数。请补上数。".formatted(where, text)));
        }
        if (reading instanceof Reading.Several) {
            return Optional.of(new Proposal.Incomparable("%s“%s”一格里有两个数。请分成两行，各自计分。".formatted(where, text)));
        }
        return Optional.empty();
    }

    private Proposal measured(Indicator indicator, Reading target, Quantity actual, BigDecimal weight) {
        boolean cost = form.kind(indicator.level2()).map(IndicatorKind::reverse).orElse(false);
        NumberProposal numbers = new NumberProposal(form.rules(), weight, cost);
        if (target instanceof Reading.Bound bound) {
            return numbers.of(bound, actual);
        }
        return target instanceof Reading.Range range ? new RangeProposal(numbers, new Bands(form.rules(), weight)).of(range, actual)
            : asked(indicator, target, new Bands(form.rules(), weight));
    }

    private Proposal dates(Indicator indicator, DueDate due, DueDate done, Bands bands) {
        int order = done.compare(due);
        if (order == 0) {
            return bands.full(List.of("实际完成“%s”就是指标值“%s”的日期，得满分 %s".formatted(indicator.actual().strip(), indicator.target().strip(),
                bands.full().toPlainString())));
        }
        if (due.year().isPresent() != done.year().isPresent()) {
            return bands.ask("指标值“%s”与实际完成“%s”只有一处写了年份，不能判断先后。请写明年份，或按完成情况定分。".formatted(
                indicator.target().strip(), indicator.actual().strip()), Optional.empty());
        }
        return order < 0
            ? bands.ask("实际完成“%s”早于指标值“%s”，一般视为按期完成。请确认得分。".formatted(indicator.actual().strip(), indicator.target().strip()),
                Optional.of(bands.full()))
            : bands.ask("实际完成“%s”晚于指标值“%s”，没有按期完成。请按完成情况定分，并说明原因。".formatted(indicator.actual().strip(),
                indicator.target().strip()), Optional.empty());
    }

    private Proposal asked(Indicator indicator, Reading target, Bands bands) {
        String actual = indicator.actual().strip();
        if (form.rules().stopped().stream().anyMatch(actual::contains)) {
            return bands.ask("实际完成写明“%s”，一般得 0 分。请确认得分，并说明原因。".formatted(actual), Optional.of(bands.nothing()));
        }
        if (target instanceof Reading.ImpossibleDate) {
            return bands.ask("指标值“%s”没有这一天，无法判断是否按期完成。请改正日期，或按完成情况定分。".formatted(indicator.target().strip()),
                Optional.empty());
        }
        return bands.ask("指标值“%s”与实际完成“%s”不能按公式计算。请按完成情况选档定分。".formatted(indicator.target().strip(), actual), Optional.empty());
    }
}
