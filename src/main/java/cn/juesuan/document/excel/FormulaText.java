package cn.juesuan.document.excel;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.Operand;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.report.table.PrintedFigure;
import cn.juesuan.report.table.PrintedTable;
import cn.juesuan.report.table.PrintedTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The formulas of a workbook: what the edition says about a cell, in Excel's words. */
final class FormulaText {
    private final PrintedTables tables;
    private final Map<String, PrintedTable> byForm = new HashMap<>();

    /** A figure of a formula where the workbook shows it. */
    private record Term(int sign, String form, SheetPosition position, Amount amount) {
        Amount signed() {
            return sign < 0 ? Amount.ZERO.minus(amount) : amount;
        }
    }

    FormulaText(PrintedTables tables) {
        this.tables = tables;
        tables.tables().forEach(table -> byForm.put(table.form().name(), table));
    }

    /** The formula behind {@code figure} of table {@code form}; empty when it was entered, or is a total given without its parts. */
    Optional<String> of(String form, PrintedFigure figure) {
        if (figure.operands().isEmpty() || figure.state() == CellState.STATED) {
            return Optional.empty();
        }
        List<Term> terms = figure.operands().stream().flatMap(this::term).toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(sum(form, terms) + remainder(figure, terms));
    }

    /** Rows that the table does not have, or does not print, have no place to refer to. */
    private Stream<Term> term(Operand operand) {
        Optional<PrintedTable> table = Optional.ofNullable(byForm.get(operand.form()));
        return operand.cell().stream().flatMap(cell -> table.stream().flatMap(printed -> term(operand, cell, printed)));
    }

    private static Stream<Term> term(Operand operand, CellAddress cell, PrintedTable table) {
        return table.layout().position(cell).stream()
            .map(place -> new Term(operand.sign(), operand.form(), position(place), table.figures().get(cell).amount()));
    }

    private static SheetPosition position(LayoutCell cell) {
        return new SheetPosition(TableSheet.HEADING_ROWS + cell.row(), cell.column());
    }

    private String sum(String form, List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (List<Term> run : runs(terms)) {
            text.append(run.get(0).sign() < 0 ? "-" : text.isEmpty() ? "" : "+").append(run(form, run));
        }
        return text.toString();
    }

    private String run(String form, List<Term> run) {
        Term first = run.get(0);
        String sheet = first.form().equals(form) ? "" : SheetSetup.quoted(TableSheet.name(byForm.get(first.form())));
        Term last = run.get(run.size() - 1);
        return run.size() == 1 ? sheet + first.position().name() : "SUM(" + sheet + first.position().to(last.position()) + ")";
    }

    /** Terms that stand side by side or below one another, with the same sign. */
    private static List<List<Term>> runs(List<Term> terms) {
        List<List<Term>> runs = new ArrayList<>();
        for (Term term : terms) {
            if (runs.isEmpty() || !continues(runs.get(runs.size() - 1), term)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(term);
        }
        return runs;
    }

    private static boolean continues(List<Term> run, Term term) {
        Term first = run.get(0);
        SheetPosition here = first.position();
        int step = run.size();
        SheetPosition next = term.position();
        return first.sign() == term.sign() && first.form().equals(term.form())
            && (next.equals(new SheetPosition(here.row() + step, here.column()))
            || next.equals(new SheetPosition(here.row(), here.column() + step)))
            && isInLine(run, next);
    }

    /** A run that began downwards does not turn sideways. */
    private static boolean isInLine(List<Term> run, SheetPosition next) {
        SheetPosition first = run.get(0).position();
        SheetPosition last = run.get(run.size() - 1).position();
        return first.row() == last.row() && first.row() == next.row() || first.column() == last.column() && first.column() == next.column();
    }

    /** What the terms leave open: a 尾差, or the figure of a row that is not printed. */
    private String remainder(PrintedFigure figure, List<Term> terms) {
        Amount open = terms.stream().map(Term::signed).reduce(figure.amount(), Amount::minus);
        String text = open.exactly(tables.money()).toPlainString();
        return open.isZero() ? "" : open.isNegative() ? text : "+" + text;
    }
}
