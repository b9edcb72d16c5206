package cn.juesuan.store.chain;

import cn.juesuan.store.hash.Hash;

/**
 * Where an account stands.
 *
 * @param session number of the session that opened it last for writing
 * @param links   how many links its chain has
 * @param tip     hash of the last of them
 * @param state   hash of the current state
 */
public record ChainEnd(long session, long links, Hash tip, Hash state) {
    /** The standing once {@code link} is added to the chain. */
    ChainEnd with(Link link) {
        return new ChainEnd(session, link.number(), link.after(tip), link.state());
    }

    public ChainEnd nextSession() {
        return new ChainEnd(session + 1, links, tip, state);
    }
}
