package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.report.SupplementCheck;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Row;
import cn.juesuan.report.figure.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The relations (核对) that the edition asks of the 补充资料. They are silent while one side is missing. */
final class RelationCheck {
    Stream<Finding> check(ReportFigures figures) {
        return figures.form().checks().stream().flatMap(check -> scopes(figures, check).flatMap(scope -> finding(figures, check, scope).stream()));
    }

    private static Stream<Scope> scopes(ReportFigures figures, SupplementCheck check) {
        return check.each().map(list -> figures.rows(list).stream().map(Scope.EMPTY::at)).orElseGet(() -> Stream.of(Scope.EMPTY));
    }

    private static Optional<Finding> finding(ReportFigures figures, SupplementCheck check, Scope scope) {
        Figure left = figures.figure(check.left(), scope);
        Figure right = figures.figure(check.right(), scope);
        boolean asked = check.when().map(when -> figures.holds(when, scope)).orElse(true) && left.isPresent() && right.isPresent();
        if (!asked || ReportFigures.compares(left.compareAsPrinted(right), check.test())) {
            return Optional.empty();
        }
        String where = scope.row().map(Row::texts).map(texts -> texts.getOrDefault("名称", "")).map(name -> name + "：").orElse("");
        if (check.right() instanceof Expression.Constant) {
            return Optional.of(finding(check, places(left, right), "%s%s。现在是 %s。请核对。".formatted(where, check.meaning(), left.text()), Optional.empty()));
        }
        int addends = Math.max(figures.addends(check.left(), scope), figures.addends(check.right(), scope));
        String difference = left.minus(right).text();
        return left.isWithinRounding(right, addends) ? Optional.empty() : Optional.of(finding(check, places(left, right),
            "%s%s。现在前者是 %s，后者是 %s，相差 %s。请核对。".formatted(where, check.meaning(), left.text(), right.text(), difference),
            Optional.of(new Finding.Compared(right.text(), left.text(), difference))));
    }

    private static Finding finding(SupplementCheck check, List<Place> places, String message, Optional<Finding.Compared> compared) {
        return new Finding(check.id(), check.strength(), places, Optional.empty(), Optional.empty(), message, compared);
    }

    private static List<Place> places(Figure left, Figure right) {
        return Stream.of(left, right).flatMap(figure -> figure.place().stream()).distinct().toList();
    }
}
