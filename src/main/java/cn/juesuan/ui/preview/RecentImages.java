package cn.juesuan.ui.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The images that were needed last; the oldest go first, so that a long report does not fill the memory.
 *
 * @param <T> kind of image
 */
final class RecentImages<T> {
    private final int most;
    private final Map<PageKey, T> images = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many are kept */
    RecentImages(int most) {
        this.most = most;
    }

    Optional<T> get(PageKey key) {
        return Optional.ofNullable(images.get(key));
    }

    void put(PageKey key, T image) {
        images.put(key, image);
        while (images.size() > most) {
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
