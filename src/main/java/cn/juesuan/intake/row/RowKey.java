package cn.juesuan.intake.row;

import cn.juesuan.intake.source.Caption;

/** What the labels of a row say about which row it is. */
sealed interface RowKey {
    /**
     * A row of the table.
     *
     * @param label caption or subject name as printed
     */
    record Known(String key, Caption label) implements RowKey {
    }

    /** Labels that name no row of the table; {@code reason} says why its figures cannot be read. */
    record Unknown(String reason) implements RowKey {
    }

    /** No label at all. */
    record None() implements RowKey {
    }
}
