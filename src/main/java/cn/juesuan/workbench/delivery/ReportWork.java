package cn.juesuan.workbench.delivery;

import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.report.ReportRules;
import cn.juesuan.document.data.OpenData;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.GlossaryText;
import cn.juesuan.report.ReportComposition;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.Rewriting;
import cn.juesuan.report.narrative.StandingNames;
import cn.juesuan.report.page.Report;
import cn.juesuan.workbench.editing.PlainText;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The report of an account at work: always composed from what stands in the account now. */
public final class ReportWork {
    private final EditSession session;
    private final ScoredSheets scores;
    private final ReportRules rules = new ReportRules();
    private Optional<Composed> composed = Optional.empty();

    private record Composed(ReportFigures figures, Narrative narrative) {
    }

    public ReportWork(EditSession session) {
        this.session = session;
        this.scores = new ScoredSheets(session.edition().evaluation());
        session.onChange(edit -> composed = Optional.empty());
    }

    public EditSession session() {
        return session;
    }

    /** The report as the account stands at this moment, to be composed later. */
    public ReportSnapshot snapshot() {
        return new ReportSnapshot(session);
    }

    /** What the report is called; costs nothing to ask for. */
    public String title() {
        return StandingNames.of(session.account(), session.edition().report()).get("题名");
    }

    /** The printed title of the part of the report that holds {@code content}; the cover's has several lines. */
    public String partTitle(ReportPlan.Content content) {
        return filled(plan().part(content).title());
    }

    /** Likewise with its number, in one line: 第一部分 单位概况. */
    public String partHeading(ReportPlan.Part part) {
        return filled(part.heading());
    }

    /** What the report consists of, in printed order. */
    public ReportPlan plan() {
        return session.edition().report().plan();
    }

    private String filled(String text) {
        return Names.fill(text, StandingNames.of(session.account(), session.edition().report()));
    }

    /** The fields of the 补充资料 and every figure the text can name. */
    public ReportFigures figures() {
        return composed().figures();
    }

    /** The composed text. */
    public Narrative narrative() {
        return composed().narrative();
    }

    private Composed composed() {
        if (composed.isEmpty()) {
            ReportFigures figures = new ReportFigures(session.calculation(), scores);
            composed = Optional.of(new Composed(figures, Narrative.of(figures)));
        }
        return composed.get();
    }

    /** The whole report as it stands, marked as a draft while something is missing. */
    public Report report() {
        int gaps = narrative().gapCount();
        return report(gaps == 0 ? "" : "草稿 · 还有 %d 处待填".formatted(gaps));
    }

    /** @param footnote printed small on every page */
    public Report report(String footnote) {
        return new ReportComposition(session.calculation(), figures(), narrative()).report(footnote);
    }

    /**
     * Writes everything the account prints into a folder, for other programs.
     *
     * @return the files written
     * @throws cn.juesuan.account.UserFailure when that is not possible
     */
    public List<Path> data(Path folder) {
        return new OpenData(session.account().profile(), session.edition().title(),
            PrintedTables.of(session.edition(), session.account(), session.calculation(), MoneyUnit.WAN).tables(),
            PrintedSheets.of(session.edition(), session.account(), MoneyUnit.WAN).layouts(),
            figures().groups().stream().flatMap(group -> figures().fields(group).stream()).toList(), narrative().paragraphs().toList()).writeTo(folder);
    }

    /** The terms of the 名词解释 as printed. */
    public List<String> glossary() {
        return GlossaryText.of(figures()).stream().map(term -> term.paragraph().text()).toList();
    }

    /** What the report's own checks find, the serious ones first. */
    public List<Finding> findings() {
        return rules.check(figures(), narrative());
    }

    /** The composed paragraph with this key. */
    public Optional<ComposedParagraph> paragraph(String key) {
        return narrative().paragraphs().filter(paragraph -> paragraph.key().equals(key)).findFirst();
    }

    /** Puts a paragraph into the user's words; its figures stay live. The program's own text puts it back. */
    public Answer rewrite(String key, String text) {
        Optional<ComposedParagraph> paragraph = paragraph(key);
        if (paragraph.isEmpty()) {
            return new Answer.Refused("没有“%s”这一段，可能已随账里的数改变。".formatted(key));
        }
        String template = Rewriting.of(paragraph.get().standard(), PlainText.of(text).strip()).template();
        String standard = Rewriting.of(paragraph.get().standard(), ComposedParagraph.text(paragraph.get().standard())).template();
        return template.isBlank() || template.equals(standard) ? restore(key) : store(key, Optional.of(template), "改写 " + key);
    }

    /** Puts the program's own wording back. */
    public Answer restore(String key) {
        return store(key, Optional.empty(), "恢复 " + key + " 的写法");
    }

    private Answer store(String key, Optional<String> text, String label) {
        String field = Rewriting.PREFIX + key;
        Optional<String> before = session.account().supplement(field);
        return session.apply(new Edit(label, before.equals(text) ? List.of() : List.of(new Step.SupplementStep(field, before, text))));
    }
}
