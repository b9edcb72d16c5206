package cn.juesuan.intake.row;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Origin;
import java.util.Optional;

/**
 * A cell with an item, as it was found in a file.
 *
 * @param amount empty where the cell is blank or holds a dash
 * @param text   as shown
 * @param origin file, sheet and cell
 */
public record ReadCell(CellAddress address, Optional<Amount> amount, String text, Origin origin) {
    public boolean isBlank() {
        return amount.isEmpty();
    }

    /** A zero that is printed, not left blank. */
    public boolean isPrintedZero() {
        return amount.filter(Amount::isZero).isPresent();
    }
}
