package cn.juesuan.report.table;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.FormLayout;
import cn.juesuan.form.LayoutCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table as it is printed.
 *
 * @param notes   lines under the table
 * @param figures every figure of the layout
 */
public record PrintedTable(FormLayout layout, MoneyUnit money, List<String> notes, Map<CellAddress, PrintedFigure> figures) {
    public FormDefinition form() {
        return layout.form();
    }

    public String title() {
        return layout.title();
    }

    /** The figure printed in {@code cell}; empty for captions. */
    public Optional<PrintedFigure> figure(LayoutCell cell) {
        return cell.address().map(figures::get);
    }

    /** What the cell prints, figures with separators; an empty text where it is blank. */
    public String text(LayoutCell cell) {
        return figure(cell).map(figure -> figure.shown() ? figure.amount().printed(money) : "").orElseGet(cell::text);
    }
}
