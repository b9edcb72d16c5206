package cn.juesuan.workbench.session;

import cn.juesuan.account.Entry;
import java.util.Optional;

/** What typing a text into a cell would leave there. */
sealed interface EntryProposal {
    /** This entry, or none. */
    record Keep(Optional<Entry> entry) implements EntryProposal {
    }

    /** Text that is no figure; it may be kept, marked. */
    record NoFigure(String text, String reason) implements EntryProposal {
    }

    /** Nothing: the cell cannot hold what was typed. */
    record Not(String reason) implements EntryProposal {
    }
}
