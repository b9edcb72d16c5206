package cn.juesuan.workbench.exchange;

import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.RowSelector;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.report.figure.FieldInstance;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Row;
import cn.juesuan.report.figure.Scope;
import java.util.Map;
import java.util.Optional;

/** What last year's account gives for fields about last year. */
final class LastYearFigures {
    /** What lists call a row's figure of this year and of last year (narrative.yaml). */
    private static final String THIS = "金额";
    private static final String LAST = "上年";

    private final LastYearSource source;
    private final ReportFigures last;
    private final Map<String, RowList> lists;

    /** @param lists of this year's edition */
    LastYearFigures(LastYearSource source, Map<String, RowList> lists) {
        this.source = source;
        this.last = source.figures();
        this.lists = lists;
    }

    /** Whether the field is about last year. */
    boolean concerns(SupplementField field) {
        return field.lastYear().isPresent() || field.each().map(lists::get).filter(list -> isLast(list, field)).isPresent();
    }

    private static boolean isLast(RowList list, SupplementField field) {
        return field.kind().isFigure() && list.figures().get(LAST) instanceof Expression.Field named && named.key().equals(field.key());
    }

    /** Last year's figure; missing while its table is not filled in, empty when last year's tables have no such place. */
    Optional<Figure> figure(FieldInstance instance) {
        return instance.field().lastYear().map(this::cell).orElseGet(() -> row(instance));
    }

    private Optional<Figure> cell(CellSelection place) {
        return place.rows() instanceof RowSelector.Key key && source.has(new CellAddress(place.form(), key.key(), place.columns().first()))
            ? Optional.of(last.figure(new Expression.Cell(place), Scope.EMPTY)) : Optional.empty();
    }

    /** The figure that the same row of the list had last year. */
    private Optional<Figure> row(FieldInstance instance) {
        String list = instance.field().each().orElseThrow();
        Optional<Row> row = instance.row().filter(here -> last.form().lists().containsKey(list))
            .flatMap(here -> last.rows(list).stream().filter(there -> there.id().equals(here.id())).findFirst());
        return row.flatMap(there -> last.named(THIS, Scope.EMPTY.at(there))).filter(figure -> figure.place()
            .map(place -> !(place instanceof CellAddress cell) || source.has(cell)).orElse(true));
    }
}
