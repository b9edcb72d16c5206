package cn.juesuan.intake.evaluation;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.intake.head.HeadingReader;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises self-evaluation sheets, summary tables and score tables in what was read from files: by their captions, in any order, several
 * in one worksheet, or one over several pages.
 */
public final class SheetRecognition {
    private final EvaluationForm form;
    private final SheetTotals totals;
    private final SheetWords words;

    /** Compares the summary with the totals the sheets print; a sheet that prints none is not compared. */
    public SheetRecognition(EvaluationForm form) {
        this(form, sheet -> Optional.empty());
    }

    public SheetRecognition(EvaluationForm form, SheetTotals totals) {
        this.form = form;
        this.totals = totals;
        words = new SheetWords(form);
    }

    public RecognisedSheets read(List<SourceSheet> sheets) {
        return read(sheets, Optional.empty());
    }

    /** @param unit in what money is printed where a file says nothing at all of it */
    public RecognisedSheets read(List<SourceSheet> sheets, Optional<MoneyUnit> unit) {
        Search search = new Search(new MoneyUnits(sheets, unit));
        sheets.forEach(search::take);
        return search.result();
    }

    /** One reading of files. */
    private final class Search {
        private final MoneyUnits units;
        private final SheetNotes notes = new SheetNotes(form.rules());
        private final List<SheetDraft> drafts = new ArrayList<>();
        private final List<SummaryLine> lines = new ArrayList<>();
        private final List<RecognisedSheets.Summary> summaries = new ArrayList<>();
        private final ScoreTableParts scores = new ScoreTableParts(notes);
        private final List<SheetGrid> grids = new ArrayList<>();
        private final List<SourceSheet> remaining = new ArrayList<>();

        Search(MoneyUnits units) {
            this.units = units;
        }

        void take(SourceSheet sheet) {
            if (!sheet.visible() || sheet.isEmpty() || HeadingReader.draft(List.of(sheet.name())).isPresent()) {
                remaining.add(sheet);
                return;
            }
            SheetGrid grid = new SheetGrid(new Grid(sheet), words);
            PartFinder finder = new PartFinder(grid, words);
            List<Part> parts = finder.find();
            goOn(grid, finder.before());
            parts.forEach(this::take);
            if (grid.isUsed()) {
                grids.add(grid);
                remaining.add(new UnreadParts(grid).remaining());
            } else {
                remaining.add(sheet);
            }
        }

        private void take(Part part) {
            switch (part.kind()) {
                case SHEET -> sheet(part);
                case SUMMARY -> summary(part);
                case SCORES -> scoreTable(part);
            }
        }

        /** Rows without a head of their own, under the columns of the page before. */
        private void goOn(SheetGrid grid, List<GridRow> before) {
            List<GridRow> rows = before.stream().filter(row -> !Paragraphs.is(row)).toList();
            Optional<SheetDraft> open = last().filter(draft -> !draft.footSeen && draft.file.equals(grid.grid().sheet().file()));
            Optional<ColumnSpans> columns = open.flatMap(draft -> draft.columns);
            if (!rows.isEmpty() && columns.isPresent() && fits(rows, columns.get(), grid)) {
                Part part = new Part(Part.Kind.SHEET, grid);
                rows.forEach(row -> part.add(row, RowKind.OTHER));
                open.get().append(new SheetReader(form, words, part, notes, units).readUnder(columns.get()));
            }
        }

        private boolean fits(List<GridRow> rows, ColumnSpans columns, SheetGrid grid) {
            return rows.stream().anyMatch(row -> RowKind.of(row, words) == RowKind.FOOT || row.filled().size() > 3 && row.filled().stream()
                .anyMatch(cell -> columns.of(grid, cell).filter(SheetCaption.WEIGHT::equals).isPresent() && cell.text().matches("[\\d.\\s分]+")));
        }

        private Optional<SheetDraft> last() {
            return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        }

        private void sheet(Part part) {
            Set<SourceCell> before = part.grid().used();
            SheetNotes trial = notes.trial();
            SheetDraft draft = new SheetReader(form, words, part, trial, units).read();
            Optional<String> mark = draft.heading.draft();
            Optional<SheetDraft> continued = last().filter(open -> open.goesOnIn(draft) && (draft.columns.isPresent() || draft.footSeen));
            if (mark.isPresent() && draft.isSheet()) {
                notes.unused(draft.place, "标有“%s”的自评表，没有读".formatted(mark.get()));
            } else if (continued.isPresent()) {
                continued.get().append(draft);
                notes.addAll(trial);
            } else if (draft.isSheet() && draft.isBlank()) {
                notes.unused(draft.place, "空白的自评表，没有读");
            } else if (draft.isSheet()) {
                drafts.add(draft);
                notes.addAll(trial);
            } else {
                part.grid().goBackTo(before);
            }
        }

        private void summary(Part part) {
            List<SummaryLine> read = new SummaryReader(part.grid(), notes, words).read(part);
            lines.addAll(read);
            summaries.add(new RecognisedSheets.Summary(part.grid().grid().sheet().place(), read.size()));
        }

        private void scoreTable(Part part) {
            Set<SourceCell> before = part.grid().used();
            Optional<EvaluationRead> read = new ScoreTableReader(form, part.grid(), words).read(part);
            read.ifPresentOrElse(scores::add, () -> part.grid().goBackTo(before));
        }

        RecognisedSheets result() {
            SheetFinish finish = new SheetFinish(form, notes);
            List<SheetRead> sheets = new Merging(notes).once(drafts.stream().map(finish::finish).toList());
            List<SheetRead> grouped = new SummaryComparison(form, totals, notes, sheets, new Merging(notes).onceListed(lines)).compare();
            Set<String> places = new LinkedHashSet<>();
            grids.forEach(grid -> places.add(grid.grid().sheet().place()));
            return new RecognisedSheets(grouped, scores.tables(), summaries, remaining, places,
                grids.stream().flatMap(grid -> new UnreadParts(grid).list()).toList(), notes.unused(), notes.notes(), notes.doubts(),
                grids.stream().flatMap(grid -> grid.used().stream().map(grid.grid().sheet()::ref)).collect(Collectors.toSet()),
                lines.stream().map(SummaryLine::listed).toList(), scores.views());
        }
    }
}
