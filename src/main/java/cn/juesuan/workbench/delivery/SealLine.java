package cn.juesuan.workbench.delivery;

import cn.juesuan.store.chain.Seal;
import java.time.Instant;

/**
 * A line of what became of the account as a whole, for the user.
 *
 * @param action 封存, 解封 or 打印送签稿
 */
public record SealLine(Instant when, String action, String fingerprint, String note) {
    public static SealLine of(Seal seal) {
        return new SealLine(seal.when(), seal.action().caption(), seal.fingerprint(), seal.note());
    }

    /** Whether it says that the account was sealed. */
    public boolean isSeal() {
        return action.equals(Seal.Action.SEALED.caption());
    }
}
