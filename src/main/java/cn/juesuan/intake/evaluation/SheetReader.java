package cn.juesuan.intake.evaluation;

import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of one self-evaluation sheet, or of what a page holds of it. */
final class SheetReader {
    private enum Phase { HEADING, FUNDING, GOAL, INDICATORS, FOOT, EXPLANATION, NOTES }

    private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*[（(]?\\d+\\s*[.、．)）].*");

    /** What the notes of the form speak of, in whatever words; an explanation of one project does not. */
    private static final Pattern STANDING = Pattern.compile("(?s).*(分值上限|分值为限|定性指标|定量指标|正向指标|偏离目标|未达到指标值|\\d+分以下的).*");

    private final EvaluationForm form;
    private final SheetWords words;
    private final Part part;
    private final SheetGrid grid;
    private final SheetNotes notes;
    private final SheetDraft draft;
    private final SheetHeading heading;
    private final GoalReader goals;
    private final FootOfSheet foot;
    private Optional<FundingReader> funding = Optional.empty();
    private Optional<IndicatorReader> indicators = Optional.empty();
    private Phase phase = Phase.HEADING;

    SheetReader(EvaluationForm form, SheetWords words, Part part, SheetNotes notes, MoneyUnits units) {
        this.form = form;
        this.words = words;
        this.part = part;
        this.grid = part.grid();
        this.notes = notes;
        SourceCell first = part.rows().get(0).filled().get(0);
        draft = new SheetDraft(grid.grid().sheet().file(), grid.place(first), grid.grid().sheet().place());
        goals = new GoalReader(grid, draft);
        foot = new FootOfSheet(grid, draft);
        heading = new SheetHeading(grid, draft, words, notes, units);
    }

    /** Reads rows that go on from a page before, under the columns of that page. */
    SheetDraft readUnder(ColumnSpans columns) {
        draft.columns = Optional.of(columns);
        indicators = Optional.of(new IndicatorReader(form, grid, draft, notes, columns));
        phase = Phase.INDICATORS;
        return read();
    }

    SheetDraft read() {
        part.rows().forEach(row -> read(row, RowKind.of(row, words)));
        return draft;
    }

    private void read(GridRow row, RowKind kind) {
        row.labels().stream().filter(label -> SheetCaption.BLOCKS.contains(label.label())).forEach(label -> grid.use(label.cell()));
        switch (kind) {
            case INDICATOR_HEAD, SCORE_HEAD -> openIndicators(row);
            case FOOT -> openFoot(row);
            case NOTE, SIGNATURE -> closing(row, kind);
            case HEAD -> before(Phase.FUNDING, row, heading::head);
            case FUNDING_HEAD -> before(Phase.INDICATORS, row, this::openFunding);
            case FUNDING_LINE -> before(Phase.INDICATORS, row, each -> funding.ifPresent(reader -> reader.read(each)));
            case GOAL -> before(Phase.INDICATORS, row, this::openGoal);
            default -> other(row);
        }
    }

    private interface RowTaker {
        void take(GridRow row);
    }

    /** Captions of the upper blocks count only there: further down they are names of indicators. */
    private void before(Phase later, GridRow row, RowTaker taker) {
        if (phase.compareTo(later) < 0) {
            taker.take(row);
        } else {
            other(row);
        }
    }

    private void openFunding(GridRow row) {
        heading.close(row);
        row.labels().forEach(label -> grid.use(label.cell()));
        draft.fundingSeen = true;
        funding = Optional.of(new FundingReader(grid, draft, notes, ColumnSpans.of(grid, List.of(row))));
        phase = Phase.FUNDING;
    }

    private void openGoal(GridRow row) {
        phase = Phase.GOAL;
        goals.open(row);
    }

    private void openIndicators(GridRow row) {
        heading.close(row);
        row.labels().forEach(label -> grid.use(label.cell()));
        ColumnSpans columns = ColumnSpans.of(grid, List.of(row));
        if (draft.columns.isEmpty()) {
            indicators = Optional.of(new IndicatorReader(form, grid, draft, notes, columns));
        }
        draft.columns = draft.columns.or(() -> Optional.of(columns));
        phase = Phase.INDICATORS;
    }

    private void openFoot(GridRow row) {
        phase = row.has(SheetCaption.EXPLANATION) ? Phase.EXPLANATION : Phase.FOOT;
        foot.read(row);
    }

    private void closing(GridRow row, RowKind kind) {
        if (phase.compareTo(Phase.INDICATORS) < 0) {
            other(row);
            return;
        }
        grid.use(row);
        if (kind == RowKind.SIGNATURE) {
            notes.unused(grid.place(row.filled().get(0)), "填表人、联系电话等落款，没有读");
        }
        phase = Phase.NOTES;
    }

    private void other(GridRow row) {
        switch (phase) {
            case HEADING -> heading.add(row);
            case GOAL -> goals.read(row);
            case INDICATORS -> indicators.ifPresent(reader -> reader.read(row));
            case EXPLANATION -> explanation(row);
            case NOTES -> note(row);
            default -> { }
        }
    }

    private void explanation(GridRow row) {
        if (NUMBERED.matcher(row.text()).matches() && STANDING.matcher(row.text()).matches()) {
            closing(row, RowKind.NOTE);
        } else if (!Paragraphs.is(row)) {
            foot.more(row);
        }
    }

    private void note(GridRow row) {
        if (NUMBERED.matcher(row.text()).matches()) {
            grid.use(row);
        }
    }
}
