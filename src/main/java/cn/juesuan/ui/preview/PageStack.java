package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.PageSize;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages one under the other. Sizes of pages in points, everything else in pixels of the screen.
 *
 * @param zoom pixels for a point
 * @param room how wide a page may be at most; wider ones are shown smaller
 */
public record PageStack(List<PageSize> sizes, double zoom, double room) {
    /** Between pages, and around them. */
    public static final double GAP = 14;

    public PageStack {
        sizes = List.copyOf(sizes);
    }

    /** A place in the document that stays where it is when the zoom or the text changes: so many points below the top of a page. */
    public record Anchor(int page, double points) {
        public static final Anchor START = new Anchor(0, -GAP);
    }

    /** Pixels for a point on a page. */
    public double zoom(int page) {
        return Math.min(zoom, room / sizes.get(page).width());
    }

    public double width() {
        return pages().mapToDouble(page -> sizes.get(page).width() * zoom(page)).max().orElse(0) + 2 * GAP;
    }

    private IntStream pages() {
        return IntStream.range(0, sizes.size());
    }

    public double height() {
        return top(sizes.size());
    }

    private double space(int page) {
        return sizes.get(page).height() * zoom(page) + GAP;
    }

    /** Where a page begins; behind the last one the height of all. */
    public double top(int page) {
        return GAP + pages().limit(page).mapToDouble(this::space).sum();
    }

    /** The page at a height: where it falls between two, the one above. */
    public int pageAt(double y) {
        double bottom = GAP;
        for (int page = 0; page < sizes.size(); page++) {
            bottom += space(page);
            if (y < bottom) {
                return page;
            }
        }
        return Math.max(0, sizes.size() - 1);
    }

    /** Indices of the pages that are seen in a window of the given height. */
    public List<Integer> visible(double y, double height) {
        return sizes.isEmpty() ? List.of() : IntStream.rangeClosed(pageAt(y), pageAt(y + height)).boxed().toList();
    }

    public Anchor anchor(double y) {
        int page = pageAt(y);
        return new Anchor(page, (y - top(page)) / (sizes.isEmpty() ? zoom : zoom(page)));
    }

    /** Where an anchor is now; the end, when its page is gone. */
    public double y(Anchor anchor) {
        return anchor.page() >= sizes.size() ? height() : top(anchor.page()) + anchor.points() * zoom(anchor.page());
    }
}
