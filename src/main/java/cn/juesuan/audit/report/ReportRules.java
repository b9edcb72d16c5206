package cn.juesuan.audit.report;

import cn.juesuan.audit.Finding;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is checked about the 补充资料 and the composed text. An account in which nothing of the 补充资料 has been entered is one of tables
 * and sheets only: there nothing is missing yet.
 */
public final class ReportRules {
    private final FieldCheck fields = new FieldCheck();
    private final RelationCheck relations = new RelationCheck();
    private final GapCheck gaps = new GapCheck();
    private final RewritingCheck rewritings = new RewritingCheck();
    private final PublicationCheck publication = new PublicationCheck();
    private final ReckoningCheck reckoning = new ReckoningCheck();

    /** All findings, the serious ones first. */
    public List<Finding> check(ReportFigures figures, Narrative narrative) {
        if (figures.account().supplement().isEmpty()) {
            return List.of();
        }
        return Stream.of(fields.check(figures), relations.check(figures), gaps.check(figures, narrative), rewritings.check(narrative),
            reckoning.check(figures, narrative), publication.check(figures))
            .flatMap(found -> found).sorted(Comparator.comparing(Finding::strength)).toList();
    }
}
