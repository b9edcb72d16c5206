package cn.juesuan.ui.outline;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.ui.evaluation.SummaryPage;
import cn.juesuan.ui.preview.PreviewPane;
import cn.juesuan.ui.report.ReportState;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of the outline with their state: 空, the number of findings, … for what is not all there yet, and ✓ only for what is whole and agrees. */
public final class OutlineEntries {
    private static final String EMPTY = "空";
    private static final String GOOD = "✓";
    private static final String IN_WORK = "…";
    /** Parts of these alone have a line of their own instead of lines under them. */
    private static final Set<ReportPlan.Content> TEXTS = EnumSet.of(ReportPlan.Content.COVER, ReportPlan.Content.CONTENTS,
        ReportPlan.Content.INTRODUCTION, ReportPlan.Content.GLOSSARY);

    private final EditSession session;
    private final List<SheetScores> sheets;
    private final Standings standings;
    private final ReportEntries texts;

    /** @param sheets scores of all sheets, in order */
    public OutlineEntries(EditSession session, List<SheetScores> sheets, Standings standings, ReportState report) {
        this.session = session;
        this.sheets = sheets;
        this.standings = standings;
        this.texts = new ReportEntries(session, report);
    }

    /** The whole outline, part by part as the edition plans the report. */
    public List<OutlinePane.Part> parts() {
        OutlinePane.Entry pages = new OutlinePane.Entry(PreviewPane.NAME, PreviewPane.NAME, "");
        return Stream.concat(Stream.of(OutlinePane.Part.single(pages)), texts.plan().parts().stream().flatMap(this::part)).toList();
    }

    private Stream<OutlinePane.Part> part(ReportPlan.Part part) {
        List<OutlinePane.Entry> entries = part.contents().stream().flatMap(content -> entries(part, content).stream()).toList();
        if (TEXTS.containsAll(part.contents())) {
            return entries.stream().map(OutlinePane.Part::single);
        }
        String state = part.contents().contains(ReportPlan.Content.SUPPLEMENT) ? texts.missing() : "";
        return Stream.of(new OutlinePane.Part(texts.heading(part), state, entries));
    }

    private List<OutlinePane.Entry> entries(ReportPlan.Part part, ReportPlan.Content content) {
        return switch (content) {
            case COVER -> List.of(texts.cover());
            case INTRODUCTION -> List.of(texts.introduction(part));
            case TABLES -> tables();
            case SUPPLEMENT -> texts.groups();
            case NARRATIVE -> texts.sections();
            case GLOSSARY -> List.of(texts.glossary(part));
            case EVALUATION -> evaluation();
            // the contents follow from the rest; attached texts are fields of the 补充资料
            case CONTENTS, ATTACHMENTS -> List.of();
        };
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
            String name = SheetPart.SCORE_TABLE + (i + 1);
            entries.add(new OutlinePane.Entry(name, "得分表%d　%s".formatted(i + 1, tables.get(i).title()), state(name)));
        }
        return entries;
    }

    private OutlinePane.Entry sheet(int number, SheetScores scores) {
        String name = new SheetParts(number).form();
        String state = scores.total().isEmpty() ? EMPTY : state(name);
        return new OutlinePane.Entry(name, "自评表%d　%s".formatted(number, scores.sheet().head().project().strip()), state);
    }
}
