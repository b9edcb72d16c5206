package cn.juesuan.ui.preview;

import cn.juesuan.ui.background.BackgroundThread;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;

/** Draws pages on a thread of its own, one after the other, always the first of those that are wanted now. */
final class PageRendering implements AutoCloseable {
    private final ExecutorService executor = BackgroundThread.oneByOne("pages");
    private final BiConsumer<PageKey, BufferedImage> drawn;
    private final BiConsumer<PageKey, RuntimeException> failed;
    private PagedDocument document = PagedDocument.NONE;
    private List<PageKey> wanted = List.of();
    private boolean running;

    /**
     * @param drawn  takes an image, on the thread that draws
     * @param failed hears why a page could not be drawn, on the same thread
     */
    PageRendering(BiConsumer<PageKey, BufferedImage> drawn, BiConsumer<PageKey, RuntimeException> failed) {
        this.drawn = drawn;
        this.failed = failed;
    }

    /** Draws these, the first first; what was wanted before and has not been begun is forgotten. */
    synchronized void want(PagedDocument from, List<PageKey> keys) {
        document = from;
        wanted = List.copyOf(keys);
        if (!running && !wanted.isEmpty()) {
            running = true;
            executor.execute(this::drawAll);
        }
    }

    private record Job(PagedDocument document, PageKey key) {
    }

    private void drawAll() {
        for (Job job = next(); job != null; job = next()) {
            try {
                drawn.accept(job.key(), job.document().image(job.key().page(), job.key().scale()));
            } catch (RuntimeException notDrawn) {
                failed.accept(job.key(), notDrawn);
            }
        }
    }

    private synchronized Job next() {
        if (wanted.isEmpty()) {
            running = false;
            return null;
        }
        Job job = new Job(document, wanted.get(0));
        wanted = wanted.subList(1, wanted.size());
        return job;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
