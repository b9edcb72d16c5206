package cn.juesuan.evaluation;

import cn.juesuan.account.Indicator;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.IndicatorKind;
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
        return weight.map(number -> propose(indicator, new Bands(form.rules(), number)))
            .orElseGet(() -> new Proposal.Missing("还没有填分值"));
    }

    private Proposal propose(Indicator indicator, Bands bands) {
        Reading target = IndicatorText.read(indicator.target());
        Reading actual = IndicatorText.read(indicator.actual());
        if (isSameText(indicator, target)) {
            return bands.full(List.of("实际完成与指标值相同，得满分 %s".formatted(bands.full().toPlainString())));
        }
        return unclear("指标值", indicator.target(), target).or(() -> unclear("实际完成值", indicator.actual(), actual))
            .orElseGet(() -> compared(indicator, target, actual, bands));
    }

    private static boolean isSameText(Indicator indicator, Reading target) {
        return !(target instanceof Reading.SignOnly)
            && IndicatorText.plain(indicator.target()).equals(IndicatorText.plain(indicator.actual()));
    }

    private static Optional<Proposal> unclear(String where, String text, Reading reading) {
        if (reading instanceof Reading.SignOnly) {
            return Optional.of(new Proposal.Incomparable("%s“%s”只有符号，没有数。请补上数。".formatted(where, text.strip())));
        }
        return reading instanceof Reading.Several
            ? Optional.of(new Proposal.Incomparable("%s“%s”一格里有两个数。请分成两行，各自计分。".formatted(where, text.strip()))) : Optional.empty();
    }

    private Proposal compared(Indicator indicator, Reading target, Reading actual, Bands bands) {
        NumberProposal numbers = new NumberProposal(bands, form.kind(indicator.level2()).map(IndicatorKind::reverse).orElse(false));
        if (target instanceof Reading.Bound bound && actual instanceof Reading.Bound measured) {
            return numbers.of(bound, measured.quantity());
        }
        if (target instanceof Reading.Range range && actual instanceof Reading.Bound measured) {
            return new RangeProposal(numbers, bands).of(range, measured.quantity());
        }
        return target instanceof Reading.Due due && actual instanceof Reading.Due done
            ? new DateProposal(bands, indicator.target().strip(), indicator.actual().strip()).of(due.date(), done.date())
            : asked(indicator, target, bands);
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
