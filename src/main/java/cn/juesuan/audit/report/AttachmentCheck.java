package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.AttachedFigures;
import cn.juesuan.report.narrative.AttachedText;
import cn.juesuan.report.narrative.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports in the unit's own words name only figures and tables that there are. */
final class AttachmentCheck {
    private static final String ATTACHMENT = "附件/";

    Stream<Finding> check(ReportFigures figures, Narrative narrative) {
        AttachedFigures known = new AttachedFigures(figures, narrative);
        List<String> tables = figures.tables();
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream())
            .filter(field -> field.instance().key().startsWith(ATTACHMENT) && field.isPresent()).flatMap(field -> {
                AttachedText text = new AttachedText(field.text());
                return Stream.concat(text.names().filter(name -> known.piece(name).isEmpty()).map(name -> finding(field, "附件-未知数",
                        "“%s”里的{%s}不是账里的数".formatted(field.instance().caption(), name))),
                    text.tables().filter(name -> !tables.contains(name)).map(name -> finding(field, "附件-未知表",
                        "“%s”里的{表 %s}不是账里的表".formatted(field.instance().caption(), name))));
            });
    }

    private static Finding finding(FieldValue field, String rule, String what) {
        return new Finding(rule, Strength.ERROR, List.of(new Place.Field(field.instance().key())), Optional.empty(), Optional.empty(),
            what + "。请改正名称，或删去花括号。");
    }
}
