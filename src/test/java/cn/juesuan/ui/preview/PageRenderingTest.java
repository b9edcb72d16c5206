package cn.juesuan.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.delivery.Preview.PageSize;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageRenderingTest {
    private final CountDownLatch mayDraw = new CountDownLatch(1);
    private final CountDownLatch drawing = new CountDownLatch(1);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** Sixty pages, of which the last cannot be drawn. */
    private final PagedDocument report = new PagedDocument() {
        @Override
        public List<PageSize> sizes() {
            return Collections.nCopies(60, new PageSize(600, 800));
        }

        @Override
        public BufferedImage image(int page, double scale) {
            drawing.countDown();
            await(mayDraw);
            if (page == 59) {
                throw new IllegalStateException("damaged");
            }
            return new BufferedImage(6, 8, BufferedImage.TYPE_INT_RGB);
        }
    };

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    private static List<PageKey> pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(page -> new PageKey(1, page, 1)).toList();
    }

    @Test
    void pagesThatWereScrolledPastAreNotDrawn() throws InterruptedException {
        try (PageRendering rendering = new PageRendering((key, image) -> heard.add("第%d页".formatted(key.page() + 1)), (key, failure) -> { })) {
            rendering.want(report, pages(0, 30));
            await(drawing);
            rendering.want(report, pages(40, 41));
            mayDraw.countDown();
            assertEquals(List.of("第1页", "第41页", "第42页"), List.of(next(), next(), next()));
        }
    }

    @Test
    void aPageThatCannotBeDrawnDoesNotHoldUpTheOthers() throws InterruptedException {
        mayDraw.countDown();
        try (PageRendering rendering = new PageRendering((key, image) -> heard.add("第%d页".formatted(key.page() + 1)),
            (key, failure) -> heard.add("第%d页 %s".formatted(key.page() + 1, failure.getMessage())))) {
            rendering.want(report, List.of(pages(59, 59).get(0), pages(3, 3).get(0)));
            assertEquals(List.of("第60页 damaged", "第4页"), List.of(next(), next()));
        }
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void theImagesNeededLastAreKept() {
        RecentImages<String> images = new RecentImages<>(2, 1_000, String::length);
        List<PageKey> keys = pages(0, 2);
        images.put(keys.get(0), "第1页");
        images.put(keys.get(1), "第2页");
        images.get(keys.get(0));
        images.put(keys.get(2), "第3页");
        assertEquals(2, images.size());
        assertEquals("第1页", images.get(keys.get(0)).orElse("没有"));
        assertEquals("没有", images.get(keys.get(1)).orElse("没有"));
    }

    @Test
    void ofLargeImagesFewerAreKept() {
        RecentImages<String> images = new RecentImages<>(12, 10, String::length);
        pages(0, 2).forEach(key -> images.put(key, "六个像素宽"));
        assertEquals(2, images.size());
        images.put(pages(3, 3).get(0), "这一页比能留下的还要大得多");
        assertEquals(1, images.size());
    }
}
