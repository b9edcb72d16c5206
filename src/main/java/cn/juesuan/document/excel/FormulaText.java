package cn.juesuan.document.excel;

import cn.juesuan.account.Place;
import cn.juesuan.edition.evaluation.GradeBand;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedFormula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formulas of a workbook: what is known of how a cell follows from others, in Excel's words. */
final class FormulaText {
    /** A cell and where the workbook shows it. */
    private record Shown(String sheet, SheetPosition first, SheetPosition last, PrintedCell cell) {
        /** As a formula on {@code here} refers to it. */
        String from(String here) {
            return (sheet.equals(here) ? "" : SheetSetup.quoted(sheet)) + first.name();
        }

        boolean isRightBelow(Shown other) {
            return sheet.equals(other.sheet) && first.equals(new SheetPosition(other.last.row() + 1, other.first.column()));
        }

        boolean isRightBeside(Shown other) {
            return sheet.equals(other.sheet) && first.equals(new SheetPosition(other.first.row(), other.last.column() + 1));
        }
    }

    /** A cell that is added, or taken away. */
    private record Term(int sign, Shown shown) {
    }

    private final Map<Place, Shown> places = new HashMap<>();

    /** Notes where the cells of a sheet stand; every sheet is added before the first formula is asked for. */
    void add(String sheet, List<PrintedCell> cells, GridRows rows) {
        cells.forEach(cell -> cell.place().ifPresent(place -> places.put(place, new Shown(sheet, rows.first(cell), rows.last(cell), cell))));
    }

    /** The formula of {@code cell} on {@code sheet}; empty where it has none, or refers to what the workbook does not hold. */
    Optional<String> of(String sheet, PrintedCell cell) {
        return cell.formula().flatMap(formula -> {
            if (formula instanceof PrintedFormula.Balance balance) {
                return balance(sheet, cell, balance);
            }
            if (formula instanceof PrintedFormula.Sum sum) {
                return sum(sheet, sum);
            }
            if (formula instanceof PrintedFormula.Rate rate) {
                return rate(sheet, rate);
            }
            if (formula instanceof PrintedFormula.Share share) {
                return share(sheet, share);
            }
            return formula instanceof PrintedFormula.Grade grade ? grade(sheet, grade) : same(sheet, cell, (PrintedFormula.Same) formula);
        });
    }

    private Stream<Shown> shown(Place place) {
        return Optional.ofNullable(places.get(place)).stream();
    }

    /** Rows that a table does not have, or does not print, have no place to refer to. */
    private Optional<String> balance(String sheet, PrintedCell cell, PrintedFormula.Balance balance) {
        List<Term> terms = balance.terms().stream().flatMap(term -> shown(term.place()).map(there -> new Term(term.sign(), there))).toList();
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (List<Term> run : runs(terms)) {
            String range = range(sheet, run);
            text.append(run.get(0).sign() < 0 ? "-" : text.isEmpty() ? "" : "+").append(run.size() == 1 ? range : "SUM(" + range + ")");
        }
        return Optional.of(text + signed(remainder(cell, terms)));
    }

    /** What the terms leave open: a 尾差, or the figure of a row that is not printed. */
    private static BigDecimal remainder(PrintedCell cell, List<Term> terms) {
        return terms.stream().map(term -> term.shown().cell().number().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(term.sign())))
            .reduce(cell.number().orElse(BigDecimal.ZERO), BigDecimal::subtract);
    }

    private Optional<String> sum(String sheet, PrintedFormula.Sum sum) {
        List<Term> terms = sum.cells().stream().flatMap(this::shown).map(there -> new Term(1, there)).toList();
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        String text = "SUM(" + runs(terms).stream().map(run -> range(sheet, run)).collect(Collectors.joining(",")) + ")" + signed(sum.remainder());
        return Optional.of(sum.decimals() == PrintedFormula.EXACT ? text : "ROUND(" + text + "," + sum.decimals() + ")");
    }

    private static String signed(BigDecimal remainder) {
        return remainder.signum() == 0 ? "" : (remainder.signum() > 0 ? "+" : "") + remainder.stripTrailingZeros().toPlainString();
    }

    private static String range(String sheet, List<Term> run) {
        Shown first = run.get(0).shown();
        return first.from(sheet) + (run.size() == 1 ? "" : ":" + run.get(run.size() - 1).shown().first().name());
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

    /** A run that began downwards does not turn sideways. */
    private static boolean continues(List<Term> run, Term term) {
        Shown first = run.get(0).shown();
        Shown last = run.get(run.size() - 1).shown();
        boolean down = last.first().column() == first.first().column() && term.shown().isRightBelow(last);
        boolean aside = last.first().row() == first.first().row() && term.shown().isRightBeside(last);
        return run.get(0).sign() == term.sign() && (down || aside);
    }

    private Optional<String> rate(String sheet, PrintedFormula.Rate rate) {
        return name(sheet, rate.part()).flatMap(part -> name(sheet, rate.whole())
            .map(whole -> "IF(%s=0,\"\",ROUND(%s/%s,%d))".formatted(whole, part, whole, rate.decimals() + 2)));
    }

    private Optional<String> share(String sheet, PrintedFormula.Share share) {
        return name(sheet, share.weight()).flatMap(weight -> name(sheet, share.actual()).flatMap(actual -> name(sheet, share.budget())
            .map(budget -> "IF(%s=0,0,MIN(%s,ROUND(%s*%s/%s,%d)))".formatted(budget, weight, weight, actual, budget, share.decimals()))));
    }

    /** A reference to a blank cell would show as zero. */
    private Optional<String> same(String sheet, PrintedCell cell, PrintedFormula.Same same) {
        return shown(same.cell()).filter(there -> there.cell().number().isPresent() && cell.number().isPresent())
            .map(there -> there.from(sheet)).findFirst();
    }

    private Optional<String> grade(String sheet, PrintedFormula.Grade grade) {
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

    private Optional<String> name(String sheet, Place place) {
        return shown(place).map(there -> there.from(sheet)).findFirst();
    }
}
