package cn.juesuan.ui.pane;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.UnitCode;
import cn.juesuan.consolidation.ConsolidatedCell;
import java.util.Optional;

/** What a department's cells are made of by unit, and the way into a unit's account. */
public interface UnitParts {
    /** Of an account without units. */
    UnitParts NONE = new UnitParts() {
        @Override
        public Optional<ConsolidatedCell> cell(CellAddress cell) {
            return Optional.empty();
        }

        @Override
        public String name(UnitCode unit) {
            return unit.value();
        }

        @Override
        public void open(UnitCode unit, CellAddress cell) {
            // there are none to be opened
        }
    };

    /** Empty in an account without units. */
    Optional<ConsolidatedCell> cell(CellAddress cell);

    String name(UnitCode unit);

    /** Shows the unit's figures, the cursor in the same cell. */
    void open(UnitCode unit, CellAddress cell);
}
