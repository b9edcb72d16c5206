package cn.juesuan.workbench;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitKind;
import cn.juesuan.calc.Calculation;
import cn.juesuan.intake.ReadCell;
import cn.juesuan.intake.TableRead;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (TableRead table : tables) {
            Set<BigDecimal> others = elsewhere(table, odd);
            long larger = count(table, 4, others);
            long smaller = count(table, -4, others);
            long same = count(table, 0, others);
            if (Math.max(larger, smaller) > Math.max(MOST_BY_CHANCE, same)) {
                odd.add(table);
                doubts.put(table.form(), "%s的数是其他表和账中同样的数的%s（%d 个数），多半是%s，请核对金额单位".formatted(table.form(),
                    larger > smaller ? " 10,000 倍" : "万分之一", Math.max(larger, smaller), other(table).caption()));
            }
        }
        return doubts.isEmpty() ? allOfThem() : doubts;
    }

    private static MoneyUnit other(TableRead table) {
        return table.moneyUnit() == MoneyUnit.WAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    private Map<String, String> allOfThem() {
        Map<String, String> doubts = new LinkedHashMap<>();
        BigDecimal most = kind == UnitKind.UNIT ? MOST_OF_A_UNIT : MOST_OF_A_DEPARTMENT;
        for (TableRead table : tables) {
            BigDecimal largest = amounts(table).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
            if (largest.compareTo(most) >= 0) {
                doubts.put(table.form(), "%s里有 %s 万元，合 %s 亿元，请核对金额单位是不是%s".formatted(table.form(), largest.toPlainString(),
                    largest.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString(), table.moneyUnit().caption()));
            }
        }
        BigDecimal largest = tables.stream().flatMap(MoneyScale::amounts).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
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
        return amounts(table).map(amount -> printed(amount.movePointLeft(places))).filter(amount -> amount.abs().compareTo(SMALL) > 0)
            .distinct().filter(others::contains).count();
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
