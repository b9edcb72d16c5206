package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.Operand;
import cn.juesuan.calc.TieResult;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.table.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relations of the edition (勾稽关系): each broken one is a finding, each that holds but for rounding a quiet one. */
public final class TieRule implements Rule {
    private static final int SHOWN_OPERANDS = 4;

    @Override
    public Stream<Finding> check(Calculation figures) {
        return figures.openTies().flatMap(result -> finding(result).stream());
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        return figures.openTies(cell).flatMap(result -> finding(result).stream());
    }

    private static Optional<Finding> finding(TieResult result) {
        return switch (result.outcome()) {
            case BROKEN -> Optional.of(finding(result, result.tie().strength(), result.tie().meaning()));
            case ROUNDING -> Optional.of(finding(result, Strength.ROUNDING, "属四舍五入的尾差，可以保留"));
            default -> Optional.empty();
        };
    }

    private static Finding finding(TieResult result, Strength strength, String meaning) {
        List<Place> places = new ArrayList<>(List.of(result.cell()));
        result.operands().forEach(operand -> operand.cell().ifPresent(places::add));
        String sign = result.tie().comparator() == Tie.Comparator.EQUAL ? "应等于" : "不应大于";
        String message = "%s 为 %s，%s %s（%s），相差 %s。%s。".formatted(result.cell(), result.found(), sign, operands(result.operands()),
            result.expected(), result.difference(), meaning);
        return new Finding(result.tie().id(), strength, places, Optional.of(result.expected()), Optional.of(result.found()), message);
    }

    private static String operands(List<Operand> operands) {
        String text = operands.stream().limit(SHOWN_OPERANDS).map(operand -> (operand.sign() < 0 ? "－" : "＋")
            + operand.cell().map(CellAddress::toString).orElse(operand.form() + " 没有的科目")).collect(Collectors.joining(" "));
        return text.substring(1) + (operands.size() > SHOWN_OPERANDS ? " ＋…共 " + operands.size() + " 项" : "");
    }
}
