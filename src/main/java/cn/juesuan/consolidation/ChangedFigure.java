package cn.juesuan.consolidation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Comparator;

/** A figure that a unit has otherwise than when it was taken over. */
public record ChangedFigure(CellAddress cell, Optional<Amount> before, Optional<Amount> after) {
    /** All of them, in the order of tables, rows and columns. */
    public static List<ChangedFigure> between(MemberUnit before, MemberUnit after) {
        SortedSet<CellAddress> cells = new TreeSet<>(Comparator.comparing(CellAddress::form).thenComparing(CellAddress::row).thenComparing(CellAddress::column));
        before.figures().forEach((cell, fen) -> cells.add(cell));
        after.figures().forEach((cell, fen) -> cells.add(cell));
        List<ChangedFigure> changed = new ArrayList<>();
        cells.forEach(cell -> {
            ChangedFigure figure = new ChangedFigure(cell, before.figures().amount(cell), after.figures().amount(cell));
            if (!figure.before().equals(figure.after())) {
                changed.add(figure);
            }
        });
        return changed;
    }
}
