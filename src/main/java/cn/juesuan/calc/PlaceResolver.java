package cn.juesuan.calc;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.ColumnSelector;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.RowSelector;
import cn.juesuan.edition.table.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the places of formulas and relations into cells of one account. */
public final class PlaceResolver {
    private final Map<String, FormRows> rows = new HashMap<>();

    public PlaceResolver(Edition edition, Account account) {
        for (FormDefinition form : edition.forms()) {
            rows.put(form.name(), new FormRows(form, account));
        }
    }

    FormRows rows(String form) {
        return rows.get(form);
    }

    /** The cells a target means; rows or columns the account does not have are left out. */
    public List<CellAddress> targets(CellSelection place) {
        FormRows formRows = rows.get(place.form());
        List<CellAddress> cells = new ArrayList<>();
        for (String key : targetKeys(formRows, place.rows())) {
            for (int column : formRows.form().columnsOf(key)) {
                if (place.columns().isSame() || column >= place.columns().first() && column <= place.columns().last()) {
                    cells.add(new CellAddress(place.form(), key, column));
                }
            }
        }
        return cells;
    }

    private static List<String> targetKeys(FormRows rows, RowSelector selector) {
        if (selector instanceof RowSelector.Key key) {
            return rows.has(key.key()) ? List.of(key.key()) : List.of();
        }
        if (selector instanceof RowSelector.Lines lines) {
            return lineKeys(rows, lines);
        }
        return switch ((RowSelector.Word) selector) {
            case EACH -> List.copyOf(rows.keys());
            case LOWEST -> rows.codes().stream().filter(code -> rows.childrenOf(code).isEmpty()).toList();
            case UPPER -> rows.codes().stream().filter(code -> !rows.childrenOf(code).isEmpty()).toList();
            case EACH_SUBJECT -> List.copyOf(rows.codes());
            case EACH_CLASS_ROW -> List.copyOf(rows.classRowKeys());
            default -> List.of();
        };
    }

    /** The rows from the first to the last of a range as they follow one another; numbered rows also where an end was taken away. */
    private static List<String> lineKeys(FormRows rows, RowSelector.Lines lines) {
        List<String> keys = List.copyOf(rows.keys());
        if (lines.first().matches("\\d+")) {
            return IntStream.rangeClosed(Integer.parseInt(lines.first()), Integer.parseInt(lines.last())).mapToObj(Integer::toString)
                .filter(rows::has).toList();
        }
        return keys.subList(keys.indexOf(lines.first()), keys.indexOf(lines.last()) + 1);
    }

    /** The figures of {@code terms} when {@code target} is calculated. */
    public List<Operand> operands(List<Term> terms, CellAddress target) {
        List<Operand> operands = new ArrayList<>();
        terms.forEach(term -> add(operands, term, target));
        return operands;
    }

    private void add(List<Operand> operands, Term term, CellAddress target) {
        CellSelection place = term.place();
        FormRows formRows = rows.get(place.form());
        List<Optional<String>> keys = sourceKeys(formRows, place.rows(), target);
        for (Optional<String> key : keys) {
            for (int column : columns(formRows, place.columns(), target)) {
                Optional<CellAddress> cell = key.filter(present -> formRows.form().columnsOf(present).contains(column))
                    .map(present -> new CellAddress(place.form(), present, column));
                if (key.isEmpty() || cell.isPresent()) {
                    operands.add(new Operand(term.sign(), cell, place.form()));
                }
            }
        }
    }

    private static List<Integer> columns(FormRows rows, ColumnSelector columns, CellAddress target) {
        return columns.isSame() ? List.of(target.column())
            : rows.form().figureColumns().stream().filter(column -> column >= columns.first() && column <= columns.last()).toList();
    }

    private List<Optional<String>> sourceKeys(FormRows formRows, RowSelector selector, CellAddress target) {
        if (selector instanceof RowSelector.Key key) {
            return List.of(Optional.of(key.key()).filter(formRows::has));
        }
        if (selector instanceof RowSelector.Lines lines) {
            return present(lineKeys(formRows, lines));
        }
        return switch ((RowSelector.Word) selector) {
            case SAME, SAME_CODE -> List.of(Optional.of(target.row()).filter(formRows::has));
            case CHILDREN -> present(formRows.childrenOf(target.row()));
            case CLASSES -> present(formRows.roots());
            case OWN_CLASS -> List.of(rows.get(target.form()).classOf(target.row()).filter(formRows::has));
            case SAME_CLASS_ROW -> List.of(rows.get(target.form()).classOf(target.row()).flatMap(formRows::rowOfClass));
            default -> List.of();
        };
    }

    private static List<Optional<String>> present(List<String> keys) {
        return keys.stream().map(Optional::of).toList();
    }
}
