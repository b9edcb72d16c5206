package cn.juesuan.ui.report;

import cn.juesuan.audit.Finding;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the report stands at one moment: what is found in it and what is missing, by the node of the outline.
 *
 * @param begun  whether anything of the 补充资料 has been entered; before that nothing counts as missing
 * @param blank  nodes of the forms in which nothing has been entered
 * @param gaps   number of things still to be filled in, by node
 * @param errors number of errors, by node
 * @param total  number of fields still to be filled in
 */
public record ReportState(boolean begun, Set<String> blank, List<Finding> findings, Map<String, Integer> gaps,
                   Map<String, Integer> errors, int total) {
    /** Before the report has been composed for the first time. */
    static final ReportState NONE = new ReportState(false, Set.of(), List.of(), Map.of(), Map.of(), 0);

    static ReportState of(ReportWork report) {
        SupplementFields fields = new SupplementFields(report);
        Map<String, Integer> gaps = new HashMap<>();
        Set<String> blank = new HashSet<>();
        List<String> missing = fields.missing();
        for (SupplementGroup group : fields.groups()) {
            List<String> keys = fields.keys(group);
            gaps.put(ReportPlaces.GROUP + group.title(), (int) missing.stream().filter(keys::contains).count());
            if (keys.stream().noneMatch(report.session().account().supplement()::containsKey)) {
                blank.add(ReportPlaces.GROUP + group.title());
            }
        }
        Narrative narrative = report.narrative();
        gaps.put(ReportPlaces.INTRODUCTION, gaps(narrative.introduction().stream()));
        narrative.sections().forEach(section -> gaps.put(section.name(), gaps(section.paragraphs().stream())));
        List<Finding> findings = report.findings();
        return new ReportState(!report.session().account().supplement().isEmpty(), blank, findings, gaps,
            errors(report, findings), missing.size());
    }

    private static int gaps(Stream<ComposedParagraph> paragraphs) {
        return (int) paragraphs.flatMap(paragraph -> paragraph.pieces().stream()).filter(Piece::gap).map(Piece::text).distinct().count();
    }

    private static Map<String, Integer> errors(ReportWork report, List<Finding> findings) {
        Map<String, Integer> errors = new HashMap<>();
        findings.stream().filter(finding -> finding.strength() == Strength.ERROR).forEach(finding -> finding.places().stream().limit(1)
            .forEach(place -> errors.merge(ReportPlaces.node(place, report.figures()), 1, Integer::sum)));
        return errors;
    }
}
