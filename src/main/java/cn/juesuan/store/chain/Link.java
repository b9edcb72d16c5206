package cn.juesuan.store.chain;

import cn.juesuan.store.hash.Hash;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One record of the chain.
 *
 * @param number  from 1
 * @param when    when it was made
 * @param object  number of the edit or seal it is about; 0 for none
 * @param content hash of that edit or seal; zero where the link does not bring it in
 * @param state   hash of the current state after it
 */
record Link(long number, Instant when, Action action, long object, Hash content, Hash state) {
    /** What was recorded; the names stand in the file. */
    enum Action {
        BEGUN, EDITED, UNDONE, REDONE, WITHDRAWN, SEALED, SEALED_TEXTS, SEAL_WITHDRAWN, KEPT_DONE, KEPT_UNDONE, KEPT_ABANDONED
    }

    /** The hash of the chain up to this link. */
    Hash after(Hash before) {
        return Hash.of(before, number, when.atOffset(ZoneOffset.UTC), action.name(), object, content, state);
    }
}
