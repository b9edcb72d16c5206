package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A column of a table by subject whose figures, from one row on, stand one row too low or too high: put back, they add up.
 *
 * @param from  the first row that is wrong
 * @param down  whether they slipped down
 * @param rows  how many figures slipped
 * @param right what should stand in the first wrong row, where that is known
 */
record Slip(String form, int column, String from, boolean down, int rows, Optional<Amount> right) {
    private static final int LEAST_BROKEN = 2;
    private static final int LEAST_ROWS = 3;

    boolean touches(CellAddress cell) {
        return cell.form().equals(form) && cell.column() == column;
    }

    /** The slipped columns of the tables by subject. */
    static List<Slip> in(Published report) {
        List<Slip> slips = new ArrayList<>();
        report.figures().edition().forms().stream().filter(form -> form.hasSubjectRows() && report.forms().contains(form.name()))
            .forEach(form -> form.figureColumns().forEach(column -> new Column(report, form.name(), column).slip().ifPresent(slips::add)));
        return slips;
    }

    /** The figures of a column as printed, by subject in the order of the codes. */
    private static final class Column {
        private final String form;
        private final int column;
        private final List<String> codes;
        private final List<Optional<BigDecimal>> values;

        Column(Published report, String form, int column) {
            this.form = form;
            this.column = column;
            Map<String, String> rows = report.figures().account().rows(form);
            codes = rows.keySet().stream().filter(code -> report.has(new CellAddress(form, code, column))).toList();
            values = codes.stream().map(code -> Optional.of(Optional.ofNullable(report.stated().get(new CellAddress(form, code, column))).map(Numbers::wan).orElse(BigDecimal.ZERO)))
                .toList();
        }

        Optional<Slip> slip() {
            if (codes.size() < LEAST_ROWS || broken(values) < LEAST_BROKEN) {
                return Optional.empty();
            }
            for (boolean down : List.of(true, false)) {
                for (int to = codes.size(); to >= LEAST_ROWS; to--) {
                    Optional<Slip> slip = upTo(to, down);
                    if (slip.isPresent()) {
                        return slip;
                    }
                }
            }
            return Optional.empty();
        }

        /** The figures of a piece of the table, up to a page's end or to its own. */
        private Optional<Slip> upTo(int to, boolean down) {
            for (int from = to - LEAST_ROWS; from >= 0; from--) {
                List<Optional<BigDecimal>> back = back(from, to, down);
                if (broken(back) == 0 && checked(back) >= LEAST_BROKEN) {
                    int moved = (int) values.subList(from, to).stream().filter(value -> value.get().signum() != 0).count();
                    return moved < LEAST_ROWS ? Optional.empty() : Optional.of(new Slip(form, column, codes.get(from), down, moved, back.get(from).map(Slip::amount)));
                }
            }
            return Optional.empty();
        }

        private List<Optional<BigDecimal>> back(int from, int to, boolean down) {
            List<Optional<BigDecimal>> back = new ArrayList<>(values.subList(0, from));
            for (int i = from; i < to; i++) {
                int there = down ? i + 1 : i - 1;
                back.add(there < from || there >= to ? Optional.empty() : values.get(there));
            }
            back.addAll(values.subList(to, values.size()));
            return back;
        }

        private List<Integer> children(String code) {
            return IntStream.range(0, codes.size()).filter(i -> Subject.parentOf(codes.get(i)).filter(code::equals).isPresent()).boxed().toList();
        }

        private long checked(List<Optional<BigDecimal>> figures) {
            return IntStream.range(0, codes.size()).filter(i -> isKnown(figures, i)).count();
        }

        private boolean isKnown(List<Optional<BigDecimal>> figures, int parent) {
            List<Integer> children = children(codes.get(parent));
            return !children.isEmpty() && figures.get(parent).isPresent() && children.stream().allMatch(child -> figures.get(child).isPresent());
        }

        /** How many totals their parts contradict. */
        private long broken(List<Optional<BigDecimal>> figures) {
            return IntStream.range(0, codes.size()).filter(i -> isKnown(figures, i)).filter(i -> {
                List<Integer> children = children(codes.get(i));
                BigDecimal sum = children.stream().map(child -> figures.get(child).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
                return !Numbers.within(figures.get(i).orElseThrow().subtract(sum), Numbers.HALF_CENT.multiply(BigDecimal.valueOf(children.size() + 1L)));
            }).count();
        }
    }

    private static Amount amount(BigDecimal wan) {
        return Amount.wan(wan.toPlainString());
    }
}
