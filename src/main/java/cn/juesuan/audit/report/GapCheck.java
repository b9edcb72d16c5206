package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.figure.FieldInstance;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the text still needs: a reason where something changed, a count, a budget. */
final class GapCheck {
    Stream<Finding> check(ReportFigures figures, Narrative narrative) {
        return narrative.gaps().stream().flatMap(key -> figures.field(key).stream()).filter(field -> field.refused().isEmpty())
            .map(GapCheck::finding);
    }

    private static Finding finding(FieldValue field) {
        FieldInstance instance = field.instance();
        String purpose = instance.purpose().isEmpty() ? "" : "（用于" + instance.purpose() + "）";
        return new Finding("补充-待填", Strength.NOTICE, List.of(new Place.Field(instance.key())), Optional.empty(), Optional.empty(),
            "补充资料“%s”还没有填%s。".formatted(instance.caption(), purpose));
    }
}
