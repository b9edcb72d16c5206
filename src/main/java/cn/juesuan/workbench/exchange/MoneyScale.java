package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitKind;
import cn.juesuan.calc.Calculation;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.row.ReadCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a table is printed in another unit of money than it says: 元 for 万元 makes everything 10,000 times as large. The figures of a
 * table stand in the others and in the account as well, at the right size.
 */
final class MoneyScale {
    /** So many figures that agree but for their size are no accident. */
    private static final int MOST_BY_CHANCE = 2;
    /** Figures as small as this stand everywhere, at any scale. */
    private static final BigDecimal SMALL = new BigDecimal("0.10");
    private static final BigDecimal MOST_OF_A_UNIT = new BigDecimal("1000000");
    private static final BigDecimal MOST_OF_A_DEPARTMENT = new BigDecimal("20000000");
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN;
    private static final BigDecimal LEAST_IN_YUAN = new BigDecimal("1");

    private final List<TableRead> tables;
    private final Calculation account;
    private final UnitKind kind;

    /** @param account as it is without the tables */
    MoneyScale(List<TableRead> tables, Calculation account) {
        this.tables = tables;
        this.account = account;
        this.kind = account.account().profile().kind();
    }

    /** Tables whose unit is in doubt, with a clause for the user. */
    Map<String, String> doubts() {
        Map<String, String> doubts = new LinkedHashMap<>();
        List<TableRead> odd = new ArrayList<>();
        for (Optional<Odd> next = oddest(odd); next.isPresent(); next = oddest(odd)) {
            odd.add(next.get().table());
            doubts.put(next.get().table().form(), next.get().message());
        }
        tables.stream().filter(table -> !odd.contains(table)).forEach(table -> aboveAll(table, odd).ifPresent(why -> doubts.put(table.form(), why)));
        return doubts.isEmpty() ? allOfThem() : doubts;
    }

    /** A table whose figures agree with the rest but for their size. */
    private record Odd(TableRead table, boolean larger, long agreeing, long same) {
        String message() {
            return "%s的数是其他表和账中同样的数的%s（%d 个数），多半是%s，请核对金额单位".formatted(table.form(), larger ? " 10,000 倍" : "万分之一", agreeing,
                other(table).caption());
        }

        /** Many agree, or all of the few there are. */
        boolean isOdd(long all) {
            return agreeing > Math.max(MOST_BY_CHANCE, same) || agreeing > 0 && agreeing == all && same == 0;
        }
    }

    /** The one that stands out most, for it makes others look odd as well. */
    private Optional<Odd> oddest(List<TableRead> known) {
        return tables.stream().filter(table -> !known.contains(table)).flatMap(table -> {
            Set<BigDecimal> others = elsewhere(table, known);
            long larger = count(table, 4, others);
            long smaller = count(table, -4, others);
            Odd odd = new Odd(table, larger > smaller, Math.max(larger, smaller), count(table, 0, others));
            return Stream.of(odd).filter(each -> each.isOdd(figures(table, larger > smaller ? 4 : -4).count()));
        }).max(Comparator.comparingLong(odd -> odd.agreeing() - 2 * odd.same()));
    }

    /** Nothing can be larger than all income and spending together. */
    private Optional<String> aboveAll(TableRead table, List<TableRead> odd) {
        String overall = account.edition().forms().get(0).name();
        Stream<BigDecimal> read = tables.stream().filter(each -> each.form().equals(overall) && !odd.contains(each)).flatMap(MoneyScale::amounts);
        Stream<BigDecimal> entered = account.account().entries().keySet().stream().filter(cell -> cell.form().equals(overall))
            .map(cell -> wan(account.value(cell).amount()));
        BigDecimal most = largest(Stream.concat(read, entered));
        BigDecimal here = largest(amounts(table));
        boolean above = most.signum() > 0 && !table.form().equals(overall) && here.compareTo(most.multiply(TOO_MUCH)) > 0;
        return above ? Optional.of("%s里有 %s 万元，全部收支最多才 %s 万元，请核对金额单位是不是%s".formatted(table.form(), here.toPlainString(), most.toPlainString(),
            table.moneyUnit().caption())) : Optional.empty();
    }

    private static BigDecimal largest(Stream<BigDecimal> amounts) {
        return amounts.map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static MoneyUnit other(TableRead table) {
        return table.moneyUnit() == MoneyUnit.WAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    private Map<String, String> allOfThem() {
        Map<String, String> doubts = new LinkedHashMap<>();
        BigDecimal most = kind == UnitKind.UNIT ? MOST_OF_A_UNIT : MOST_OF_A_DEPARTMENT;
        for (TableRead table : tables) {
            BigDecimal largest = largest(amounts(table));
            if (largest.compareTo(most) >= 0) {
                doubts.put(table.form(), "%s里有 %s 万元，合 %s 亿元，请核对金额单位是不是%s".formatted(table.form(), largest.toPlainString(),
                    largest.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString(), table.moneyUnit().caption()));
            }
        }
        BigDecimal largest = largest(tables.stream().flatMap(MoneyScale::amounts));
        boolean tiny = largest.signum() > 0 && largest.compareTo(LEAST_IN_YUAN) < 0 && tables.stream().allMatch(table -> table.moneyUnit() == MoneyUnit.YUAN);
        if (tiny) {
            tables.forEach(table -> doubts.put(table.form(), "%s写的是元，最大的数却不到一万元，请核对金额单位是不是元".formatted(table.form())));
        }
        return doubts;
    }

    /** Figures of all other tables that are not odd themselves, and of the account. */
    private Set<BigDecimal> elsewhere(TableRead table, List<TableRead> odd) {
        Set<BigDecimal> figures = new HashSet<>();
        tables.stream().filter(other -> other != table && !odd.contains(other)).flatMap(MoneyScale::amounts).map(MoneyScale::printed).forEach(figures::add);
        account.cells().map((CellAddress cell) -> account.value(cell).amount()).map(MoneyScale::wan).map(MoneyScale::printed).forEach(figures::add);
        return figures;
    }

    private static long count(TableRead table, int places, Set<BigDecimal> others) {
        return figures(table, places).filter(others::contains).count();
    }

    /** Its figures at another scale, without those as small as are found everywhere. */
    private static Stream<BigDecimal> figures(TableRead table, int places) {
        return amounts(table).map(amount -> printed(amount.movePointLeft(places))).filter(amount -> amount.abs().compareTo(SMALL) > 0).distinct();
    }

    private static Stream<BigDecimal> amounts(TableRead table) {
        return table.cells().stream().map(ReadCell::amount).flatMap(amount -> amount.stream()).map(MoneyScale::wan);
    }

    private static BigDecimal wan(Amount amount) {
        return amount.exactly(MoneyUnit.WAN);
    }

    private static BigDecimal printed(BigDecimal wan) {
        return wan.setScale(2, RoundingMode.HALF_UP);
    }
}
