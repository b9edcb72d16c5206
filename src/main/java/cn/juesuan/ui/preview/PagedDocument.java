package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Pages that can be looked at. */
public interface PagedDocument {
    /** A document of no pages. */
    PagedDocument NONE = new PagedDocument() {
        @Override
        public List<Preview.PageSize> sizes() {
            return List.of();
        }

        @Override
        public BufferedImage image(int page, double scale) {
            throw new IndexOutOfBoundsException(page);
        }
    };

    /** Sizes of all pages, in points. */
    List<Preview.PageSize> sizes();

    /**
     * The image of a page; asked for on a thread of its own.
     *
     * @param page  index from 0
     * @param scale pixels for a point
     */
    BufferedImage image(int page, double scale);

    /** The pages of a report. */
    static PagedDocument of(Preview preview) {
        List<Preview.PageSize> sizes = IntStream.range(0, preview.pages()).mapToObj(preview::size).toList();
        return new PagedDocument() {
            @Override
            public List<Preview.PageSize> sizes() {
                return sizes;
            }

            @Override
            public BufferedImage image(int page, double scale) {
                return preview.image(page, scale);
            }
        };
    }
}
