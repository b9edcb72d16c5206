package cn.juesuan.consolidation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.Transfer;
import java.util.Optional;

/**
 * Money that one unit seems to have paid to another of the same department.
 *
 * @param amount   what both sides have of it: to be eliminated, or eliminated already
 * @param paid     what stands in the payer's cell
 * @param received what stands in the receiver's
 * @param isWhole  whether both cells are used up by the transfers found, so that nothing is left to be explained
 * @param accepted the elimination; empty while it is only proposed
 */
public record FoundTransfer(Transfer transfer, Amount amount, Amount paid, Amount received, boolean isWhole, Optional<Elimination> accepted) {
    /** Whether one of the units has no longer as much in its cell as was eliminated. */
    public boolean isStale() {
        return accepted.isPresent() && (exceeds(paid) || exceeds(received));
    }

    private boolean exceeds(Amount there) {
        return amount.absolute().compareTo(there.absolute()) > 0 || amount.isNegative() != there.isNegative();
    }
}
