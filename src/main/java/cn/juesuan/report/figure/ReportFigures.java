package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.RowSelector;
import cn.juesuan.edition.wording.Condition;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.evaluation.ScoredSheets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every figure and text that the report can name, as the account stands at one moment: cells, fields, sheets and what follows from them.
 * Made anew for every composition; an account that changes afterwards is not followed.
 */
public final class ReportFigures {
    private final Calculation calculation;
    private final ReportForm form;
    private final EvaluationFigures evaluation;
    private final Reckoning reckoning;
    private final ListRows listRows;
    private final FieldInstances fields;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final FieldValues values;

    public ReportFigures(Calculation calculation, ScoredSheets scores) {
        this(calculation, new EvaluationFigures(calculation.edition().evaluation(), scores.of(calculation.account().sheets()),
            calculation.account().evaluations()), Reckoning.of(calculation.account()));
    }

    private ReportFigures(Calculation calculation, EvaluationFigures evaluation, Reckoning reckoning) {
        Account account = calculation.account();
        this.calculation = calculation;
        this.form = calculation.edition().report();
        this.reckoning = reckoning;
        this.evaluation = evaluation;
        this.listRows = new ListRows(calculation.edition(), account, evaluation);
        this.fields = new FieldInstances(form.groups(), name -> listRows.of(form.lists().get(name)));
        this.values = new FieldValues(account, fields, this);
    }

    /** From which amounts changes and percentages are taken. */
    public Reckoning reckoning() {
        return reckoning;
    }

    /** The same account, its changes and percentages taken as {@code way} says. */
    public ReportFigures reckoned(Reckoning way) {
        return new ReportFigures(calculation, evaluation, way);
    }

    public Account account() {
        return calculation.account();
    }

    /** Names of everything that prints as a table: statutory tables, summary, sheets, score tables. */
    public List<String> tables() {
        int sheets = account().sheets().size();
        return Stream.of(calculation.edition().forms().stream().map(FormDefinition::name), Stream.of("汇总表").limit(Math.min(1, sheets)),
            numbered(SheetPart.SHEET, sheets), numbered(SheetPart.SCORE_TABLE, account().evaluations().size())).flatMap(names -> names).toList();
    }

    private static Stream<String> numbered(String form, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> form + number);
    }

    public ReportForm form() {
        return form;
    }

    /** The groups of the 补充资料 in their order. */
    public List<SupplementGroup> groups() {
        return form.groups();
    }

    /** The fields of a group with what they hold. */
    public List<FieldValue> fields(SupplementGroup group) {
        return fields.of(group.title()).stream().map(instance -> field(instance.key()).orElseThrow()).toList();
    }

    /** What the field with this key holds; empty when the account has no such field. */
    public Optional<FieldValue> field(String key) {
        return Optional.ofNullable(fields.byKey().get(key)).map(values::of);
    }

    /** The field that users know by this key. */
    public Optional<FieldInstance> instance(String shownKey) {
        return Optional.ofNullable(fields.byKey().get(shownKey))
            .or(() -> fields.byKey().values().stream().filter(instance -> instance.shownKey().equals(shownKey)).findFirst());
    }

    /** A place as the account keeps it: a field may be named as it is shown. Empty for a field that the account does not have. */
    public Optional<Place> known(Place place) {
        return place instanceof Place.Field field ? instance(field.key()).map(instance -> new Place.Field(instance.key())) : Optional.of(place);
    }

    /** The field at a place, where it is one of words and not of a figure. */
    public Optional<FieldValue> words(Place place) {
        return place instanceof Place.Field field ? field(field.key()).filter(value -> !value.instance().field().kind().isFigure()) : Optional.empty();
    }

    /** The rows of a list, without those its condition leaves out. */
    public List<Row> rows(String name) {
        if (!rows.containsKey(name)) {
            RowList list = form.lists().get(name);
            rows.put(name, listRows.of(list).stream().filter(row -> list.when().map(when -> holds(when, Scope.EMPTY.at(row))).orElse(true)).toList());
        }
        return rows.get(name);
    }

    /** What the figures that the field must equal come to, whatever is typed into it. */
    public Figure derived(FieldInstance instance) {
        return values.derived(instance);
    }

    /** The figure that the expression names. */
    public Figure figure(Expression expression, Scope scope) {
        if (expression instanceof Expression.Cell cell) {
            return cell(cell.place(), scope);
        }
        if (expression instanceof Expression.Field named) {
            return fieldFigure(Names.fill(named.key(), scope.texts()));
        }
        if (expression instanceof Expression.Evaluation named) {
            return evaluation.figure(named.figure());
        }
        if (expression instanceof Expression.Name named) {
            return named(named.name(), scope).orElseGet(() -> Figure.missing(Figure.Kind.MONEY, named.name(), Optional.empty()));
        }
        return expression instanceof Expression.Constant constant ? Figure.of(Figure.Kind.SCORE, constant.value(), Optional.empty())
            : calculated(expression, scope);
    }

    private Figure calculated(Expression expression, Scope scope) {
        if (expression instanceof Expression.Difference difference) {
            return basis(difference.first(), scope).differenceFrom(basis(difference.second(), scope));
        }
        if (expression instanceof Expression.Share share) {
            return basis(share.part(), scope).shareOf(basis(share.whole(), scope));
        }
        if (expression instanceof Expression.Total total) {
            return sum(rows(total.list()).stream().map(row -> figure(new Expression.Name(total.name()), scope.at(row))));
        }
        List<Expression.Part> parts = ((Expression.Sum) expression).parts();
        // what is left of a printed amount is printed beside what was taken away
        boolean remainder = parts.stream().anyMatch(part -> part.sign() < 0);
        return sum(parts.stream().map(part -> (remainder ? basis(part.expression(), scope) : figure(part.expression(), scope)).times(part.sign())));
    }

    private Figure basis(Expression expression, Scope scope) {
        return reckoning.basis(figure(expression, scope));
    }

    private static Figure sum(Stream<Figure> figures) {
        return figures.reduce(Figure::plus).orElseGet(() -> Figure.of(Figure.Kind.MONEY, BigDecimal.ZERO, Optional.empty()));
    }

    /**
     * Of how many figures that are not zero the expression is added up: 1 for what stands in a cell or was typed. Figures given in 万元 are
     * each rounded, so that many may bring a 尾差 along.
     */
    public int addends(Expression expression, Scope scope) {
        if (expression instanceof Expression.Field named) {
            return field(Names.fill(named.key(), scope.texts())).filter(FieldValue::isDerived).flatMap(value -> value.instance().field().equal()
                .map(equal -> addends(equal, value.instance().scope()))).orElse(1);
        }
        if (expression instanceof Expression.Total total) {
            return (int) rows(total.list()).stream().map(row -> figure(new Expression.Name(total.name()), scope.at(row)))
                .filter(figure -> figure.value().filter(value -> value.signum() != 0).isPresent()).count();
        }
        return expression instanceof Expression.Sum sum ? sum.parts().stream().mapToInt(part -> addends(part.expression(), scope)).sum() : 1;
    }

    /** The figure of this name: of the row, the paragraph, or the definitions that hold everywhere. */
    public Optional<Figure> named(String name, Scope scope) {
        return Optional.ofNullable(scope.values().get(name))
            .or(() -> Optional.ofNullable(scope.figures().get(name)).map(expression -> figure(expression, scope)))
            .or(() -> Optional.ofNullable(form.definitions().get(name)).map(expression -> figure(expression, scope)));
    }

    private Figure fieldFigure(String key) {
        return field(key).flatMap(FieldValue::figure)
            .orElseGet(() -> Figure.missing(Figure.Kind.MONEY, key, Optional.of(new Place.Field(key))));
    }

    private Figure cell(CellSelection place, Scope scope) {
        String row = place.rows() instanceof RowSelector.Key key ? key.key() : scope.row().flatMap(Row::key).orElse("");
        CellAddress cell = new CellAddress(place.form(), row, place.columns().first());
        return isKnown(place.form()) ? Figure.money(calculation.value(cell).amount(), cell)
            : Figure.missing(Figure.Kind.MONEY, cell.toString(), Optional.of(cell));
    }

    /** A table that says so when it has no figures counts as zero; any other table without figures is still to be filled in. */
    private boolean isKnown(String table) {
        return calculation.isEntered(table) || calculation.edition().form(table).map(FormDefinition::emptyNotes).filter(notes -> !notes.isEmpty()).isPresent();
    }

    /** Whether the condition holds; with a figure that is missing only 缺 does. */
    public boolean holds(Condition condition, Scope scope) {
        return condition.clauses().stream().allMatch(clause -> holds(clause, scope));
    }

    private boolean holds(Condition.Clause clause, Scope scope) {
        if (clause.test().ofOne()) {
            return isPresent(clause.left(), scope) == (clause.test() == Condition.Test.PRESENT);
        }
        Figure left = figure(clause.left(), scope);
        Figure right = figure(clause.right().orElseThrow(), scope);
        return left.isPresent() && right.isPresent()
            && (clause.test() == Condition.Test.SAME ? left.isExactly(right) : compares(left.compareAsPrinted(right), clause.test()));
    }

    private boolean isPresent(Expression expression, Scope scope) {
        if (expression instanceof Expression.Field named) {
            return field(Names.fill(named.key(), scope.texts())).map(FieldValue::isPresent).orElse(false);
        }
        if (expression instanceof Expression.Name named && scope.texts().containsKey(named.name())) {
            return !scope.texts().get(named.name()).isBlank();
        }
        return figure(expression, scope).isPresent();
    }

    /** Whether a relation between two figures that are there holds, as printed. */
    public static boolean compares(int comparison, Condition.Test test) {
        return switch (test) {
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case MORE -> comparison > 0;
            case LESS -> comparison < 0;
            case NOT_MORE -> comparison <= 0;
            case NOT_LESS -> comparison >= 0;
            case SAME, MISSING, PRESENT -> false;
        };
    }
}
