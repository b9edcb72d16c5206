package cn.juesuan.print;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.FigureText;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.table.FormDefinition;
import java.util.List;
import java.util.Optional;

/**
 * All tables of an account as they are printed at one moment. It does not change with the account, so it may be written while the
 * user goes on working.
 *
 * @param title of the whole file
 */
public record PrintedTables(String title, UnitProfile unit, MoneyUnit money, List<PrintedGrid> tables) {
    public PrintedTables {
        tables = List.copyOf(tables);
    }

    /** Takes down what the tables of {@code account} print now. */
    public static PrintedTables of(Edition edition, Account account, Calculation calculation, MoneyUnit money) {
        TableGrids grids = new TableGrids(edition, account, money);
        return new PrintedTables(Words.of(edition, account).tablesTitle(), account.profile(), money,
            edition.forms().stream().map(form -> table(form, grids, calculation, money)).toList());
    }

    /** Takes down what one table prints now. */
    public static PrintedGrid table(FormDefinition form, Calculation calculation, MoneyUnit money) {
        return table(form, new TableGrids(calculation.edition(), calculation.account(), money), calculation, money);
    }

    private static PrintedGrid table(FormDefinition form, TableGrids grids, Calculation calculation, MoneyUnit money) {
        Figures figures = new Figures(calculation, new FigureText(calculation, money), money);
        PrintedGrid blank = grids.of(form);
        List<PrintedCell> cells = blank.cells().stream().map(figures::printed).toList();
        // an export that prints zeros fills a table without money with 0.00: it holds no figure all the same
        boolean empty = cells.stream().flatMap(cell -> cell.number().stream()).allMatch(number -> number.signum() == 0);
        return blank.with(cells, grids.notes(form, empty));
    }

    /** Puts the figures of an account into the cells of its tables. */
    private record Figures(Calculation calculation, FigureText texts, MoneyUnit money) {
        PrintedCell printed(PrintedCell cell) {
            return cell.place().map(place -> figure(cell, (CellAddress) place)).orElse(cell);
        }

        private PrintedCell figure(PrintedCell cell, CellAddress address) {
            CellValue value = calculation.value(address);
            boolean zeros = texts.zeroStyle(address.form()) == ZeroStyle.PRINTED || texts.prints(address) && value.amount().isZero();
            return cell.printing(zeros ? PrintedCell.Kind.FIGURE : PrintedCell.Kind.FIGURE_OR_BLANK, texts.printed(address))
                .counting(Optional.of(value.amount().exactly(money))).following(formula(address, value));
        }

        /** Empty for what was entered, and for a total given without its parts. */
        private Optional<PrintedFormula> formula(CellAddress address, CellValue value) {
            List<PrintedFormula.Balance.Term> terms = calculation.operands(address).stream().flatMap(operand ->
                operand.cell().stream().map(cell -> new PrintedFormula.Balance.Term(operand.sign(), cell))).toList();
            return terms.isEmpty() || value.state() == CellState.STATED ? Optional.empty() : Optional.of(new PrintedFormula.Balance(terms));
        }
    }

    public Optional<PrintedGrid> table(String form) {
        return tables.stream().filter(table -> table.name().equals(form)).findFirst();
    }

}
