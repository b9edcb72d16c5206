package cn.juesuan.ui.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.Choice;
import cn.juesuan.evaluation.ExecutionRate;
import cn.juesuan.evaluation.FundingScore;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.PlaceNames;
import cn.juesuan.evaluation.Proposal;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.table.SheetLook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 依据 of a cell of a sheet: the working of a score, what is left of the weights, the question where a person must decide. */
final class SheetWorking {
    private final SheetScores scores;
    private final MoneyUnit unit;
    private final BiConsumer<SheetPart, String> enter;
    private final List<String> lines = new ArrayList<>();
    private final List<Explanation.Action> actions = new ArrayList<>();

    /** @param enter types a score that was chosen */
    SheetWorking(SheetScores scores, MoneyUnit unit, BiConsumer<SheetPart, String> enter) {
        this.scores = scores;
        this.unit = unit;
        this.enter = enter;
    }

    Explanation of(PrintedCell cell, String name) {
        SheetTyping.part(cell).ifPresent(this::explain);
        return new Explanation(cell.place().map(PlaceNames::of).orElse(name), lines, actions);
    }

    private void explain(SheetPart cell) {
        Optional<FundingLine> line = FundingLine.byCaption(cell.row());
        Optional<IndicatorScore> indicator = scores.indicators().stream().filter(score -> Integer.toString(score.number()).equals(cell.row())).findFirst();
        if (line.isPresent()) {
            funding(line.get(), cell);
        } else if (indicator.isPresent()) {
            indicator(indicator.get(), cell);
        } else {
            part(cell.row());
        }
    }

    private void funding(FundingLine line, SheetPart cell) {
        FundingScore funding = scores.funding();
        if (cell.column() <= FundingColumn.values().length) {
            money(line, FundingColumn.values()[cell.column() - 1]);
        } else if (cell.column() == SheetParts.RATE) {
            lines.add(funding.rate(line).map(this::rate).orElse("全年预算数和全年执行数都有了，才有执行率。"));
            scores.sheet().funding().row(line).rate().ifPresent(typed -> lines.add("所填执行率 " + typed + "。按 Delete 恢复自动计算。"));
        } else if (line == FundingLine.TOTAL) {
            proposal(funding.proposal(), cell);
            funding.given().ifPresent(given -> given(given, funding.difference()));
        } else {
            lines.add("只对年度资金总额计分。");
        }
    }

    private void money(FundingLine line, FundingColumn column) {
        if (line != FundingLine.TOTAL) {
            lines.add("此格录入。");
            return;
        }
        String parts = FundingLine.PARTS.stream().map(part -> scores.funding().totals().cell(part, column))
            .map(value -> value.known() ? value.amount().printed(unit) : "空").collect(Collectors.joining(" ＋ "));
        lines.add("下面三行之和：%s ＝ %s %s".formatted(parts, scores.funding().totals().sum(column).printed(unit), unit.caption()));
        lines.add("状态：" + scores.funding().totals().cell(line, column).state().caption());
    }

    private String rate(ExecutionRate rate) {
        return "%s ÷ %s ＝ %s".formatted(rate.actual().printed(unit), rate.budget().printed(unit),
            rate.printed(scores.form().rules().rateDecimals()).orElse(""));
    }

    private void indicator(IndicatorScore score, SheetPart cell) {
        String third = score.indicator().level3();
        lines.add("第 %d 项%s".formatted(score.number(), third.isBlank() ? "" : "　" + third));
        if (cell.column() == SheetParts.Column.WEIGHT.number()) {
            weights();
        }
        proposal(score.proposal(), new SheetPart(cell.form(), cell.row(), SheetParts.Column.SCORE.number()));
        score.given().ifPresent(given -> given(given, score.difference()));
        if (score.isBelowWeight() && score.indicator().reason().isBlank()) {
            lines.add("得分低于分值，要写偏差原因及改进措施。");
        }
    }

    private void weights() {
        BigDecimal funding = scores.form().rules().funding();
        lines.add("指标分值合计 %s，应为 %s，%s。".formatted(Mark.plain(scores.weight()), Mark.plain(scores.form().rules().indicators()), left()));
        lines.add("连同预算执行 %s 分，共 %s／%s。".formatted(Mark.plain(funding), Mark.plain(scores.weight().add(funding)),
            Mark.plain(scores.form().rules().total())));
        lines.add(scores.weightsByClass().entrySet().stream().map(entry -> entry.getKey() + " " + Mark.plain(entry.getValue()))
            .collect(Collectors.joining("、")));
    }

    private String left() {
        int sign = scores.remaining().signum();
        return sign == 0 ? "正好" : (sign > 0 ? "还差 " : "超出 ") + Mark.plain(scores.remaining().abs());
    }

    private void proposal(Proposal proposal, SheetPart target) {
        if (proposal instanceof Proposal.Scored scored) {
            lines.addAll(scored.working());
            lines.add("按公式得 %s 分。".formatted(scored.score().toPlainString()));
        } else {
            lines.add(proposal.explanation());
        }
        if (proposal instanceof Proposal.Asked asked) {
            asked.choices().forEach(choice -> offer(choice, target));
        }
    }

    /** A band is offered by its limits; anything between them can be typed. */
    private void offer(Choice choice, SheetPart target) {
        Stream.of(choice.highest(), choice.lowest()).distinct().forEach(score -> actions.add(new Explanation.Action(
            "%s　%s 分".formatted(choice.meaning(), score.toPlainString()), () -> enter.accept(target, score.toPlainString()))));
    }

    private void given(BigDecimal given, Optional<BigDecimal> difference) {
        lines.add(difference.map(by -> "手工定为 %s 分，与公式相差 %s。按 Delete 恢复公式。".formatted(given.toPlainString(), SheetLook.signed(by)))
            .orElse("手工定为 %s 分。按 Delete 清除。".formatted(given.toPlainString())));
    }

    private void part(String part) {
        switch (part) {
            case "合计" -> lines.add("预算执行 %s ＋ 指标 %s ＝ %s".formatted(scores.funding().score().map(BigDecimal::toPlainString).orElse("空"),
                scores.indicatorTotal().toPlainString(), scores.total().map(BigDecimal::toPlainString).orElse("空")));
            case "分值合计" -> weights();
            case "自评等级" -> lines.add(scores.form().grades().stream().map(band -> "%s：%s 分以上".formatted(band.name(), Mark.plain(band.from())))
                .collect(Collectors.joining("，")) + "。每项都有得分后才定等级。");
            case "原因分析" -> lines.add(scores.needsExplanation() ? "总分低于 %s 分，必须填写。".formatted(
                Mark.plain(scores.form().rules().explanationBelow())) : "总分低于 %s 分时填写。".formatted(Mark.plain(scores.form().rules().explanationBelow())));
            default -> lines.add("此格录入。换行用 ↵ 表示。");
        }
    }
}
