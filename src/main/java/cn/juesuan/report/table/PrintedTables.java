package cn.juesuan.report.table;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.FigureText;
import cn.juesuan.form.Edition;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.FormLayout;
import cn.juesuan.form.FormLayouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tables of an account as they are printed at one moment. It does not change with the account, so it may be written while the
 * user goes on working.
 */
public record PrintedTables(UnitProfile unit, MoneyUnit money, List<PrintedTable> tables) {
    /** Takes down what the tables of {@code account} print now. */
    public static PrintedTables of(Edition edition, Account account, Calculation calculation, MoneyUnit money) {
        FormLayouts layouts = new FormLayouts(edition, account);
        FigureText texts = new FigureText(calculation, money);
        List<PrintedTable> tables = edition.forms().stream().map(form -> table(form, layouts, calculation, texts, money)).toList();
        return new PrintedTables(account.profile(), money, tables);
    }

    private static PrintedTable table(FormDefinition form, FormLayouts layouts, Calculation calculation, FigureText texts, MoneyUnit money) {
        FormLayout layout = layouts.of(form);
        boolean printsZeros = texts.zeroStyle(form.name()) == ZeroStyle.PRINTED;
        Map<CellAddress, PrintedFigure> figures = new HashMap<>();
        layout.figures().keySet().forEach(cell -> figures.put(cell, figure(cell, calculation, texts, printsZeros)));
        // an export that prints zeros fills a table without money with 0.00: it holds no figure all the same
        boolean empty = figures.values().stream().allMatch(figure -> figure.amount().isZero());
        return new PrintedTable(layout, money, layouts.notes(form, empty), Map.copyOf(figures));
    }

    private static PrintedFigure figure(CellAddress cell, Calculation calculation, FigureText texts, boolean printsZeros) {
        CellValue value = calculation.value(cell);
        boolean shown = texts.prints(cell);
        return new PrintedFigure(value.amount(), shown, printsZeros || shown && value.amount().isZero(), value.state(),
            calculation.operands(cell));
    }

    public Optional<PrintedTable> table(String form) {
        return tables.stream().filter(table -> table.form().name().equals(form)).findFirst();
    }

    /** The line over a table that says whose it is: 单位：…, 部门：…. */
    public String unitLine() {
        return unit.kind().caption() + "：" + unit.name();
    }

    /** The line over a table that says what its figures are given in. */
    public String moneyLine() {
        return "金额单位：" + money.caption();
    }

    /** Title of the whole file. */
    public String title() {
        return "%s%d年度%s决算公开表".formatted(unit.name(), unit.year(), unit.kind().caption());
    }
}
