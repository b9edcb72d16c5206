package cn.juesuan.report.page;

import cn.juesuan.account.Amount;
import java.util.List;

/**
 * A chart as data: every value is a figure of the account.
 *
 * @param title printed inside the chart
 * @param items at least one; a pie has only amounts above zero
 */
public record Chart(Kind kind, String title, List<Item> items) {
    /** How the values are drawn. */
    public enum Kind {
        /** One column for each value, such as two years side by side; each labelled with its amount. */
        BARS,
        /** The parts of a whole; each labelled with name and share. */
        PIE
    }

    /**
     * One column or slice.
     *
     * @param label  2023年度, 财政拨款收入
     * @param amount the figure, drawn and printed in 万元
     * @param text   the figure or share as the label prints it: 1,708.47 or 61.1%
     * @param spot   where the figure comes from
     */
    public record Item(String label, Amount amount, String text, Spot spot) {
    }

    public Chart {
        items = List.copyOf(items);
    }
}
