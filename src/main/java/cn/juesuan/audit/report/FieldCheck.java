package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields whose text is no figure, and figures typed although their parts give another. */
final class FieldCheck {
    Stream<Finding> check(ReportFigures figures) {
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream()).flatMap(field ->
            Stream.concat(refused(field).stream(), contradiction(figures, field).stream()));
    }

    private static Optional<Finding> refused(FieldValue field) {
        return field.refused().isEmpty() ? Optional.empty() : Optional.of(finding("补充-不是数字", Strength.ERROR, field, Optional.empty(),
            "补充资料“%s”：%s。请改成数字，或清空。".formatted(field.instance().caption(), field.refused())));
    }

    private static Optional<Finding> contradiction(ReportFigures figures, FieldValue field) {
        if (field.entered().isEmpty() || field.refused().length() > 0 || field.instance().field().equal().isEmpty()) {
            return Optional.empty();
        }
        Figure parts = figures.derived(field.instance());
        Figure typed = field.figure().orElseThrow();
        if (!parts.isPresent() || !typed.isPresent() || !typed.differs(parts)) {
            return Optional.empty();
        }
        int addends = figures.addends(field.instance().field().equal().get(), Scope.EMPTY);
        return Optional.of(typed.isWithinRounding(parts, addends) ? rounding(field, typed, parts) : contradiction(field, typed, parts));
    }

    private static Finding rounding(FieldValue field, Figure typed, Figure parts) {
        return finding("补充-尾差", Strength.ROUNDING, field, compared(typed, parts),
            "补充资料“%s”填的是 %s，各项相加是 %s，相差 %s，属四舍五入的尾差，按填的数保留。"
                .formatted(field.instance().caption(), typed.text(), parts.text(), typed.minus(parts).text()));
    }

    private static Finding contradiction(FieldValue field, Figure typed, Figure parts) {
        return finding("补充-合计", Strength.ERROR, field, compared(typed, parts),
            "补充资料“%s”填的是 %s，各项相加是 %s，相差 %s。请核对各项，或清空合计让程序相加。"
                .formatted(field.instance().caption(), typed.text(), parts.text(), typed.minus(parts).text()));
    }

    private static Optional<Finding.Compared> compared(Figure typed, Figure parts) {
        return Optional.of(new Finding.Compared(parts.text(), typed.text(), typed.minus(parts).text()));
    }

    private static Finding finding(String rule, Strength strength, FieldValue field, Optional<Finding.Compared> compared, String message) {
        return new Finding(rule, strength, List.of(new Place.Field(field.instance().key())), Optional.empty(), Optional.empty(),
            message, compared);
    }
}
