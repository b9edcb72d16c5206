package cn.juesuan.ui.preview;

import cn.juesuan.workbench.Preview.PageSize;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages one under the other at a zoom. Sizes of pages in points, everything else in pixels of the screen.
 *
 * @param zoom pixels for a point
 */
public record PageStack(List<PageSize> sizes, double zoom) {
    /** Between pages, and around them. */
    public static final double GAP = 14;

    public PageStack {
        sizes = List.copyOf(sizes);
    }

    /** A place in the document that stays where it is when the zoom or the text changes: so many points below the top of a page. */
    public record Anchor(int page, double points) {
        public static final Anchor START = new Anchor(0, -GAP);
    }

    public double width() {
        return sizes.stream().mapToDouble(PageSize::width).max().orElse(0) * zoom + 2 * GAP;
    }

    public double height() {
        return top(sizes.size());
    }

    /** Where a page begins; behind the last one the height of all. */
    public double top(int page) {
        return GAP + sizes.stream().limit(page).mapToDouble(size -> size.height() * zoom + GAP).sum();
    }

    /** The page at a height: where it falls between two, the one above. */
    public int pageAt(double y) {
        double bottom = GAP;
        for (int page = 0; page < sizes.size(); page++) {
            bottom += sizes.get(page).height() * zoom + GAP;
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
        return new Anchor(page, (y - top(page)) / zoom);
    }

    /** Where an anchor is now; the end, when its page is gone. */
    public double y(Anchor anchor) {
        return anchor.page() >= sizes.size() ? height() : top(anchor.page()) + anchor.points() * zoom;
    }

    /** The zoom at which the widest page fills the width. */
    public static double zoomToFit(List<PageSize> sizes, double width) {
        double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(0);
        return widest == 0 ? 1 : Math.max(1, width - 2 * GAP) / widest;
    }
}
