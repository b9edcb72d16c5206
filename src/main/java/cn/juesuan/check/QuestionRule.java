package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.check.CheckBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** What may well be right but is asked about: a part that is rarely large, 三公 above last year's without a reason. */
final class QuestionRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        CellRule.Cells cells = new CellRule.Cells(report);
        return Stream.concat(report.book().questions().stream().flatMap(question -> large(report, cells, question).stream()),
            report.all("三公比上年").flatMap(statement -> Change.of(statement).stream()).flatMap(change -> above(report, change).stream()));
    }

    private static Optional<PublishedFinding> large(Published report, CellRule.Cells cells, CheckBook.Question question) {
        Optional<CellAddress> part = cells.beside(question.part());
        Optional<CellAddress> whole = cells.beside(question.whole());
        if (part.isEmpty() || whole.isEmpty() || report.printed(whole.get()).isZero()) {
            return Optional.empty();
        }
        BigDecimal share = Numbers.wan(report.printed(part.get())).multiply(Numbers.HUNDRED).divide(Numbers.wan(report.printed(whole.get())), 2, RoundingMode.HALF_UP);
        return share.compareTo(question.above()) <= 0 ? Optional.empty() : Optional.of(Verdict.of(report.book(), question.rule(), part.get(), report.spot(part.get()))
            .words("不超过 %s%%".formatted(question.above()), share + "%", "%s %s为 %s 万元，占%s %s 万元的 %s%%，超过 %s%%。请核实有没有应列入别处的，属实的说明情况。".formatted(part.get(),
                question.part(), report.printed(part.get()), question.whole(), report.printed(whole.get()), share, question.above())));
    }

    private static Optional<PublishedFinding> above(Published report, Change change) {
        boolean reasoned = ReportedField.reason(report.book(), change.statement()).isPresent();
        return change.direction() <= 0 || change.difference().signum() == 0 || reasoned ? Optional.empty()
            : Optional.of(Verdict.of(report, "核实-三公比上年", change.statement()).words("不比上年增加，或写明原因", "增加 " + Numbers.text(change.difference()),
                "“%s”：“三公”经费比上年增加 %s 万元，没有写原因。请核实，属实的写明原因。".formatted(change.statement().quote(), Numbers.text(change.difference()))));
    }
}
