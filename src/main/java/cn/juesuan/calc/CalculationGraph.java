package cn.juesuan.calc;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Formula;
import cn.juesuan.edition.table.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The formulas of one account compiled into flat arrays. Cells are numbered so that a cell always has a higher number than those it is
 * made of; one pass upwards from an edited cell therefore recalculates everything once. Rebuilt when rows or links change.
 */
final class CalculationGraph {
    /** One relation at one cell, compiled. */
    record TieInstance(Tie tie, CellAddress cell, int subject, int[] terms, byte[] signs) {
    }

    private final Map<CellAddress, Integer> ids = new HashMap<>();
    private final Map<String, Integer> markers = new HashMap<>();
    final CellAddress[] addresses;
    final Formula[] formulas;
    final int[][] terms;
    final byte[][] signs;
    final int[][] dependents;
    /** For each cell the marker of its table, which is known as soon as any figure of the table is. */
    final int[] markerOf;
    final TieInstance[] ties;
    final int[][] tiesOf;

    CalculationGraph(Edition edition, Account account) {
        PlaceResolver resolver = new PlaceResolver(edition, account);
        Map<CellAddress, Formula> formulaOf = formulasByCell(edition, resolver);
        Map<CellAddress, List<Operand>> operands = operands(account, formulaOf, resolver);
        List<CellAddress> order = order(edition, resolver, formulaOf, operands);
        int count = order.size() + edition.forms().size();
        addresses = new CellAddress[count];
        formulas = new Formula[count];
        terms = new int[count][];
        signs = new byte[count][];
        markerOf = new int[count];
        number(edition, order);
        order.forEach(cell -> link(cell, formulaOf, operands.getOrDefault(cell, List.of())));
        dependents = inverse(count, terms);
        ties = ties(edition, resolver);
        tiesOf = tiesByCell(count);
    }

    int size() {
        return addresses.length;
    }

    Optional<Integer> id(CellAddress cell) {
        return Optional.ofNullable(ids.get(cell));
    }

    int marker(String form) {
        return markers.get(form);
    }

    /** How many of the lowest numbers are markers. */
    int markerCount() {
        return markers.size();
    }

    String formOf(int id) {
        return addresses[id] != null ? addresses[id].form()
            : markers.entrySet().stream().filter(marker -> marker.getValue() == id).findFirst().orElseThrow().getKey();
    }

    private static Map<CellAddress, Formula> formulasByCell(Edition edition, PlaceResolver resolver) {
        Map<CellAddress, Formula> formulaOf = new HashMap<>();
        for (Formula formula : edition.formulas()) {
            for (CellAddress cell : resolver.targets(formula.target())) {
                Formula other = formulaOf.put(cell, formula);
                if (other != null) {
                    throw new EditionException(formula.where(), "%s 已有另一个公式（%s）".formatted(cell, other.where()));
                }
            }
        }
        return formulaOf;
    }

    private static Map<CellAddress, List<Operand>> operands(Account account, Map<CellAddress, Formula> formulaOf, PlaceResolver resolver) {
        Map<CellAddress, List<Operand>> operands = new HashMap<>();
        account.entries().forEach((cell, entry) -> {
            if (entry instanceof Entry.Link link) {
                operands.put(cell, List.of(new Operand(1, Optional.of(link.source()), link.source().form())));
            }
        });
        formulaOf.forEach((cell, formula) -> operands.put(cell, resolver.operands(formula.terms(), cell)));
        return operands;
    }

    /** All cells of the account, parts before totals. */
    private static List<CellAddress> order(Edition edition, PlaceResolver resolver, Map<CellAddress, Formula> formulaOf,
                                           Map<CellAddress, List<Operand>> operands) {
        Set<CellAddress> done = new LinkedHashSet<>();
        for (FormDefinition form : edition.forms()) {
            for (String key : resolver.rows(form.name()).keys()) {
                for (int column : form.columnsOf(key)) {
                    visit(new CellAddress(form.name(), key, column), formulaOf, operands, done);
                }
            }
        }
        return List.copyOf(done);
    }

    private static void visit(CellAddress start, Map<CellAddress, Formula> formulaOf, Map<CellAddress, List<Operand>> operands,
                              Set<CellAddress> done) {
        Set<CellAddress> open = new HashSet<>();
        Deque<CellAddress> stack = new ArrayDeque<>(List.of(start));
        while (!stack.isEmpty()) {
            CellAddress cell = stack.peek();
            if (done.contains(cell)) {
                stack.pop();
            } else if (open.add(cell)) {
                operands.getOrDefault(cell, List.of()).stream().flatMap(operand -> operand.cell().stream()).forEach(part -> {
                    if (open.contains(part) && !done.contains(part)) {
                        throw circular(part, formulaOf);
                    }
                    stack.push(part);
                });
            } else {
                stack.pop();
                done.add(cell);
            }
        }
    }

    private static EditionException circular(CellAddress cell, Map<CellAddress, Formula> formulaOf) {
        String message = "%s 绕了一圈又算到自己".formatted(cell);
        return Optional.ofNullable(formulaOf.get(cell)).map(formula -> new EditionException(formula.where(), message))
            .orElseGet(() -> new EditionException(message));
    }

    /** Markers come first: they have no parts. */
    private void number(Edition edition, List<CellAddress> order) {
        int next = 0;
        for (FormDefinition form : edition.forms()) {
            terms[next] = new int[0];
            signs[next] = new byte[0];
            markerOf[next] = next;
            markers.put(form.name(), next++);
        }
        for (CellAddress cell : order) {
            addresses[next] = cell;
            markerOf[next] = markers.getOrDefault(cell.form(), 0);
            ids.put(cell, next++);
        }
    }

    private void link(CellAddress cell, Map<CellAddress, Formula> formulaOf, List<Operand> operands) {
        int id = ids.get(cell);
        formulas[id] = formulaOf.get(cell);
        terms[id] = operands.stream().mapToInt(this::idOf).toArray();
        signs[id] = signs(operands);
    }

    /** A row the table does not have is zero, and known to be so once the table has any figure: that is what the marker says. */
    private int idOf(Operand operand) {
        return operand.cell().map(ids::get).orElseGet(() -> markers.get(operand.form()));
    }

    private static byte[] signs(List<Operand> operands) {
        byte[] signs = new byte[operands.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = (byte) operands.get(i).sign();
        }
        return signs;
    }

    private static int[][] inverse(int count, int[][] terms) {
        int[] sizes = new int[count];
        Arrays.stream(terms).flatMapToInt(Arrays::stream).forEach(part -> sizes[part]++);
        int[][] inverse = new int[count][];
        for (int i = 0; i < count; i++) {
            inverse[i] = new int[sizes[i]];
        }
        for (int cell = count - 1; cell >= 0; cell--) {
            for (int part : terms[cell]) {
                inverse[part][--sizes[part]] = cell;
            }
        }
        return inverse;
    }

    private TieInstance[] ties(Edition edition, PlaceResolver resolver) {
        List<TieInstance> instances = new ArrayList<>();
        for (Tie tie : edition.ties()) {
            for (CellAddress cell : resolver.targets(tie.subject())) {
                List<Operand> operands = resolver.operands(tie.terms(), cell);
                instances.add(new TieInstance(tie, cell, ids.get(cell), operands.stream().mapToInt(this::idOf).toArray(), signs(operands)));
            }
        }
        return instances.toArray(TieInstance[]::new);
    }

    private int[][] tiesByCell(int count) {
        int[][] touched = new int[ties.length][];
        for (int i = 0; i < ties.length; i++) {
            touched[i] = Arrays.copyOf(ties[i].terms(), ties[i].terms().length + 1);
            touched[i][touched[i].length - 1] = ties[i].subject();
        }
        int[] sizes = new int[count];
        Arrays.stream(touched).flatMapToInt(Arrays::stream).forEach(cell -> sizes[cell]++);
        int[][] byCell = new int[count][];
        for (int i = 0; i < count; i++) {
            byCell[i] = new int[sizes[i]];
        }
        for (int tie = ties.length - 1; tie >= 0; tie--) {
            for (int cell : touched[tie]) {
                byCell[cell][--sizes[cell]] = tie;
            }
        }
        return byCell;
    }
}
