package cn.juesuan.check;

import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.table.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Everything a published report is held to: the rules of its tables and sheets, and those of its text. */
public final class PublishedRules {
    private PublishedRules() {
    }

    private static List<PublishedRule> rules(Published report) {
        List<Project> projects = new Projects(report).all();
        return List.of(new CellRule(), new ShareRule(), new GrowthRule(), new CompletionRule(), new ItemBudgetRule(), new LastYearRule(), new NamedSubjectsRule(), new SumsRule(),
            new CountMoneyRule(), new ProcurementRule(), new QuestionRule(), new WordingRule(), new PurposeRule(), new ProjectRule(projects), new ProjectTotalsRule(projects), new CopiedRule(),
            new SingleProjectItemRule(projects), new EvaluationScoreRule(), new EvaluationPresenceRule(), new EvaluationRateRule(), new EvaluationBudgetRule(projects));
    }

    /** All findings, the serious ones first. */
    public static List<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>(TableFindings.of(report, new Rules().check(report.figures())));
        rules(report).forEach(rule -> rule.check(report).forEach(found::add));
        return new LinkedHashSet<>(found).stream().sorted(Comparator.comparing((PublishedFinding each) -> each.finding().strength())).toList();
    }

    /** How many findings have this strength. */
    public static long count(List<PublishedFinding> findings, Strength strength) {
        return findings.stream().map(PublishedFinding::finding).map(Finding::strength).filter(strength::equals).count();
    }
}
