package cn.juesuan.calc;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Step;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The live figures of an account: what was entered, every subtotal, total and relation that follows from it. An edit recalculates only
 * what depends on it. Nothing here is stored.
 */
public final class Calculation {
    private final Edition edition;
    private final Account account;
    private CalculationGraph graph;
    private CellFigures figures;
    private TieFigures ties;
    private Set<CellAddress> mayBeNegative;
    private boolean structureChanged;

    /** Calculates all figures of {@code account}, which from now on changes only together with {@link #follow}. */
    public Calculation(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
        rebuild();
    }

    private void rebuild() {
        graph = new CalculationGraph(edition, account);
        figures = new CellFigures(graph);
        PlaceResolver resolver = new PlaceResolver(edition, account);
        mayBeNegative = edition.mayBeNegative().stream().flatMap(place -> resolver.targets(place).stream()).collect(Collectors.toSet());
        ties = new TieFigures(graph, figures, mayBeNegative);
        account.entries().forEach((cell, entry) -> graph.id(cell).ifPresent(id -> figures.enter(id, Optional.of(entry))));
        figures.calculateDependents();
        ties.evaluateAll();
        structureChanged = true;
    }

    public Edition edition() {
        return edition;
    }

    public Account account() {
        return account;
    }

    /** Brings the figures up to date after {@code edit} has been applied to the account. */
    public void follow(Edit edit) {
        if (edit.steps().stream().anyMatch(Calculation::changesStructure)) {
            rebuild();
            return;
        }
        structureChanged = false;
        figures.begin();
        for (Step step : edit.steps()) {
            if (step instanceof Step.EntryStep entry) {
                graph.id(entry.cell()).ifPresent(id -> figures.enter(id, entry.after()));
            }
        }
        figures.calculateDependents();
        ties.evaluateChanged();
    }

    private static boolean changesStructure(Step step) {
        return step instanceof Step.RowStep
            || step instanceof Step.EntryStep entry && (isLink(entry.before()) || isLink(entry.after()));
    }

    private static boolean isLink(Optional<Entry> entry) {
        return entry.isPresent() && entry.get() instanceof Entry.Link;
    }

    /** Whether the last edit changed rows or links, so that any cell may have changed. */
    public boolean structureChanged() {
        return structureChanged;
    }

    /** The cells whose figure the last edit changed, as long as it changed no rows or links. */
    public List<CellAddress> changedCells() {
        return figures.changed().stream().mapToObj(id -> graph.addresses[id]).filter(Objects::nonNull).toList();
    }

    /** The figure of {@code cell}; empty for cells the account does not have. */
    public CellValue value(CellAddress cell) {
        return graph.id(cell).map(figures::value).orElse(CellValue.EMPTY);
    }

    /** Whether the cell follows from others by a formula of the edition. */
    public boolean isComputed(CellAddress cell) {
        return formula(cell).isPresent();
    }

    public Optional<Formula> formula(CellAddress cell) {
        return graph.id(cell).map(id -> graph.formulas[id]);
    }

    public boolean has(CellAddress cell) {
        return graph.id(cell).isPresent();
    }

    /** Whether any figure of the table is known. */
    public boolean isEntered(String form) {
        return figures.isKnown(graph.marker(form));
    }

    /** The figures that the cell adds up: those of its formula, or the one it follows. */
    public List<Operand> operands(CellAddress cell) {
        return graph.id(cell).map(id -> operands(graph.terms[id], graph.signs[id])).orElse(List.of());
    }

    /** What the cell's parts add up to, whatever was entered at the cell itself. */
    public Amount sum(CellAddress cell) {
        return graph.id(cell).map(figures::sum).orElse(Amount.ZERO);
    }

    /** Whether any of the cell's parts is known. */
    public boolean partsKnown(CellAddress cell) {
        return graph.id(cell).map(figures::partsKnown).orElse(false);
    }

    /** Whether a total given as {@code given} differs from the sum of the cell's parts by no more than a 尾差. */
    public boolean isWithinRounding(CellAddress cell, Amount given) {
        return Rounding.isWholeStep(given) && graph.id(cell)
            .map(id -> Rounding.accepts(given.minus(figures.sum(id)).fen(), figures.addends(id))).orElse(false);
    }

    /** Whether every figure of the table is zero. */
    public boolean isEmpty(String form) {
        return cells().filter(cell -> cell.form().equals(form)).allMatch(cell -> value(cell).amount().isZero());
    }

    public Working working(CellAddress cell) {
        List<Working.Part> parts = operands(cell).stream()
            .map(operand -> new Working.Part(operand, operand.cell().map(this::value).orElse(CellValue.EMPTY))).toList();
        return new Working(cell, value(cell), formula(cell), parts, sum(cell), account.entry(cell));
    }

    /** The relations that do not hold exactly, in the order of the rule book. */
    public Stream<TieResult> openTies() {
        return IntStream.range(0, graph.ties.length).filter(ties::isOpen).mapToObj(this::tieResult);
    }

    /** The relations touching {@code cell} that do not hold exactly. */
    public Stream<TieResult> openTies(CellAddress cell) {
        return graph.id(cell).stream().flatMap(id -> IntStream.of(graph.tiesOf[id]).distinct().filter(ties::isOpen).mapToObj(this::tieResult));
    }

    /** The relations that cannot be checked yet although their figures differ, in the order of the rule book. */
    public Stream<TieResult> uncheckedTies() {
        return IntStream.range(0, graph.ties.length).filter(tie -> ties.outcome(tie) == TieResult.Outcome.UNCHECKED).mapToObj(this::tieResult);
    }

    /** Whether the cell counts in a relation: something was entered in its table, or the table is by nature a view of others. */
    public boolean counts(CellAddress cell) {
        return graph.id(cell).map(ties::isKnown).orElse(false);
    }

    /** How many relations are broken. */
    public int brokenTies() {
        return ties.broken();
    }

    /** The cells of this account that may well be negative, as the edition names them. */
    public Set<CellAddress> mayBeNegative() {
        return mayBeNegative;
    }

    /** Cells in calculation order: every cell after its parts. */
    public Stream<CellAddress> cells() {
        return Stream.of(graph.addresses).flatMap(Stream::ofNullable);
    }

    private TieResult tieResult(int index) {
        CalculationGraph.TieInstance tie = graph.ties[index];
        return new TieResult(tie.tie(), tie.cell(), value(tie.cell()).amount(), operands(tie.terms(), tie.signs()),
            Amount.ofFen(ties.expected(index)), ties.outcome(index));
    }

    private List<Operand> operands(int[] terms, byte[] signs) {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            Optional<CellAddress> cell = Optional.ofNullable(graph.addresses[terms[i]]);
            operands.add(new Operand(signs[i], cell, graph.formOf(terms[i])));
        }
        return operands;
    }
}
