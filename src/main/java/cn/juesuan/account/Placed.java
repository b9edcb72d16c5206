package cn.juesuan.account;

import java.util.List;
import java.util.Optional;

/**
 * One part of a list, and where in it.
 *
 * @param position from 0
 */
public record Placed<T>(int position, T part) {
    public static <T> Optional<Placed<T>> at(int position, T part) {
        return Optional.of(new Placed<>(position, part));
    }

    /** Puts the part into {@code list}; behind its end when the list has become shorter. */
    void into(List<T> list) {
        list.add(Math.min(position, list.size()), part);
    }
}
