package cn.juesuan.consolidation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The figures of units added up cell by cell. One changed figure changes its own sum and touches no other. */
final class UnitSums {
    private static final CellParts NONE = new CellParts();

    private final List<UnitCode> codes = new ArrayList<>();
    private final Map<UnitCode, Integer> numbers = new HashMap<>();
    private final Map<CellAddress, CellParts> figures = new HashMap<>();
    private final Map<CellAddress, CellParts> roundings = new HashMap<>();
    private final Map<CellAddress, CellParts> zeros = new HashMap<>();

    UnitSums(Collection<MemberUnit> units) {
        units.forEach(unit -> {
            int number = codes.size();
            codes.add(unit.code());
            numbers.put(unit.code(), number);
            add(unit.figures(), number, figures);
            add(unit.roundings(), number, roundings);
            add(unit.zeros(), number, zeros);
        });
    }

    private static void add(UnitFigures added, int number, Map<CellAddress, CellParts> sums) {
        added.forEach((cell, fen) -> sums.computeIfAbsent(cell, first -> new CellParts()).set(number, fen));
    }

    /** The unit has another figure in the cell, or none, and its total is so much off its parts. */
    void set(UnitCode unit, CellAddress cell, OptionalLong fen, long rounding) {
        int number = numbers.get(unit);
        if (fen.isPresent()) {
            figures.computeIfAbsent(cell, first -> new CellParts()).set(number, fen.getAsLong());
        } else {
            of(figures, cell).remove(number);
        }
        if (rounding != 0) {
            roundings.computeIfAbsent(cell, first -> new CellParts()).set(number, rounding);
        } else if (!roundings.isEmpty()) {
            of(roundings, cell).remove(number);
        }
    }

    private static CellParts of(Map<CellAddress, CellParts> sums, CellAddress cell) {
        return sums.getOrDefault(cell, NONE);
    }

    /** Every cell in which a unit had a figure. */
    Set<CellAddress> cells() {
        return figures.keySet();
    }

    boolean isKnown(CellAddress cell) {
        return of(figures, cell).size() > 0;
    }

    /** In 分. */
    long sum(CellAddress cell) {
        return of(figures, cell).sum();
    }

    /** How much more the units' published totals are than their parts, each within its own 尾差. */
    long rounding(CellAddress cell) {
        return of(roundings, cell).sum();
    }

    /** Whether a unit prints 0.00 in this cell although it need not. */
    boolean printsZero(CellAddress cell) {
        return of(zeros, cell).size() > 0;
    }

    /** By unit, in the order of the list. */
    List<UnitPart> parts(CellAddress cell) {
        CellParts found = of(figures, cell);
        List<UnitPart> parts = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            parts.add(new UnitPart(codes.get(found.unit(place)), Amount.ofFen(found.amount(place))));
        }
        return parts;
    }

    /** The first unit that has a figure in the cell. */
    Optional<UnitCode> first(CellAddress cell) {
        CellParts found = of(figures, cell);
        return found.size() == 0 ? Optional.empty() : Optional.of(codes.get(found.unit(0)));
    }
}
