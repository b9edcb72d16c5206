package cn.juesuan.ui;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.SheetPlace;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.workbench.EditSession;
import java.util.ArrayList;
import java.util.List;

/** The lines of the outline with their state: 空, the number of findings, … for what is not all there yet, and ✓ only for what is whole and agrees. */
final class OutlineEntries {
    private static final String EMPTY = "空";
    private static final String GOOD = "✓";
    private static final String IN_WORK = "…";

    private final EditSession session;
    private final List<SheetScores> sheets;
    private final Standings standings;
    private final ReportState report;

    /** @param sheets scores of all sheets, in order */
    OutlineEntries(EditSession session, List<SheetScores> sheets, Standings standings, ReportState report) {
        this.session = session;
        this.sheets = sheets;
        this.standings = standings;
        this.report = report;
    }

    /** The whole outline, part by part. */
    List<OutlinePane.Part> parts() {
        ReportEntries texts = new ReportEntries(session, report);
        OutlinePane.Entry pages = new OutlinePane.Entry(PreviewPane.NAME, PreviewPane.NAME, "");
        return List.of(OutlinePane.Part.single(pages), OutlinePane.Part.single(texts.cover()), OutlinePane.Part.single(texts.introduction()),
            new OutlinePane.Part("第二部分　决算表", "", tables()), new OutlinePane.Part("补充资料", texts.missing(), texts.groups()),
            new OutlinePane.Part("第三部分　情况说明", "", texts.sections()), OutlinePane.Part.single(texts.glossary()),
            new OutlinePane.Part("第五部分　绩效自评", "", evaluation()));
    }

    private List<OutlinePane.Entry> tables() {
        return session.edition().forms().stream().map(this::table).toList();
    }

    private OutlinePane.Entry table(FormDefinition form) {
        String state = session.calculation().isEntered(form.name()) ? state(form.name()) : EMPTY;
        return new OutlinePane.Entry(form.name(), form.name() + "　" + form.title(), state);
    }

    private String state(String form) {
        long count = standings.findings(form);
        return count > 0 ? "⚠ " + count : standings.of(form).state() == Standing.State.AGREES ? GOOD : IN_WORK;
    }

    private List<OutlinePane.Entry> evaluation() {
        List<OutlinePane.Entry> entries = new ArrayList<>();
        entries.add(new OutlinePane.Entry(SummaryPage.NAME, SummaryPage.NAME, sheets.isEmpty() ? EMPTY : ""));
        for (int i = 0; i < sheets.size(); i++) {
            entries.add(sheet(i + 1, sheets.get(i)));
        }
        List<DepartmentEvaluation> tables = session.account().evaluations();
        for (int i = 0; i < tables.size(); i++) {
            String name = EvaluationCells.FORM + (i + 1);
            entries.add(new OutlinePane.Entry(name, "得分表%d　%s".formatted(i + 1, tables.get(i).title()), state(name)));
        }
        return entries;
    }

    private OutlinePane.Entry sheet(int number, SheetScores scores) {
        String name = new SheetPlace(number).form();
        String state = scores.total().isEmpty() ? EMPTY : state(name);
        return new OutlinePane.Entry(name, "自评表%d　%s".formatted(number, scores.sheet().head().project().strip()), state);
    }
}
