package cn.juesuan.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parts of an account that have an identity and stand in an order. */
final class PartList<T> {
    private final Function<T, SheetId> identity;
    private final List<T> parts = new ArrayList<>();

    /** One part put, moved, changed or taken away. */
    record Change<T>(SheetId id, Optional<Placed<T>> before, Optional<Placed<T>> after) {
    }

    PartList(Function<T, SheetId> identity) {
        this.identity = identity;
    }

    List<T> parts() {
        return Collections.unmodifiableList(parts);
    }

    Optional<T> part(SheetId id) {
        return parts.stream().filter(part -> identity.apply(part).equals(id)).findFirst();
    }

    PartList<T> copy() {
        PartList<T> copy = new PartList<>(identity);
        copy.parts.addAll(parts);
        return copy;
    }

    void put(SheetId id, Optional<Placed<T>> after) {
        parts.removeIf(part -> identity.apply(part).equals(id));
        after.ifPresent(placed -> placed.into(parts));
    }

    /** The changes that, one after the other, lead to {@code other}. */
    List<Change<T>> changesTo(PartList<T> other) {
        PartList<T> now = copy();
        List<Change<T>> changes = new ArrayList<>();
        parts.stream().map(identity).filter(id -> other.part(id).isEmpty()).forEach(id -> changes.add(now.change(id, Optional.empty())));
        for (int i = 0; i < other.parts.size(); i++) {
            changes.add(now.change(identity.apply(other.parts.get(i)), Placed.at(i, other.parts.get(i))));
        }
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }

    private Change<T> change(SheetId id, Optional<Placed<T>> after) {
        Change<T> change = new Change<>(id, part(id).map(part -> new Placed<>(parts.indexOf(part), part)), after);
        put(id, after);
        return change;
    }
}
