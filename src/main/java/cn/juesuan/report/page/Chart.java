package cn.juesuan.report.page;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart as data: every value is a figure of the account.
 *
 * @param title what it shows, for those who cannot see it; the caption in the text names it for all others
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
     * @param place   where the figure comes from
     */
    public record Item(String label, Amount amount, String text, Place place) {
    }

    /** Dark and light take turns, so that neighbours differ in a grey print too. */
    private static final List<Integer> COLOURS = List.of(0x4472C4, 0xA9D18E, 0xC55A11, 0xFFD966, 0x7F6084, 0xBDD7EE, 0x548235, 0xF4B183, 0x1F4E79,
        0xD9D9D9);

    /** The colour of columns and of the slice with this number, as 0xRRGGBB. */
    public static int colour(int slice) {
        return COLOURS.get(slice % COLOURS.size());
    }

    /** What somebody is told who cannot see it. */
    public String description() {
        boolean bars = kind == Kind.BARS;
        String told = items.stream().map(item -> item.label() + " " + item.text() + (bars ? "万元" : "")).collect(Collectors.joining("，"));
        return "%s“%s”：%s。".formatted(bars ? "柱形图" : "饼图", title, told);
    }

    public Chart {
        items = List.copyOf(items);
    }
}
