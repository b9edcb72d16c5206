package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.calc.PlaceResolver;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.edition.check.SentenceForm;
import cn.juesuan.edition.table.CellSelection;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure of the text is the cell it speaks of: the same, but for zeros at its end. */
final class CellRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        Cells cells = new Cells(report);
        return report.statements().stream().flatMap(statement -> statement.figures().entrySet().stream()
            .flatMap(figure -> cells.cell(statement, figure.getKey()).filter(cell -> report.slips().stream().noneMatch(slip -> slip.touches(cell))).flatMap(cell -> finding(report, statement, figure.getValue(), cell)).stream()));
    }

    private static Optional<PublishedFinding> finding(Published report, Statement statement, TextFigure figure, CellAddress cell) {
        BigDecimal printed = Numbers.wan(report.printed(cell));
        BigDecimal calculated = Numbers.wan(report.figures().value(cell).amount());
        if (figure.unit().equals("元") && Numbers.within(figure.inWan().value().subtract(printed), Numbers.CENT)) {
            return Optional.empty();
        }
        BigDecimal difference = figure.value().subtract(printed);
        if (Numbers.within(difference, figure.moneySlack()) || Numbers.within(figure.value().subtract(calculated), figure.moneySlack())) {
            return Optional.empty();
        }
        boolean doubtful = report.doubtful().contains(cell.form());
        if (doubtful && printed.signum() == 0) {
            return Optional.empty();
        }
        boolean rounding = Numbers.within(difference, Numbers.CENT);
        return Optional.of(Verdict.of(report.book(), "说明-与表不符", Verdict.part(statement.section()), figure.spot(), report.spot(cell)).noticeIf(doubtful).roundingIf(rounding).numbers(printed,
            figure.value(), "“%s”中的%s为 %s 万元，%s 为 %s，相差 %s。%s".formatted(statement.quote(), statement.subject(), figure.printed(), cell, report.printed(cell),
                Numbers.text(difference), rounding ? "属四舍五入的尾差，可以保留。" : "请核对，以表为准时改说明。")));
    }

    /** The cells that figures of sentences repeat. */
    static final class Cells {
        private final Published report;
        private final PlaceResolver places;

        Cells(Published report) {
            this.report = report;
            places = new PlaceResolver(report.figures().edition(), report.figures().account());
        }

        Optional<CellAddress> cell(Statement statement, String figure) {
            Optional<CellSelection> named = Optional.ofNullable(statement.form().cells().get(figure)).flatMap(cells -> selection(statement, cells));
            if (named.isPresent()) {
                return cell(named.get()).or(() -> Subjects.cell(report, statement, named.get().columns().first()));
            }
            return statement.form().subject().isPresent() && figure.equals("金额") ? Subjects.cell(report, statement, 1) : Optional.empty();
        }

        Optional<CellAddress> cell(CellSelection place) {
            return places.targets(place).stream().findFirst().filter(report::has);
        }

        /** A cell that the rule book names beside its sentences. */
        Optional<CellAddress> beside(String name) {
            return Optional.ofNullable(report.book().cells().get(name)).flatMap(this::cell);
        }

        private static Optional<CellSelection> selection(Statement statement, SentenceForm.Cells cells) {
            return Optional.ofNullable(cells.cells().get(cells.by().flatMap(statement::word).orElse("")));
        }
    }
}
