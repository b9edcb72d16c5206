package cn.juesuan.ui.shell;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.review.RuleWords;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.remedy.Remedies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the audit finds about the place at the cursor: the rule in words, both values, how far apart, and what puts it right at once. */
final class FindingsHere {
    private final Remedies remedies;
    private final Edits edits;
    private final ReportWork report;
    private List<Finding> here = List.of();
    private Optional<RuleWords> words = Optional.empty();

    FindingsHere(ReportWork report, Edits edits) {
        this.remedies = new Remedies(report.session(), report);
        this.report = report;
        this.edits = edits;
    }

    void addTo(WorkingPane working, Place place, List<Finding> findings) {
        here = findings.stream().filter(finding -> finding.places().contains(place)).toList();
        here.forEach(finding -> working.add(explanation(finding)));
    }

    /** Does the first thing that can be done about what was found here. */
    void putRight() {
        here.stream().flatMap(finding -> remedies.of(finding).stream()).findFirst().ifPresentOrElse(remedy -> edits.carryOut(remedy.edit()),
            () -> edits.say("这里没有能由程序直接改正的问题。"));
    }

    private Explanation explanation(Finding finding) {
        List<String> lines = new ArrayList<>();
        Optional.of(words().of(finding.rule())).filter(text -> !text.isEmpty()).ifPresent(lines::add);
        Stream.of(finding.expectedText().map(text -> "应为 " + text), finding.foundText().map(text -> "现为 " + text), finding.differenceText().map(text -> "相差 " + text))
            .flatMap(Optional::stream).reduce((one, next) -> one + "，" + next).ifPresent(lines::add);
        return new Explanation(finding.strength().caption() + "：" + finding.rule(), lines,
            remedies.of(finding).stream().map(remedy -> new Explanation.Action(remedy.caption(), () -> edits.carryOut(remedy.edit()))).toList());
    }

    /** Read when the first finding is looked at. */
    private RuleWords words() {
        if (words.isEmpty()) {
            words = Optional.of(RuleWords.of(report.session().edition()));
        }
        return words.get();
    }
}
