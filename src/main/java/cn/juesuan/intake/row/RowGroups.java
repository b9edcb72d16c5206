package cn.juesuan.intake.row;

import cn.juesuan.edition.table.LayoutColumn.Content;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadColumn;
import cn.juesuan.intake.head.HeadMatch;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.head.ShapeColumn;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Groups the columns of a found table: by the blocks of the form, or by their order where the head does not say. */
final class RowGroups {
    private final Grid grid;
    private final HeadMatch match;
    private final HeadVocabulary vocabulary;
    private final List<Integer> rows;

    RowGroups(FoundTable found, HeadVocabulary vocabulary) {
        grid = found.grid();
        match = found.match();
        rows = found.rows();
        this.vocabulary = vocabulary;
    }

    List<RowGroup> read() {
        List<List<HeadColumn>> clusters = byBlock();
        return (isComplete(clusters) ? clusters : inOrder()).stream().filter(cluster -> has(cluster, Content.FIGURE)).map(this::group).toList();
    }

    private List<HeadColumn> assigned() {
        return match.columns().keySet().stream().sorted(Comparator.comparingInt(HeadColumn::first)).toList();
    }

    private List<List<HeadColumn>> byBlock() {
        List<String> blocks = assigned().stream().map(column -> match.columns().get(column).column().block()).distinct().toList();
        return blocks.stream().map(block -> assigned().stream().filter(column -> match.columns().get(column).column().block().equals(block)).toList()).toList();
    }

    private boolean isComplete(List<List<HeadColumn>> clusters) {
        boolean labels = match.shape().hasLabels();
        return clusters.stream().allMatch(cluster -> has(cluster, Content.FIGURE)
            && (!labels || cluster.stream().anyMatch(column -> content(column) != Content.FIGURE)));
    }

    /** A new group begins where a kind of label comes again. */
    private List<List<HeadColumn>> inOrder() {
        List<List<HeadColumn>> clusters = new ArrayList<>();
        Set<Content> seen = EnumSet.noneOf(Content.class);
        for (HeadColumn column : assigned()) {
            boolean again = content(column) != Content.FIGURE && !seen.add(content(column));
            if (clusters.isEmpty() || again) {
                clusters.add(new ArrayList<>());
                seen = EnumSet.of(content(column));
            }
            clusters.get(clusters.size() - 1).add(column);
        }
        return clusters;
    }

    private Content content(HeadColumn column) {
        return match.columns().get(column).column().content();
    }

    private boolean has(List<HeadColumn> cluster, Content content) {
        return cluster.stream().anyMatch(column -> content(column) == content);
    }

    private RowGroup group(List<HeadColumn> cluster) {
        List<RowGroup.FigureColumn> figures = cluster.stream().filter(column -> content(column) == Content.FIGURE)
            .map(column -> new RowGroup.FigureColumn(column, match.columns().get(column))).toList();
        Optional<HeadColumn> name = only(cluster, Content.NAME);
        List<Integer> codes = codes(cluster, name);
        boolean together = codes.isEmpty() && wantsCodes() && name.isPresent();
        return new RowGroup(figures.get(0).shape().column().block(), together ? name.get().columns() : codes,
            name.filter(column -> !together), only(cluster, Content.CAPTION),
            only(cluster, Content.LINE_NUMBER), figures);
    }

    private Optional<HeadColumn> only(List<HeadColumn> cluster, Content content) {
        return cluster.stream().filter(column -> content(column) == content).findFirst();
    }

    private boolean wantsCodes() {
        return match.shape().columns().stream().anyMatch(column -> column.column().content() == Content.CODE);
    }

    private List<Integer> codes(List<HeadColumn> cluster, Optional<HeadColumn> name) {
        if (!wantsCodes()) {
            return List.of();
        }
        List<Integer> codes = new ArrayList<>(only(cluster, Content.CODE).map(HeadColumn::columns).orElse(List.of()));
        match.head().columns().stream().filter(column -> vocabulary.isLevel(column.leaf()) && !match.columns().containsKey(column))
            .forEach(column -> codes.addAll(column.columns()));
        int end = name.map(HeadColumn::first).orElse(cluster.get(0).first());
        IntStream.iterate(end - 1, column -> column >= 0 && isFree(column), column -> column - 1).filter(this::holdsCodes).forEach(codes::add);
        return codes.stream().distinct().sorted().toList();
    }

    private boolean isFree(int column) {
        return match.columns().keySet().stream().noneMatch(taken -> taken.columns().contains(column));
    }

    /** Whether most of what stands in a column has the digits of a code, or of a part of one. */
    private boolean holdsCodes(int column) {
        List<SourceCell> cells = rows.stream().flatMap(row -> grid.cell(row, column).stream())
            .filter(cell -> !cell.isBlank()).toList();
        long codes = cells.stream().filter(cell -> Caption.of(cell.text()).plain().matches("\\d{2,7}")).count();
        return codes > 0 && 5 * codes >= 3 * cells.size();
    }

    /** The caption printed over the codes, for the edition to keep. */
    Map<ShapeColumn, Caption> captions() {
        Map<ShapeColumn, Caption> captions = new HashMap<>();
        match.columns().forEach((head, shape) -> head.path().stream().filter(caption -> !vocabulary.isLevel(caption))
            .reduce((upper, lower) -> lower).ifPresent(caption -> captions.put(shape, caption)));
        return captions;
    }
}
