package cn.juesuan.document.word.chart;

import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.TextWidth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which slices of a pie have room for a label beside them. Labels of thin slices next to each other would be printed one over the
 * other, so the larger slice gets its label and the other is left to the legend. Lengths in points, seen from the middle of the pie.
 */
final class SliceLabels {
    /** A pie is drawn somewhat larger, which leaves labels more room. */
    private static final double RADIUS = 60;
    /** From the middle of the pie to the edge of the chart. */
    private static final double ROOM = 210;
    private static final double EM = 10.5;
    private static final double LINE = 13;
    /** Word breaks labels wider than this. */
    private static final double BROKEN = 88;

    private record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return Math.abs(x - other.x) < (width + other.width) / 2 && Math.abs(y - other.y) < (height + other.height) / 2;
        }

        boolean fits() {
            return Math.abs(x) + width / 2 <= ROOM;
        }
    }

    private final List<Chart.Item> items;
    private final Map<Integer, Box> placed = new HashMap<>();

    SliceLabels(List<Chart.Item> items) {
        this.items = items;
        Comparator<Integer> bySize = Comparator.comparing(index -> items.get(index).amount().absolute());
        IntStream.range(0, items.size()).boxed().sorted(bySize.reversed()).forEach(this::place);
    }

    private void place(int index) {
        Box box = box(index);
        if (box.fits() && placed.values().stream().noneMatch(box::overlaps)) {
            placed.put(index, box);
        }
    }

    private Box box(int index) {
        Chart.Item item = items.get(index);
        double turn = 2 * Math.PI * (size(0, index) + size(index, index + 1) / 2) / Math.max(1, size(0, items.size()));
        double name = TextWidth.em(item.label()) * EM;
        double width = Math.max(name, TextWidth.em(item.text()) * EM) + EM / 2;
        double height = LINE * (1 + Math.ceil(name / BROKEN));
        return new Box(Math.sin(turn) * (RADIUS + width / 2), -Math.cos(turn) * (RADIUS + height / 2), width, height);
    }

    /** What the slices from {@code first} on make together: for angles, where nothing need be exact. */
    private double size(int first, int end) {
        return items.subList(first, end).stream().mapToDouble(item -> item.amount().absolute().fen()).sum();
    }

    boolean isShown(int index) {
        return placed.containsKey(index);
    }

    /** Whether the legend prints the shares, because not every slice has room for its label. */
    boolean haveShares() {
        return placed.size() < items.size();
    }

    /** What the legend calls the slices: their shares stand there as well, unless each stands beside its slice. */
    List<String> names() {
        return items.stream().map(item -> haveShares() ? item.label() + " " + item.text() : item.label()).toList();
    }
}
