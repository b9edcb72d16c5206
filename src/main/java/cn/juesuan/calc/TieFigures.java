package cn.juesuan.calc;

import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.table.Tie;
import java.util.BitSet;
import java.util.Set;

/** How every relation stands, re-evaluated where figures changed. Amounts in 分. */
final class TieFigures {
    private final CalculationGraph graph;
    private final CellFigures figures;
    private final long[] expected;
    private final TieResult.Outcome[] outcomes;
    private final BitSet dirty;
    /** Tables that but for balances follow from others, by marker. */
    private final BitSet views;
    private int broken;

    TieFigures(CalculationGraph graph, CellFigures figures, Set<CellAddress> balances) {
        this.graph = graph;
        this.figures = figures;
        expected = new long[graph.ties.length];
        outcomes = new TieResult.Outcome[graph.ties.length];
        dirty = new BitSet(graph.ties.length);
        views = views(graph, balances);
    }

    private static BitSet views(CalculationGraph graph, Set<CellAddress> balances) {
        BitSet views = new BitSet(graph.markerCount());
        views.set(0, graph.markerCount());
        for (int cell = graph.markerCount(); cell < graph.size(); cell++) {
            if (graph.formulas[cell] == null && !balances.contains(graph.addresses[cell])) {
                views.clear(graph.markerOf[cell]);
            }
        }
        return views;
    }

    void evaluateAll() {
        for (int tie = 0; tie < outcomes.length; tie++) {
            evaluate(tie);
        }
    }

    void evaluateChanged() {
        if (figures.markersChanged()) {
            evaluateAll();
            return;
        }
        BitSet changed = figures.changed();
        for (int cell = changed.nextSetBit(0); cell >= 0; cell = changed.nextSetBit(cell + 1)) {
            for (int tie : graph.tiesOf[cell]) {
                dirty.set(tie);
            }
        }
        for (int tie = dirty.nextSetBit(0); tie >= 0; tie = dirty.nextSetBit(tie + 1)) {
            evaluate(tie);
        }
        dirty.clear();
    }

    private void evaluate(int tie) {
        TieResult.Outcome before = outcomes[tie];
        outcomes[tie] = outcome(tie, graph.ties[tie]);
        broken += (outcomes[tie] == TieResult.Outcome.BROKEN ? 1 : 0) - (before == TieResult.Outcome.BROKEN ? 1 : 0);
    }

    private TieResult.Outcome outcome(int index, CalculationGraph.TieInstance tie) {
        long sum = 0;
        int addends = 0;
        boolean known = false;
        for (int i = 0; i < tie.terms().length; i++) {
            long amount = figures.amount(tie.terms()[i]);
            sum += tie.signs()[i] * amount;
            addends += amount != 0 ? 1 : 0;
            known |= isKnown(tie.terms()[i]);
        }
        expected[index] = sum;
        TieResult.Outcome compared = compared(tie.tie().comparator(), figures.amount(tie.subject()) - sum, addends);
        if (known && isKnown(tie.subject())) {
            return compared;
        }
        return compared == TieResult.Outcome.BROKEN ? TieResult.Outcome.UNCHECKED : TieResult.Outcome.SILENT;
    }

    /**
     * Whether the cell says anything. Where nothing was entered in its table, blank does not mean zero; and a table that only other tables
     * have begun to fill is not there yet, unless but for balances it is a view of others.
     */
    boolean isKnown(int cell) {
        int marker = graph.markerOf[cell];
        return figures.hasEntries(marker) || figures.isKnown(cell) && views.get(marker);
    }

    private static TieResult.Outcome compared(Tie.Comparator comparator, long difference, int addends) {
        if (difference == 0 || comparator == Tie.Comparator.NOT_MORE && difference < 0) {
            return TieResult.Outcome.HOLDS;
        }
        boolean rounding = difference % Rounding.STEP == 0 && Rounding.accepts(difference, addends);
        return rounding ? TieResult.Outcome.ROUNDING : TieResult.Outcome.BROKEN;
    }

    long expected(int tie) {
        return expected[tie];
    }

    TieResult.Outcome outcome(int tie) {
        return outcomes[tie];
    }

    /** Whether there is something to say of the relation. */
    boolean isOpen(int tie) {
        return outcomes[tie] == TieResult.Outcome.BROKEN || outcomes[tie] == TieResult.Outcome.ROUNDING;
    }

    int broken() {
        return broken;
    }
}
