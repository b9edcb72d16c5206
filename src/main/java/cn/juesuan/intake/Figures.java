package cn.juesuan.intake;

import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.source.SourceCell;

/** Which cells hold a figure, whatever for. */
final class Figures {
    private Figures() {
    }

    /** A number, or a text that reads as one. */
    static boolean is(SourceCell cell) {
        return cell.number().isPresent() || AmountText.read(cell.text(), MoneyUnit.YUAN) instanceof AmountText.Read;
    }
}
