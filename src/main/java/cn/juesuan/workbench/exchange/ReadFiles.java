package cn.juesuan.workbench.exchange;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.intake.FigureAccount;
import cn.juesuan.intake.Leftover;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRecognition;
import cn.juesuan.intake.source.CellRef;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import cn.juesuan.intake.supplement.FilledForms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in files, read for one edition: every figure belongs to a form, a sheet or a table, or is left over.
 *
 * @param sources   everything that was read from the files
 * @param leftovers figures that belong to nothing
 */
record ReadFiles(Sources sources, FilledForms forms, RecognisedSheets evaluations, Recognised tables, List<Leftover> leftovers) {
    /**
     * @param unit   the user's answer to what the files leave open about the unit of money
     * @param forced tables that are read in it whatever they say
     * @throws cn.juesuan.account.UserFailure when a file cannot be read, or holds a table twice with different figures
     */
    static ReadFiles of(Edition edition, Sources sources, Optional<MoneyUnit> unit, Set<String> forced) {
        String names = String.join("、", sources.sheets().stream().map(SourceSheet::file).distinct().toList());
        return SourceFile.guarded(names, () -> recognised(edition, sources, unit, forced));
    }

    private static ReadFiles recognised(Edition edition, Sources sources, Optional<MoneyUnit> unit, Set<String> forced) {
        FilledForms forms = FilledForms.in(sources.sheets());
        RecognisedSheets evaluations = new SheetRecognition(edition.evaluation(), sheet -> SheetScores.of(edition.evaluation(), sheet).total())
            .read(forms.remaining(), unit);
        Recognised tables = new TableRecognition(edition).read(evaluations.remaining(), unit, forced);
        Hidden hidden = new Hidden(edition, tables);
        List<Leftover> left = new FigureAccount(told(evaluations, tables), tables, hidden::holdsTable).leftIn(forms.remaining());
        return new ReadFiles(sources, forms, evaluations, tables, left);
    }

    /** Worksheets and tables, in their order. */
    List<SourceSheet> sheets() {
        return sources.sheets();
    }

    /** What could not be read of the files, or not with certainty, in words for the user. */
    Stream<String> doubtful() {
        return Stream.concat(sources.unread(), sources.unruled().filter(this::wasTaken)
            .map(place -> place + "：表没有画线，各数属于哪一栏是按位置读的。请逐格核对"));
    }

    private boolean wasTaken(String place) {
        return evaluations.places().contains(place) || tables.tables().stream().anyMatch(table -> table.sources().contains(place));
    }

    private static Set<CellRef> told(RecognisedSheets evaluations, Recognised tables) {
        Set<CellRef> told = new HashSet<>(tables.used());
        told.addAll(evaluations.used());
        evaluations.strays().stream().filter(stray -> isListed(stray, tables)).forEach(stray -> told.addAll(stray.cells()));
        return told;
    }

    /** A worksheet in which tables were read as well tells what is left in it itself. */
    static boolean isListed(RecognisedSheets.Stray stray, Recognised tables) {
        return tables.tables().stream().noneMatch(table -> table.sources().contains(stray.place()));
    }

    /** Whether hidden sheets hold what no visible one shows. */
    private record Hidden(Edition edition, Recognised visible) {
        boolean holdsTable(SourceSheet sheet) {
            List<SourceSheet> shown = List.of(sheet.shown());
            RecognisedSheets evaluations = new SheetRecognition(edition.evaluation()).read(shown);
            Recognised tables = new TableRecognition(edition).read(evaluations.remaining());
            return !evaluations.isEmpty() || tables.refused().stream().anyMatch(region -> region.stops())
                || tables.tables().stream().anyMatch(table -> visible.table(table.form()).filter(known -> sameFigures(known, table)).isEmpty());
        }

        private static boolean sameFigures(TableRead visible, TableRead hidden) {
            return hidden.cells().stream().allMatch(cell -> visible.cell(cell.address()).filter(known -> known.amount().equals(cell.amount())).isPresent());
        }
    }
}
