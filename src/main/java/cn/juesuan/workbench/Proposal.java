package cn.juesuan.workbench;

import cn.juesuan.account.Entry;
import java.util.Optional;

/** What typing a text into a cell would leave there. */
sealed interface Proposal {
    /** This entry, or none. */
    record Keep(Optional<Entry> entry) implements Proposal {
    }

    /** Text that is no figure; it may be kept, marked. */
    record NoFigure(String text, String reason) implements Proposal {
    }

    /** Nothing: the cell cannot hold what was typed. */
    record Not(String reason) implements Proposal {
    }
}
