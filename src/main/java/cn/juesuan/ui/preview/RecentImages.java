package cn.juesuan.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The images that were needed last; the oldest go first, so that a long report does not fill the memory.
 *
 * @param <T> kind of image
 */
final class RecentImages<T> {
    private final int most;
    private final double mostPixels;
    private final ToDoubleFunction<T> pixels;
    private final Map<PageKey, T> images = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most       how many are kept
     * @param mostPixels how many pixels they have together; the last one is kept whatever it has
     * @param pixels     how many an image has
     */
    RecentImages(int most, double mostPixels, ToDoubleFunction<T> pixels) {
        this.most = most;
        this.mostPixels = mostPixels;
        this.pixels = pixels;
    }

    Optional<T> get(PageKey key) {
        return Optional.ofNullable(images.get(key));
    }

    void put(PageKey key, T image) {
        images.put(key, image);
        while (images.size() > most || images.size() > 1 && images.values().stream().mapToDouble(pixels).sum() > mostPixels) {
            images.remove(images.keySet().iterator().next());
        }
    }

    int size() {
        return images.size();
    }

    void clear() {
        images.clear();
    }
}
