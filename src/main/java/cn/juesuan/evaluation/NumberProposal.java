package cn.juesuan.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the score of a target in numbers whose actual value is a number too.
 *
 * @param cost whether the 二级 is one in which less is better
 */
record NumberProposal(Bands bands, boolean cost) {
    Proposal of(Reading.Bound target, Quantity actual) {
        Units units = Units.of(target.quantity(), actual);
        if (units instanceof Units.Different) {
            return new Proposal.Incomparable("指标值“%s”与实际完成值“%s”的单位不同，不能比较。请改成同一单位。".formatted(target, actual));
        }
        if (units instanceof Units.Doubtful doubtful) {
            return doubtful(target, actual, doubtful);
        }
        Units.Same same = (Units.Same) units;
        return compared(target, new Ratio(bands.rules(), bands.weight(), same.target(), same.actual(), same.steps()));
    }

    private Proposal doubtful(Reading.Bound target, Quantity actual, Units.Doubtful doubtful) {
        List<Choice> choices = new ArrayList<>();
        for (Quantity meant : List.of(doubtful.first(), doubtful.second())) {
            of(target, meant).proposed().ifPresent(score -> choices.add(Choice.single("是" + meant, score)));
        }
        return bands.ask("实际完成值“%s”没有写单位，是 %s 还是 %s？请写上单位，或选定得分。".formatted(actual, doubtful.first(), doubtful.second()),
            choices, Optional.empty());
    }

    private Proposal compared(Reading.Bound target, Ratio ratio) {
        return switch (target.sign()) {
            case AT_LEAST, MORE -> isOnTheLimit(target, ratio) ? onTheLimit(target) : more(ratio);
            case AT_MOST, LESS -> isOnTheLimit(target, ratio) ? onTheLimit(target) : less(ratio);
            case NONE, EQUAL -> exactly(target, ratio);
        };
    }

    /** “＞90%” with 90% is not met, yet the formula would give all. */
    private static boolean isOnTheLimit(Reading.Bound target, Ratio ratio) {
        return (target.sign() == Sign.MORE || target.sign() == Sign.LESS) && ratio.comparison() == 0;
    }

    private Proposal onTheLimit(Reading.Bound target) {
        return bands.ask("指标值是“%s”，实际完成恰好 %s，没有%s。按公式得满分，是否给满分由您定。".formatted(target, target.quantity(),
            target.sign() == Sign.MORE ? "超过" : "低于"), Optional.empty());
    }

    private Proposal more(Ratio ratio) {
        boolean sensible = ratio.target().value().signum() > 0 && ratio.actual().value().signum() >= 0;
        if (!sensible && ratio.comparison() >= 0) {
            return met(ratio);
        }
        return sensible ? ratio.forward() : negative(ratio);
    }

    private Proposal less(Ratio ratio) {
        if (ratio.target().value().signum() < 0 || ratio.actual().value().signum() < 0) {
            return ratio.comparison() <= 0 ? met(ratio) : negative(ratio);
        }
        if (ratio.actual().isZero()) {
            return ratio.target().isZero() || !isCost(ratio) ? met(ratio) : nothingSpent(ratio);
        }
        return ratio.reverse();
    }

    /** 0 accidents are the best there can be; 0 spent may mean thrift, or that nothing was done. */
    private boolean isCost(Ratio ratio) {
        return cost || ratio.target().measure().isMoney();
    }

    private Proposal nothingSpent(Ratio ratio) {
        return new Proposal.Asked(("反向指标（指标值 %s）的实际完成是 0，A÷B 无法计算。工作已完成而没有花钱的得满分 %s；项目没有实施的得 0 分。请定分。")
            .formatted(ratio.target(), bands.full().toPlainString()), List.of(Choice.single("工作已完成，没有花钱", bands.full()),
            Choice.single("项目没有实施", bands.nothing())), Optional.empty());
    }

    private Proposal met(Ratio ratio) {
        List<String> working = new ArrayList<>(ratio.steps());
        working.add("实际完成 %s，达到指标值 %s，得满分 %s".formatted(ratio.actual(), ratio.target(), bands.full().toPlainString()));
        return bands.full(working);
    }

    private Proposal negative(Ratio ratio) {
        return bands.ask("指标值 %s 或实际完成 %s 不大于 0，按比例计分没有意义。请定分。".formatted(ratio.target(), ratio.actual()), Optional.empty());
    }

    /** A plain target is reached when equal; a cost is not to be exceeded; anything else the form does not say. */
    private Proposal exactly(Reading.Bound target, Ratio ratio) {
        if (ratio.comparison() == 0) {
            return met(ratio);
        }
        if (cost && !ratio.target().measure().isPercent()) {
            return less(ratio);
        }
        return bands.ask("指标值“%s”没有写≥或≤，实际完成 %s 与它不等，填表说明没有规定怎样计分。请定分。".formatted(target, ratio.actual()),
            formulas(ratio), ratio.comparison() < 0 ? more(ratio).proposed() : Optional.empty());
    }

    /** What either formula would give, where it can be applied. */
    private List<Choice> formulas(Ratio ratio) {
        List<Choice> choices = new ArrayList<>();
        more(ratio).proposed().ifPresent(score -> choices.add(Choice.single("越多越好，按 B÷A 计", score)));
        less(ratio).proposed().ifPresent(score -> choices.add(Choice.single("越少越好，按 A÷B 计", score)));
        return choices;
    }
}
