package cn.juesuan.store.content;

import cn.juesuan.account.Step;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows sheets and score tables from what they are now through recorded steps, whose contents have what differs only: backwards
 * through what was done, or forwards through what was undone, but not both.
 */
public final class PastParts {
    private final CurrentParts current;
    private final Map<List<Object>, Optional<PartLines>> reached = new HashMap<>();

    public PastParts(CurrentParts current) {
        this.current = current;
    }

    /** The step that led to what is reached; what was before it is reached then. */
    public Step backwards(StepRecord stored) {
        return follow(stored, true);
    }

    /** The step that leads on from what is reached; what is after it is reached then. */
    public Step forwards(StepRecord stored) {
        return follow(stored, false);
    }

    private Step follow(StepRecord stored, boolean backwards) {
        return StepKind.of(stored).isPart() ? followPart(stored, backwards).step() : StoredStep.step(stored);
    }

    private PartStep followPart(StepRecord stored, boolean backwards) {
        StepKind kind = StepKind.of(stored);
        String id = stored.getRowKey();
        Optional<PartLines> before = lines(stored.getOldContent());
        Optional<PartLines> after = lines(stored.getNewContent());
        Optional<PartLines> here = reached.computeIfAbsent(List.of(kind, id), unknown -> current.lines(kind, id));
        Optional<PartLines> left = backwards ? after : before;
        // others that were added or removed since may have pushed the part elsewhere; the step knows where it stood
        Optional<PartLines> gone = left.flatMap(known -> here.map(lines -> lines.at(known.position())));
        Optional<PartLines> come = (backwards ? before : after).map(lines -> beyond(gone, left, lines));
        reached.put(List.of(kind, id), come);
        return backwards ? new PartStep(kind, id, come, gone) : new PartStep(kind, id, gone, come);
    }

    /** The lines on the other side of the step; all of them are in it where the part was added or removed. */
    private static PartLines beyond(Optional<PartLines> gone, Optional<PartLines> left, PartLines come) {
        return gone.flatMap(lines -> left.map(known -> lines.patched(known, come))).orElse(come);
    }

    private static Optional<PartLines> lines(String content) {
        return Optional.ofNullable(content).map(PartLines::read);
    }
}
