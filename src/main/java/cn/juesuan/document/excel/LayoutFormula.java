package cn.juesuan.document.excel;

import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetFormula;
import cn.juesuan.form.GradeBand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas of self-evaluation sheets in Excel's words. */
final class LayoutFormula {
    /** A cell and where the workbook shows it. */
    private record Placed(String sheet, SheetPosition position, SheetCell cell) {
    }

    private final Map<SheetPart, Placed> places = new HashMap<>();

    /** Notes where the cells of a sheet stand; every sheet is added before the first formula is asked for. */
    void add(String sheet, List<SheetCell> cells, LayoutGrid grid) {
        cells.forEach(cell -> cell.address().ifPresent(address -> places.put(address, new Placed(sheet, grid.first(cell), cell))));
    }

    /** The formula of {@code cell} on {@code sheet}; empty where it has none, or refers to what the workbook does not hold. */
    Optional<String> of(String sheet, SheetCell cell) {
        return cell.formula().flatMap(formula -> {
            if (formula instanceof SheetFormula.Sum sum) {
                return sum(sheet, sum);
            }
            if (formula instanceof SheetFormula.Rate rate) {
                return rate(sheet, rate);
            }
            if (formula instanceof SheetFormula.Share share) {
                return share(sheet, share);
            }
            return formula instanceof SheetFormula.Grade grade ? grade(sheet, grade) : same(sheet, cell, (SheetFormula.Same) formula);
        });
    }

    private Optional<String> sum(String sheet, SheetFormula.Sum sum) {
        List<Placed> cells = sum.cells().stream().flatMap(address -> Optional.ofNullable(places.get(address)).stream()).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String text = "SUM(" + String.join(",", ranges(sheet, cells)) + ")" + signed(sum.remainder());
        return Optional.of(sum.decimals() == SheetFormula.EXACT ? text : "ROUND(" + text + "," + sum.decimals() + ")");
    }

    private static String signed(BigDecimal remainder) {
        return remainder.signum() == 0 ? "" : (remainder.signum() > 0 ? "+" : "") + remainder.toPlainString();
    }

    /** Cells right below one another as one range. */
    private static List<String> ranges(String sheet, List<Placed> cells) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= cells.size(); next++) {
            if (next == cells.size() || !follows(cells.get(next - 1), cells.get(next))) {
                ranges.add(name(sheet, cells.get(from)) + (next - from == 1 ? "" : ":" + cells.get(next - 1).position().name()));
                from = next;
            }
        }
        return ranges;
    }

    private static boolean follows(Placed above, Placed below) {
        return below.cell().row() == above.cell().row() + above.cell().rowSpan() && below.position().column() == above.position().column();
    }

    private Optional<String> rate(String sheet, SheetFormula.Rate rate) {
        return name(sheet, rate.part()).flatMap(part -> name(sheet, rate.whole())
            .map(whole -> "IF(%s=0,\"\",ROUND(%s/%s,%d))".formatted(whole, part, whole, rate.decimals() + 2)));
    }

    private Optional<String> share(String sheet, SheetFormula.Share share) {
        return name(sheet, share.weight()).flatMap(weight -> name(sheet, share.actual()).flatMap(actual -> name(sheet, share.budget())
            .map(budget -> "IF(%s=0,0,MIN(%s,ROUND(%s*%s/%s,%d)))".formatted(budget, weight, weight, actual, budget, share.decimals()))));
    }

    /** A reference to a blank cell would show as zero. */
    private Optional<String> same(String sheet, SheetCell cell, SheetFormula.Same same) {
        return Optional.ofNullable(places.get(same.cell())).filter(there -> there.cell().number().isPresent() && cell.number().isPresent())
            .map(there -> name(sheet, there));
    }

    private Optional<String> grade(String sheet, SheetFormula.Grade grade) {
        return name(sheet, grade.total()).map(total -> {
            List<GradeBand> bands = grade.bands();
            String text = quoted(bands.get(bands.size() - 1));
            for (int i = bands.size() - 2; i >= 0; i--) {
                text = "IF(%s>=%s,%s,%s)".formatted(total, bands.get(i).from().toPlainString(), quoted(bands.get(i)), text);
            }
            return text;
        });
    }

    private static String quoted(GradeBand band) {
        return "\"" + band.name().replace("\"", "\"\"") + "\"";
    }

    private Optional<String> name(String sheet, SheetPart address) {
        return Optional.ofNullable(places.get(address)).map(there -> name(sheet, there));
    }

    private static String name(String sheet, Placed there) {
        return (there.sheet().equals(sheet) ? "" : SheetSetup.quoted(there.sheet())) + there.position().name();
    }
}
