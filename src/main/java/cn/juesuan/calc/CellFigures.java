package cn.juesuan.calc;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import java.util.BitSet;
import java.util.Optional;

/** The figures of all cells in flat arrays, and the pass that brings them up to date. Amounts in 分. */
final class CellFigures {
    private final CalculationGraph graph;
    private final long[] amounts;
    private final boolean[] known;
    private final CellState[] states;
    private final Entry[] entries;
    /** How many cells of each table are known, by marker. */
    private final int[] knownCells;
    /** How many cells of each table something was entered in, by marker. */
    private final int[] enteredCells;
    private final BitSet dirty;
    private final BitSet changed;
    private boolean markersChanged;

    // what the formula of the cell last looked at adds up to
    private long sum;
    private int addends;
    private boolean anyKnown;

    CellFigures(CalculationGraph graph) {
        this.graph = graph;
        int size = graph.size();
        amounts = new long[size];
        known = new boolean[size];
        states = new CellState[size];
        java.util.Arrays.fill(states, CellState.EMPTY);
        entries = new Entry[size];
        knownCells = new int[graph.markerCount()];
        enteredCells = new int[graph.markerCount()];
        dirty = new BitSet(size);
        changed = new BitSet(size);
    }

    void begin() {
        changed.clear();
        markersChanged = false;
    }

    void enter(int id, Optional<Entry> entry) {
        int marker = graph.markerOf[id];
        boolean before = hasEntries(marker);
        enteredCells[marker] += (entry.isPresent() ? 1 : 0) - (entries[id] != null ? 1 : 0);
        markersChanged |= before != hasEntries(marker);
        entries[id] = entry.orElse(null);
        dirty.set(id);
    }

    /** Recalculates what was entered and everything above it; each cell once, unless a table comes to life in the course of it. */
    void calculateDependents() {
        for (int id = dirty.nextSetBit(0); id >= 0; id = dirty.nextSetBit(id + 1)) {
            dirty.clear(id);
            if (id < graph.markerCount() ? calculateMarker(id) : calculate(id)) {
                changed.set(id);
                for (int dependent : graph.dependents[id]) {
                    dirty.set(dependent);
                }
            }
            if (dirty.nextSetBit(id) < 0 && !dirty.isEmpty()) {
                id = -1;
            }
        }
    }

    private boolean calculateMarker(int id) {
        boolean now = knownCells[id] > 0;
        if (now == known[id]) {
            return false;
        }
        known[id] = now;
        markersChanged = true;
        return true;
    }

    private boolean calculate(int id) {
        long amountBefore = amounts[id];
        boolean knownBefore = known[id];
        CellState stateBefore = states[id];
        if (isInput(id)) {
            input(id);
        } else {
            addUp(id);
            computed(id);
        }
        if (known[id] != knownBefore) {
            countKnown(graph.markerOf[id], known[id] ? 1 : -1);
        }
        return amounts[id] != amountBefore || known[id] != knownBefore || states[id] != stateBefore;
    }

    private boolean isInput(int id) {
        return graph.formulas[id] == null && !(entries[id] instanceof Entry.Link);
    }

    private void countKnown(int marker, int change) {
        knownCells[marker] += change;
        if (knownCells[marker] > 0 != known[marker]) {
            dirty.set(marker);
        }
    }

    private void input(int id) {
        if (entries[id] instanceof Entry.Figure figure) {
            set(id, figure.amount().fen(), true, CellState.ENTERED);
        } else {
            set(id, 0, false, entries[id] instanceof Entry.Unreadable ? CellState.UNREADABLE : CellState.EMPTY);
        }
    }

    private void addUp(int id) {
        sum = 0;
        addends = 0;
        anyKnown = false;
        int[] terms = graph.terms[id];
        byte[] signs = graph.signs[id];
        for (int i = 0; i < terms.length; i++) {
            long amount = amounts[terms[i]];
            sum += signs[i] * amount;
            addends += amount != 0 ? 1 : 0;
            anyKnown |= known[terms[i]];
        }
        if (terms.length == 1 && states[terms[0]] == CellState.CONTRADICTED) {
            addends = nonZero(graph.terms[terms[0]]);
        }
    }

    /** A copy of a total that lost its published figure, and with it the 尾差, may be as far off as the parts of that total allow. */
    private int nonZero(int[] parts) {
        return (int) java.util.Arrays.stream(parts).filter(part -> amounts[part] != 0).count();
    }

    private void computed(int id) {
        Entry entry = entries[id];
        if (entry instanceof Entry.Figure stated) {
            stated(id, stated.amount());
        } else if (entry instanceof Entry.Remainder remainder && anyKnown && isAccepted(remainder)) {
            set(id, sum + remainder.difference().fen(), true, CellState.ADJUSTED);
        } else if (entry instanceof Entry.Unreadable) {
            set(id, sum, anyKnown, CellState.UNREADABLE);
        } else {
            set(id, sum, anyKnown, !anyKnown ? CellState.EMPTY : entry instanceof Entry.Link ? CellState.LINKED : CellState.COMPUTED);
        }
    }

    /** The 尾差 of a department's units was accepted unit by unit, over the addends of each. */
    private boolean isAccepted(Entry.Remainder remainder) {
        return remainder.origin().equals(Origin.UNITS) || Rounding.accepts(remainder.difference().fen(), addends);
    }

    /** A total given as such counts while no part is known; then it only stays if it is within 尾差 of its parts. */
    private void stated(int id, Amount given) {
        long difference = given.fen() - sum;
        if (!anyKnown) {
            set(id, given.fen(), true, CellState.STATED);
        } else if (difference == 0) {
            set(id, sum, true, CellState.COMPUTED);
        } else if (Rounding.isWholeStep(given) && Rounding.accepts(difference, addends)) {
            set(id, given.fen(), true, CellState.ADJUSTED);
        } else {
            set(id, sum, true, CellState.CONTRADICTED);
        }
    }

    private void set(int id, long amount, boolean isKnown, CellState state) {
        amounts[id] = amount;
        known[id] = isKnown;
        states[id] = state;
    }

    CellValue value(int id) {
        return known[id] || states[id] != CellState.EMPTY ? new CellValue(Amount.ofFen(amounts[id]), known[id], states[id]) : CellValue.EMPTY;
    }

    Amount sum(int id) {
        addUp(id);
        return Amount.ofFen(sum);
    }

    boolean partsKnown(int id) {
        addUp(id);
        return anyKnown;
    }

    int addends(int id) {
        addUp(id);
        return addends;
    }

    long amount(int id) {
        return amounts[id];
    }

    boolean isKnown(int id) {
        return known[id];
    }

    /** Whether anything was entered in the table itself, rather than following from others. */
    boolean hasEntries(int marker) {
        return enteredCells[marker] > 0;
    }

    /** The cells that the last pass changed. */
    BitSet changed() {
        return changed;
    }

    /** Whether a table got its first figure or entry, or lost its last, in the last pass. */
    boolean markersChanged() {
        return markersChanged;
    }
}
