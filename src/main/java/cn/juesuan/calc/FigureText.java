package cn.juesuan.calc;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.ZeroStyle;
import java.util.Optional;

/** What a cell prints, by the zero style of its table. */
public final class FigureText {
    private final Calculation calculation;
    private final MoneyUnit unit;

    public FigureText(Calculation calculation, MoneyUnit unit) {
        this.calculation = calculation;
        this.unit = unit;
    }

    /** The printed figure without separators (1708.47), empty where the cell is blank. */
    public Optional<String> plain(CellAddress cell) {
        return prints(cell) ? Optional.of(calculation.value(cell).amount().in(unit)) : Optional.empty();
    }

    /** The printed figure with separators (1,708.47), an empty text where the cell is blank. */
    public String printed(CellAddress cell) {
        return prints(cell) ? calculation.value(cell).amount().printed(unit) : "";
    }

    /** Whether the cell shows a figure rather than staying blank. */
    public boolean prints(CellAddress cell) {
        CellValue value = calculation.value(cell);
        if (!value.amount().isZero()) {
            return true;
        }
        return switch (zeroStyle(cell.form())) {
            case PRINTED -> true;
            case BLANK -> false;
            case AS_ENTERED -> calculation.account().entry(cell).map(FigureText::isZeroEntered).orElse(false);
        };
    }

    private static boolean isZeroEntered(Entry entry) {
        return entry instanceof Entry.PrintedZero || entry instanceof Entry.Figure figure && figure.amount().isZero();
    }

    /** How zeros are printed in the table. */
    public ZeroStyle zeroStyle(String form) {
        return calculation.account().setting(Setting.zeroStyle(form)).flatMap(ZeroStyle::byCaption)
            .orElse(calculation.edition().zeroStyle());
    }
}
