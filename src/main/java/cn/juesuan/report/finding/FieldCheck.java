package cn.juesuan.report.finding;

import cn.juesuan.audit.Finding;
import cn.juesuan.form.Strength;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
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
        return field.refused().isEmpty() ? Optional.empty() : Optional.of(finding("补充-不是数字", field, Optional.empty(),
            "补充资料“%s”：%s。请改成数字，或清空。".formatted(field.instance().caption(), field.refused())));
    }

    private static Optional<Finding> contradiction(ReportFigures figures, FieldValue field) {
        if (field.entered().isEmpty() || field.refused().length() > 0 || field.instance().field().equal().isEmpty()) {
            return Optional.empty();
        }
        Figure parts = figures.derived(field.instance());
        Figure typed = field.figure().orElseThrow();
        return parts.isPresent() && typed.isPresent() && typed.differs(parts) ? Optional.of(contradiction(field, typed, parts)) : Optional.empty();
    }

    private static Finding contradiction(FieldValue field, Figure typed, Figure parts) {
        String difference = typed.minus(parts).text();
        return finding("补充-合计", field, Optional.of(new Finding.Compared(parts.text(), typed.text(), difference)),
            "补充资料“%s”填的是 %s，各项相加是 %s，相差 %s。请核对各项，或清空合计让程序相加。"
                .formatted(field.instance().caption(), typed.text(), parts.text(), difference));
    }

    private static Finding finding(String rule, FieldValue field, Optional<Finding.Compared> compared, String message) {
        return new Finding(rule, Strength.ERROR, List.of(SupplementPlace.of(field.instance().key())), Optional.empty(), Optional.empty(),
            message, compared);
    }
}
