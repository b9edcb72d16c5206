package cn.juesuan.print;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.SummaryColumn;
import cn.juesuan.edition.evaluation.SummaryLayout;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.SummaryTable;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the summary table (汇总表); every figure refers to the sheet it comes from. */
final class SummaryRows {
    static final String NAME = "汇总表";

    private final EvaluationForm form;
    private final SummaryTable table;
    private final MoneyUnit unit;
    private final Words words;
    private final Map<SheetId, SheetParts> places = new HashMap<>();
    private final Map<SheetId, SheetScores> scores = new HashMap<>();
    private final List<PrintedCell> cells = new ArrayList<>();
    private int row;

    SummaryRows(EvaluationForm form, List<SheetScores> sheets, SummaryLayout layout, MoneyUnit unit, Words words) {
        this.form = form;
        this.table = SummaryTable.of(sheets, layout, unit);
        this.unit = unit;
        this.words = words;
        for (SheetScores sheet : sheets) {
            scores.put(sheet.sheet().id(), sheet);
            places.put(sheet.sheet().id(), new SheetParts(places.size() + 1));
        }
    }

    PrintedGrid layout(String title, String owner, String money) {
        for (int column = 0; column < table.columns().size(); column++) {
            cells.add(PrintedCell.heading(Area.of(row, column, 1), table.columns().get(column).caption()));
        }
        row++;
        table.groups().forEach(this::group);
        boolean hasMoney = table.columns().stream().anyMatch(column -> money(column).isPresent());
        return PrintedGrid.sheet(NAME, "", new PrintedGrid.Heading(title, "", "", owner, hasMoney ? money : ""), table.columns().stream().map(SummaryRows::width).toList(), 1,
            row, cells, List.of());
    }

    private static int width(SummaryColumn column) {
        return switch (column) {
            case NUMBER -> 12;
            case PROJECT -> 56;
            case DEPARTMENT, IMPLEMENTER -> 42;
            case INITIAL, BUDGET, ACTUAL -> 25;
            case RATE, SCORE, GRADE -> 20;
        };
    }

    private void group(SummaryTable.Group group) {
        group.passedDown().ifPresent(passedDown -> cells.add(PrintedCell.text(Area.of(row++, 0, table.columns().size()), Alignment.LEFT,
            words.in(form.caption(passedDown ? "转移支付项目" : "本级项目")))));
        for (SummaryTable.Row project : group.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(cell(column, project.cells().get(column), project.sheet()));
            }
            row++;
        }
    }

    private PrintedCell cell(int column, String text, EvaluationSheet sheet) {
        SheetScores scored = scores.get(sheet.id());
        SheetParts place = places.get(sheet.id());
        Area area = Area.of(row, column, 1);
        SummaryColumn kind = table.columns().get(column);
        return switch (kind) {
            case NUMBER -> PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, text).counting(Mark.read(text));
            case PROJECT, DEPARTMENT, IMPLEMENTER -> PrintedCell.text(area, Alignment.LEFT, text);
            case INITIAL, BUDGET, ACTUAL -> amount(area, scored, place, money(kind).orElseThrow());
            case RATE -> PrintedCell.of(area, PrintedCell.Kind.RATE, Alignment.CENTER, text)
                .counting(Mark.readPercent(text).map(percent -> percent.movePointLeft(2)))
                .following(same(place.funding(FundingLine.TOTAL, SheetParts.RATE)));
            case SCORE -> PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, text).counting(scored.total())
                .following(same(place.part(FootRows.TOTAL)));
            case GRADE -> PrintedCell.text(area, Alignment.CENTER, text)
                .following(scored.grade().map(grade -> new PrintedFormula.Grade(place.part(FootRows.TOTAL), form.grades())));
        };
    }

    private static Optional<FundingColumn> money(SummaryColumn column) {
        return switch (column) {
            case INITIAL -> Optional.of(FundingColumn.INITIAL);
            case BUDGET -> Optional.of(FundingColumn.BUDGET);
            case ACTUAL -> Optional.of(FundingColumn.ACTUAL);
            default -> Optional.empty();
        };
    }

    private PrintedCell amount(Area area, SheetScores scored, SheetParts place, FundingColumn column) {
        Optional<BigDecimal> figure = scored.funding().totals().known(column).map(amount -> amount.exactly(unit));
        String text = scored.funding().totals().known(column).map(amount -> amount.printed(unit)).orElse("");
        return PrintedCell.of(area, PrintedCell.Kind.FIGURE, Alignment.RIGHT, text).counting(figure)
            .following(same(place.funding(FundingLine.TOTAL, column)));
    }

    private static Optional<PrintedFormula> same(SheetPart cell) {
        return Optional.of(new PrintedFormula.Same(cell));
    }
}
