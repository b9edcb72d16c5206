package cn.juesuan.intake;

import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the tables of the edition in sheets: by title and number where they stand over a table, and always by its head. */
final class TableFinder {
    private static final int CLEARLY_BETTER = 25;
    private static final int LONGEST_TITLE = 60;

    private final List<FormShape> shapes;
    private final HeadVocabulary vocabulary;
    private final HeadFinder heads;
    private final HeadMatcher matcher;
    private final HeadingLines headings;
    private final Findings findings;
    private final List<FoundTable> found = new ArrayList<>();

    TableFinder(List<FormShape> shapes, EditionWords words, HeadVocabulary vocabulary, Findings findings) {
        this.shapes = shapes;
        this.vocabulary = vocabulary;
        this.findings = findings;
        heads = new HeadFinder(vocabulary);
        matcher = new HeadMatcher(vocabulary, words);
        headings = new HeadingLines(shapes);
    }

    List<FoundTable> found() {
        return found;
    }

    void search(Grid grid) {
        int before = found.size() + findings.unused().size();
        List<HeadBlock> blocks = heads.find(grid);
        for (int i = 0; i < blocks.size(); i++) {
            int above = i == 0 ? -1 : blocks.get(i - 1).last();
            int below = i + 1 < blocks.size() ? headingStart(grid, blocks.get(i).last(), blocks.get(i + 1)) : Integer.MAX_VALUE;
            examine(grid, blocks.get(i), above, below);
        }
        if (found.size() + findings.unused().size() == before) {
            findings.unused().add(new Unused(grid.sheet().place(), "没有与模板相符的表头"));
        }
    }

    private void examine(Grid grid, HeadBlock block, int above, int below) {
        int start = headingStart(grid, above, block);
        List<String> lines = lines(grid, start, block.first());
        TableHeading heading = HeadingReader.read(lines, block.columns().stream().flatMap(column -> column.path().stream()).distinct().toList())
            .orElse(yearAbove(grid, above, start));
        String place = grid.sheet().place() + "!" + grid.filled(block.first()).get(0).name();
        if (heading.draft().isPresent()) {
            findings.unused().add(new Unused(place, "标有“%s”".formatted(heading.draft().get())));
            return;
        }
        List<Integer> rows = grid.rows().stream().filter(row -> row > block.last() && row < below).toList();
        boolean titled = lines.stream().anyMatch(line -> headings.byTitle(line).isPresent() || !headings.code(line).isEmpty());
        Optional<HeadMatch> match = titled ? named(block, lines, place) : unnamed(block, place);
        match.ifPresent(fit -> found.add(new FoundTable(grid, fit, heading, titled, rows)));
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

    private Optional<HeadMatch> named(HeadBlock block, List<String> lines, String place) {
        List<FormShape> named = lines.stream().flatMap(line -> Stream.of(headings.byTitle(line), headings.byCode(line)))
            .flatMap(Optional::stream).distinct().toList();
        List<HeadMatch> fits = named.stream().map(shape -> matcher.match(shape, block)).filter(HeadMatch::isReadable)
            .sorted(Comparator.comparingLong(HeadMatch::percent).reversed()).toList();
        if (named.isEmpty()) {
            return unused(place, "表号“%s”不在模板里".formatted(lines.stream().flatMap(line -> headings.code(line).stream()).findFirst().orElse("")));
        }
        if (fits.isEmpty()) {
            return unused(place, "写明是“%s”，表头却对不上".formatted(named.get(0).name()));
        }
        if (fits.size() > 1 && fits.get(0).percent() < fits.get(1).percent() + CLEARLY_BETTER) {
            return unused(place, "表名和表号不一致：又像“%s”，又像“%s”".formatted(named.get(0).name(), named.get(1).name()));
        }
        return Optional.of(fits.get(0));
    }

    /** A head without title: it goes on from the table before, or only one form has such a head. */
    private Optional<HeadMatch> unnamed(HeadBlock block, String place) {
        List<HeadMatch> fits = shapes.stream().map(shape -> matcher.match(shape, block)).toList();
        Optional<FormShape> before = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).shape());
        List<HeadMatch> full = fits.stream().filter(HeadMatch::isFull).toList();
        Optional<HeadMatch> same = fits.stream().filter(fit -> before.filter(fit.shape()::equals).isPresent())
            .filter(fit -> full.isEmpty() ? fit.isPart() : fit.isFull()).findFirst();
        if (same.isPresent() || full.size() == 1) {
            return same.or(() -> full.stream().findFirst());
        }
        if (full.size() > 1) {
            return unused(place, "没有表名和表号，表头又像“%s”又像“%s”，无法判断".formatted(full.get(0).shape().name(), full.get(1).shape().name()));
        }
        return almost(fits, place);
    }

    private Optional<HeadMatch> almost(List<HeadMatch> fits, String place) {
        List<HeadMatch> close = fits.stream().filter(fit -> fit.missing().isEmpty() && fit.percent() >= 75 && fit.spare().size() < 2 && fit.sureFigures() > 2)
            .sorted(Comparator.comparingLong(HeadMatch::sureFigures).reversed()).toList();
        boolean clear = close.size() == 1 || close.size() > 1 && close.get(0).sureFigures() > close.get(1).sureFigures();
        return clear ? Optional.of(close.get(0)) : unused(place, "没有表名和表号，表头也与模板各表不符");
    }

    private Optional<HeadMatch> unused(String place, String why) {
        findings.unused().add(new Unused(place, why));
        return Optional.empty();
    }
}
