package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rule book: everything that is checked, in the order in which findings are listed. */
public final class Rules {
    /** Table by table, codes and 行次 as printed. */
    static final Comparator<CellAddress> BY_PLACE = Comparator.comparing(CellAddress::form)
        .thenComparing(cell -> "0".repeat(Math.max(0, 3 - cell.row().length())) + cell.row())
        .thenComparing(CellAddress::column);

    private final List<Rule> rules = List.of(new UnreadableRule(), new GivenTotalRule(), new TieRule(), new NegativeRule(), new SubjectNameRule(), new UnknownSubjectRule(),
        new SheetRule(), new SameProjectRule(), new DepartmentEvaluationRule());

    /** What a rule finds at the cells with an entry, one finding at most for each. Few are found, so only these are put in order. */
    static Stream<Finding> atEntries(Rule rule, Calculation figures) {
        return figures.account().entries().keySet().stream().flatMap(cell -> rule.at(figures, cell))
            .sorted(Comparator.comparing(finding -> (CellAddress) finding.places().get(0), BY_PLACE));
    }

    /** All findings, the serious ones first. */
    public List<Finding> check(Calculation figures) {
        return rules.stream().flatMap(rule -> rule.check(figures)).sorted(Comparator.comparing(Finding::strength)).toList();
    }

    /** The findings that touch one cell or part, the serious ones first. */
    public List<Finding> at(Calculation figures, Place place) {
        return rules.stream().flatMap(rule -> at(rule, figures, place)).sorted(Comparator.comparing(Finding::strength)).toList();
    }

    private static Stream<Finding> at(Rule rule, Calculation figures, Place place) {
        if (place instanceof CellAddress cell) {
            return rule.at(figures, cell);
        }
        return place instanceof SheetPart part ? rule.at(figures, part) : Stream.empty();
    }
}
