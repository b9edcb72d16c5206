package cn.juesuan.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parts of an account that have an identity and stand in an order. */
final class PartList<I, T> {
    private final Function<T, I> identity;
    private final List<T> parts = new ArrayList<>();

    /** One part put, moved, changed or taken away. */
    record Change<I, T>(I id, Optional<Placed<T>> before, Optional<Placed<T>> after) {
    }

    PartList(Function<T, I> identity) {
        this.identity = identity;
    }

    List<T> parts() {
        return Collections.unmodifiableList(parts);
    }

    Optional<T> part(I id) {
        return parts.stream().filter(part -> identity.apply(part).equals(id)).findFirst();
    }

    PartList<I, T> copy() {
        PartList<I, T> copy = new PartList<>(identity);
        copy.parts.addAll(parts);
        return copy;
    }

    void put(I id, Optional<Placed<T>> after) {
        parts.removeIf(part -> identity.apply(part).equals(id));
        after.ifPresent(placed -> placed.into(parts));
    }

    /** The changes that, one after the other, lead to {@code other}. */
    List<Change<I, T>> changesTo(PartList<I, T> other) {
        PartList<I, T> now = copy();
        List<Change<I, T>> changes = new ArrayList<>();
        parts.stream().map(identity).filter(id -> other.part(id).isEmpty()).forEach(id -> changes.add(now.change(id, Optional.empty())));
        for (int i = 0; i < other.parts.size(); i++) {
            changes.add(now.change(identity.apply(other.parts.get(i)), Placed.at(i, other.parts.get(i))));
        }
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    private Change<I, T> change(I id, Optional<Placed<T>> after) {
        Change<I, T> change = new Change<>(id, part(id).map(part -> new Placed<>(parts.indexOf(part), part)), after);
        put(id, after);
        return change;
    }
}
