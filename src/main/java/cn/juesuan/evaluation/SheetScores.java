package cn.juesuan.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that follows from one self-evaluation sheet: scores, what is left of the weights, total and grade. */
public final class SheetScores {
    private final EvaluationForm form;
    private final EvaluationSheet sheet;
    private final FundingScore funding;
    private final List<IndicatorScore> indicators;
    private final Optional<BigDecimal> total;
    private final boolean complete;

    private SheetScores(EvaluationForm form, EvaluationSheet sheet, List<IndicatorScore> indicators) {
        this.form = form;
        this.sheet = sheet;
        this.funding = new FundingScore(form.rules(), sheet.funding());
        this.indicators = List.copyOf(indicators);
        Optional<BigDecimal> earned = funding.score();
        this.total = Stream.concat(earned.stream(), scores()).findAny()
            .map(any -> rounded(indicatorTotal().add(earned.orElse(BigDecimal.ZERO))));
        this.complete = earned.isPresent() && !indicators.isEmpty() && scores().count() == indicators.size();
    }

    public static SheetScores of(EvaluationForm form, EvaluationSheet sheet) {
        Proposer proposer = new Proposer(form);
        List<IndicatorScore> scores = new ArrayList<>();
        for (Indicator indicator : sheet.indicators()) {
            scores.add(new IndicatorScore(scores.size() + 1, indicator, proposer.propose(indicator)));
        }
        return new SheetScores(form, sheet, scores);
    }

    public EvaluationForm form() {
        return form;
    }

    public EvaluationSheet sheet() {
        return sheet;
    }

    public FundingScore funding() {
        return funding;
    }

    public List<IndicatorScore> indicators() {
        return indicators;
    }

    /** What the indicators weigh together. */
    public BigDecimal weight() {
        return Mark.sum(indicators.stream().flatMap(indicator -> indicator.weight().stream()).toList());
    }

    /** What is left of the weight of the indicators (90); negative when too much was given. */
    public BigDecimal remaining() {
        return form.rules().indicators().subtract(weight());
    }

    /** Weight of each 一级指标, in printed order. */
    public Map<String, BigDecimal> weightsByClass() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        indicators.forEach(indicator -> weights.merge(className(indicator.indicator().level1()), indicator.weight().orElse(BigDecimal.ZERO),
            BigDecimal::add));
        return weights;
    }

    private String className(String level1) {
        return form.indicatorClass(level1).map(known -> known.name()).orElse(level1.strip());
    }

    /** What the indicators scored together, those not yet scored counting nothing. */
    public BigDecimal indicatorTotal() {
        return rounded(Mark.sum(indicators.stream().flatMap(indicator -> indicator.score().stream()).toList()));
    }

    /** The total of all scores there are; empty while there is none. */
    public Optional<BigDecimal> total() {
        return total;
    }

    private Stream<BigDecimal> scores() {
        return indicators.stream().flatMap(indicator -> indicator.score().stream());
    }

    private BigDecimal rounded(BigDecimal score) {
        return score.setScale(form.rules().scoreDecimals(), RoundingMode.HALF_UP);
    }

    /** Whether the money block and every indicator have their score. */
    public boolean isComplete() {
        return complete;
    }

    /** The grade; empty until every score is there, for half a total would look like a bad one. */
    public Optional<String> grade() {
        return isComplete() ? total().map(form::grade) : Optional.empty();
    }

    /** Whether 原因分析及拟采取的措施 must be filled in: a total below 80, not one of 80.00. */
    public boolean needsExplanation() {
        return isComplete() && total().filter(total -> total.compareTo(form.rules().explanationBelow()) < 0).isPresent();
    }
}
