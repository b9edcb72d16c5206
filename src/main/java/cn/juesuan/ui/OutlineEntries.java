package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.audit.Finding;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.SheetPlace;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.Strength;
import cn.juesuan.workbench.EditSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the outline with their state: 空, ✓ or the number of findings. */
final class OutlineEntries {
    private static final String EMPTY = "空";
    private static final String GOOD = "✓";
    private static final String IN_WORK = "…";

    private final EditSession session;
    private final List<SheetScores> sheets;
    private final ReportState report;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param sheets scores of all sheets, in order */
    OutlineEntries(EditSession session, List<SheetScores> sheets, List<Finding> findings, ReportState report) {
        this.session = session;
        this.sheets = sheets;
        this.report = report;
        findings.stream().filter(finding -> finding.strength() != Strength.ROUNDING).forEach(finding ->
            finding.places().stream().map(CellAddress::form).distinct().forEach(form -> counts.merge(form, 1, Integer::sum)));
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
        String state = session.calculation().isEntered(form.name()) ? found(form.name(), GOOD) : EMPTY;
        return new OutlinePane.Entry(form.name(), form.name() + "　" + form.title(), state);
    }

    private String found(String form, String otherwise) {
        int count = counts.getOrDefault(form, 0);
        return count == 0 ? otherwise : "⚠ " + count;
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
            entries.add(new OutlinePane.Entry(name, "得分表%d　%s".formatted(i + 1, tables.get(i).title()), found(name, GOOD)));
        }
        return entries;
    }

    private OutlinePane.Entry sheet(int number, SheetScores scores) {
        String name = new SheetPlace(number).form();
        String state = scores.total().isEmpty() ? EMPTY : found(name, scores.isComplete() ? GOOD : IN_WORK);
        return new OutlinePane.Entry(name, "自评表%d　%s".formatted(number, scores.sheet().head().project().strip()), state);
    }
}
