package cn.juesuan.intake;

import cn.juesuan.account.Origin;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Findings;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.RefusedRegion;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadBlock;
import cn.juesuan.intake.head.HeadFinder;
import cn.juesuan.intake.head.HeadMatch;
import cn.juesuan.intake.head.HeadMatcher;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.head.HeadingLines;
import cn.juesuan.intake.head.HeadingReader;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.head.TableNames;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the tables of the edition in sheets: by title and number where they stand over a table, and always by its head. */
final class TableFinder {
    private static final int CLEARLY_BETTER = 25;
    private static final int LONGEST_TITLE = 60;

    private final List<FormShape> shapes;
    private final HeadVocabulary vocabulary;
    private final HeadFinder heads;
    private final HeadMatcher matcher;
    private final HeadingLines headings;
    private final Continuations continuations;
    private final Findings findings;
    private final String edition;
    private final List<FoundTable> found = new ArrayList<>();

    /**
     * @param edition its name, for the user
     * @param blank   whether the tables have no figures yet
     */
    TableFinder(String edition, List<FormShape> shapes, EditionWords words, HeadVocabulary vocabulary, Findings findings, boolean blank) {
        this.edition = edition;
        this.shapes = shapes;
        this.vocabulary = vocabulary;
        this.findings = findings;
        heads = new HeadFinder(vocabulary);
        matcher = new HeadMatcher(vocabulary, words);
        headings = new HeadingLines(shapes);
        continuations = new Continuations(vocabulary, words, blank);
    }

    List<FoundTable> found() {
        return found;
    }

    void search(Grid grid) {
        List<HeadBlock> blocks = heads.find(grid);
        if (blocks.isEmpty()) {
            headless(grid);
        }
        for (int i = 0; i < blocks.size(); i++) {
            int above = i == 0 ? -1 : blocks.get(i - 1).last();
            int below = i + 1 < blocks.size() ? headingStart(grid, blocks.get(i).last(), blocks.get(i + 1)) : Integer.MAX_VALUE;
            examine(grid, blocks.get(i), above, below);
        }
    }

    /** Nothing but rows: what a page break left of the table before, or no table of the edition. */
    private void headless(Grid grid) {
        int end = grid.rows().stream().filter(row -> grid.filled(row).stream().anyMatch(cell -> !cell.isParagraph())).reduce(-1, (above, row) -> row);
        // what stands behind the rows is the title of the next table
        List<String> lines = grid.rows().stream().filter(row -> row <= end).map(grid::line).toList();
        TableNames names = TableNames.in(lines, headings);
        Optional<FoundTable> rest = names.areThere() ? Optional.empty() : continuations.of(grid, grid.rows(), found);
        if (rest.isPresent()) {
            found.add(rest.get());
            return;
        }
        TableNames sheet = TableNames.in(List.of(grid.sheet().name()), headings);
        boolean named = names.named().size() == 1 || !sheet.named().isEmpty();
        boolean piece = !names.areThere() && continuations.looksLike(grid, found);
        refuse(grid, grid.rows(), grid.sheet().place(), piece ? "像是上一张表接下去的行，却接不上" : "没有与模板相符的表头", named || piece);
    }

    private void examine(Grid grid, HeadBlock block, int above, int below) {
        int start = headingStart(grid, above, block);
        List<String> lines = lines(grid, start, block.first());
        TableHeading heading = HeadingReader.read(lines, block.columns().stream().flatMap(column -> column.path().stream()).distinct().toList())
            .orElse(yearAbove(grid, above, start));
        Candidate candidate = new Candidate(grid, block, grid.rows().stream().filter(row -> row > block.last() && row < below).toList());
        if (heading.draft().isPresent()) {
            refuse(candidate, "标有“%s”".formatted(heading.draft().get()), false);
            return;
        }
        TableNames names = TableNames.in(lines, headings);
        Optional<HeadMatch> match = names.areThere() ? named(candidate, names) : unnamed(candidate);
        match.ifPresent(fit -> found.add(new FoundTable(grid, fit, heading, names.areThere(), candidate.rows())));
    }

    /** Where the heading of a head begins, after the row {@code above}. */
    private int headingStart(Grid grid, int above, HeadBlock block) {
        List<Integer> rows = new ArrayList<>(grid.rows().stream().filter(row -> row > above && row < block.first()).toList());
        int body = -1;
        for (int i = 0; i < rows.size(); i++) {
            body = above >= 0 && isBody(grid, rows.get(i)) ? i : body;
        }
        List<Integer> free = rows.subList(body + 1, rows.size());
        int length = headings.length(free.stream().map(grid::line).toList());
        return length == 0 ? block.first() : free.get(free.size() - length);
    }

    private boolean isBody(Grid grid, int row) {
        return grid.filled(row).stream().anyMatch(cell -> isFigure(cell) || vocabulary.isBody(Caption.of(cell.text())) || vocabulary.isTotal(Caption.of(cell.text())));
    }

    private static boolean isFigure(SourceCell cell) {
        return cell.number().isPresent() || Caption.of(cell.text()).plain().matches("\\d+");
    }

    private static List<String> lines(Grid grid, int first, int end) {
        return grid.rows().stream().filter(row -> row >= first && row < end).map(grid::line).toList();
    }

    /** Word files name the year once, over the first table. */
    private static TableHeading yearAbove(Grid grid, int above, int start) {
        List<String> lines = new ArrayList<>(lines(grid, above + 1, start).stream().filter(line -> line.length() < LONGEST_TITLE).toList());
        Collections.reverse(lines);
        Optional<Integer> year = HeadingReader.read(lines, List.of()).year();
        return new TableHeading(Optional.empty(), Optional.empty(), Optional.empty(), year, Optional.empty());
    }

    /** By its names; where these and the columns disagree, the columns decide and the user is asked. */
    private Optional<HeadMatch> named(Candidate candidate, TableNames names) {
        if (names.foreign().isPresent()) {
            return refuse(candidate, "%s是另一套报表的表，不是“%s”的公开表，没有读".formatted(names.text(), edition), true);
        }
        List<HeadMatch> fits = fits(names.named(), candidate.block());
        boolean clear = fits.size() == 1 || fits.size() > 1 && fits.get(0).percent() >= fits.get(1).percent() + CLEARLY_BETTER;
        Optional<HeadMatch> best = clear ? Optional.of(fits.get(0)) : fits.isEmpty() ? byHeadAlone(candidate, names) : Optional.empty();
        if (best.isEmpty()) {
            return refuse(candidate, misfit(names, fits), true);
        }
        if (names.isAlikeOnly() && !best.get().isWhole()) {
            return refuse(candidate, "%s像是“%s”，栏却不同（%s），是别处的表，没有读".formatted(names.text(), best.get().shape().name(),
                best.get().differences()), true);
        }
        if (names.contradict(best.get().shape())) {
            findings.doubts().add(new Doubt(best.get().shape().form().name(), new Origin(candidate.place()),
                "%s，表头却是“%s”的，按表头读作这张表，请核对".formatted(names.text(), best.get().shape().name())));
        } else if (names.titles().isEmpty() && names.other().isPresent()) {
            findings.notes().add(new Note(best.get().shape().form().name(), new Origin(candidate.place()),
                "表名印作“%s”，按表头读作“%s”".formatted(names.other().get(), best.get().shape().name())));
        }
        return best;
    }

    /** The only form whose head it is, when the title does not speak of another budget. */
    private Optional<HeadMatch> byHeadAlone(Candidate candidate, TableNames names) {
        List<HeadMatch> full = fits(shapes, candidate.block()).stream().filter(HeadMatch::isFull).toList();
        return full.size() == 1 && names.foreignWords(full.get(0).shape()).isEmpty() ? Optional.of(full.get(0)) : Optional.empty();
    }

    private List<HeadMatch> fits(List<FormShape> named, HeadBlock block) {
        return named.stream().map(shape -> matcher.match(shape, block)).filter(HeadMatch::isReadable)
            .sorted(Comparator.comparingLong(HeadMatch::percent).reversed()).toList();
    }

    private String misfit(TableNames names, List<HeadMatch> fits) {
        if (fits.size() > 1) {
            return "表名和表号不一致：又像“%s”，又像“%s”".formatted(fits.get(0).shape().name(), fits.get(1).shape().name());
        }
        if (!names.named().isEmpty()) {
            return "写明是“%s”，表头却对不上".formatted(names.named().get(0).name());
        }
        return names.unknown().map("表号“%s”不在模板里"::formatted).orElseGet(() -> "%s不在“%s”里，是别处的表，没有读".formatted(names.text(), edition));
    }

    /** A head without title: it goes on from the table before, or only one form has such a head. */
    private Optional<HeadMatch> unnamed(Candidate candidate) {
        List<HeadMatch> fits = shapes.stream().map(shape -> matcher.match(shape, candidate.block())).toList();
        Optional<FormShape> before = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).shape());
        List<HeadMatch> full = fits.stream().filter(HeadMatch::isFull).toList();
        Optional<HeadMatch> same = fits.stream().filter(fit -> before.filter(fit.shape()::equals).isPresent())
            .filter(fit -> full.isEmpty() ? fit.isPart() : fit.isFull()).findFirst();
        if (same.isPresent() || full.size() == 1) {
            return same.or(() -> full.stream().findFirst());
        }
        if (full.size() > 1) {
            return refuse(candidate, "没有表名和表号，表头又像“%s”又像“%s”，无法判断".formatted(full.get(0).shape().name(), full.get(1).shape().name()), true);
        }
        return almost(fits, candidate);
    }

    private Optional<HeadMatch> almost(List<HeadMatch> fits, Candidate candidate) {
        List<HeadMatch> close = fits.stream().filter(fit -> fit.missing().isEmpty() && fit.percent() >= 75 && fit.spare().size() < 2 && fit.sureFigures() > 2)
            .sorted(Comparator.comparingLong(HeadMatch::sureFigures).reversed()).toList();
        boolean clear = close.size() == 1 || close.size() > 1 && close.get(0).sureFigures() > close.get(1).sureFigures();
        if (clear) {
            return Optional.of(close.get(0));
        }
        Optional<FoundTable> rest = continuations.of(candidate.grid(), candidate.rows(), found);
        rest.ifPresent(found::add);
        boolean named = !TableNames.in(List.of(candidate.grid().sheet().name()), headings).named().isEmpty();
        return rest.isPresent() ? Optional.empty() : refuse(candidate, "没有表名和表号，表头也与模板各表不符",
            named || continuations.looksLike(candidate.grid(), found));
    }

    private Optional<HeadMatch> refuse(Candidate candidate, String why, boolean stops) {
        List<Integer> rows = candidate.grid().rows().stream().filter(row -> row >= candidate.block().first() && row <= candidate.block().last()
            || candidate.rows().contains(row)).toList();
        refuse(candidate.grid(), rows, candidate.place(), why, stops);
        return Optional.empty();
    }

    private void refuse(Grid grid, List<Integer> rows, String place, String why, boolean stops) {
        findings.unused().add(new Unused(place, why));
        findings.refused().add(new RefusedRegion(place, grid.sheet(), Set.copyOf(rows), why, stops));
    }

    /** A head that was found, with the rows under it. */
    private record Candidate(Grid grid, HeadBlock block, List<Integer> rows) {
        String place() {
            return grid.sheet().place() + "!" + grid.filled(block.first()).get(0).name();
        }
    }
}
