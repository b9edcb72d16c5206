package cn.juesuan.intake.head;

import cn.juesuan.account.UnitKind;
import java.util.Optional;

/**
 * What is printed over a table.
 *
 * @param unitKind  单位 or 部门, as in 部门：…
 * @param unitName  the name behind it, as printed
 * @param moneyUnit the text behind 金额单位：, such as 万元, whether it can be read or not
 * @param year      the year named over the table
 * @param draft     初稿, 草稿 or 作废 where it is marked so
 */
public record TableHeading(Optional<UnitKind> unitKind, Optional<String> unitName, Optional<String> moneyUnit, Optional<Integer> year,
                           Optional<String> draft) {
    public static final TableHeading NONE =
        new TableHeading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What this heading does not say, said by {@code other}. */
    public TableHeading orElse(TableHeading other) {
        return new TableHeading(unitKind.or(other::unitKind), unitName.or(other::unitName), moneyUnit.or(other::moneyUnit), year.or(other::year),
            draft.or(other::draft));
    }
}
