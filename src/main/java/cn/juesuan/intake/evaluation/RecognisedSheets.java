package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.CellRef;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evaluation tables found in files.
 *
 * @param sheets      in the order of the files; two projects of one name both stay
 * @param evaluations score tables of department evaluations
 * @param summaries   worksheets with a summary table, which is compared and never kept; and how many projects it lists
 * @param remaining   what may hold other tables: the worksheets without the rows that were read here
 * @param places      worksheets in which something was read
 * @param strays      what stands in these and belongs to no column or caption
 * @param doubts      what the user has to decide
 * @param used        cells that were read or are captions
 * @param listed      the projects of the summary tables, line by line
 * @param classTables score tables of the classes only, which are printed beside the detailed ones and never kept
 */
public record RecognisedSheets(List<SheetRead> sheets, List<EvaluationRead> evaluations, List<Summary> summaries, List<SourceSheet> remaining,
                               Set<String> places, List<Stray> strays, List<Unused> unused, List<Note> notes, List<Doubt> doubts,
                               Set<CellRef> used, List<Listed> listed, List<EvaluationRead> classTables) {
    /**
     * A project as a summary table lists it.
     *
     * @param place where its line stands
     * @param score as printed, likewise the grade
     */
    public record Listed(String place, String project, Optional<String> score, Optional<String> grade) {
        /** Whether the note says that the files have no sheet for it. */
        public boolean isWithoutSheet(Note note) {
            return note.where().text().equals(place) && note.text().startsWith(SummaryComparison.WITHOUT_SHEET.formatted(project));
        }
    }

    /** A summary table that was compared with the sheets. */
    public record Summary(String from, int projects) {
    }

    /** Cells that were not read, and the worksheet they stand in. */
    public record Stray(String place, Unused unused, Set<CellRef> cells) {
    }

    public boolean isEmpty() {
        return sheets.isEmpty() && evaluations.isEmpty() && summaries.isEmpty();
    }
}
