package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which column of a form each column of a head is: by caption first, then by 栏次, then by what alone is left. */
public final class HeadMatcher {
    private static final int DEPTH = 3;
    private static final int SAME_CAPTION = 40;
    private static final int LIKE_CAPTION = 30;
    private static final int LABEL_WITHIN = 10;
    private static final int SAME_GROUP = 2;
    private static final int SAME_NUMBER = 3;

    private record Pair(ShapeColumn shape, HeadColumn head, int score) {
    }

    private final HeadVocabulary vocabulary;
    private final EditionWords words;

    public HeadMatcher(HeadVocabulary vocabulary, EditionWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    public HeadMatch match(FormShape shape, HeadBlock head) {
        Map<HeadColumn, ShapeColumn> columns = new HashMap<>();
        List<ShapeColumn> sure = new ArrayList<>();
        take(captionPairs(shape, head), columns, sure);
        take(numberPairs(shape, head, columns), columns, new ArrayList<>());
        beside(shape, head, columns, sure);
        onlyOneLeft(shape, head, columns, sure);
        List<HeadColumn> spare = head.columns().stream().filter(column -> !columns.containsKey(column))
            .filter(column -> !vocabulary.isLevel(column.leaf())).toList();
        return new HeadMatch(shape, head, columns, sure, spare);
    }

    private static List<Pair> captionPairs(FormShape shape, HeadBlock head) {
        return shape.columns().stream().flatMap(column -> head.columns().stream().map(found -> new Pair(column, found, score(column, found))))
            .filter(pair -> pair.score() > 0).toList();
    }

    /** Best pairs first; equals from left to right. */
    private static void take(List<Pair> pairs, Map<HeadColumn, ShapeColumn> columns, List<ShapeColumn> sure) {
        for (Pair pair : pairs.stream().sorted(Comparator.comparingInt(Pair::score).reversed()).toList()) {
            if (!columns.containsKey(pair.head()) && !columns.containsValue(pair.shape())) {
                columns.put(pair.head(), pair.shape());
                sure.add(pair.shape());
            }
        }
    }

    private static int score(ShapeColumn shape, HeadColumn head) {
        int caption = captionScore(shape, head);
        if (caption == 0) {
            return 0;
        }
        List<Caption> groups = shape.path().subList(0, shape.path().size() - 1);
        long found = groups.stream().filter(head::hasCaption).count();
        boolean sameNumber = head.number().isPresent() && head.number().getAsInt() == shape.column().figureColumn();
        return caption + SAME_GROUP * (int) (2 * found - groups.size()) + (sameNumber ? SAME_NUMBER : 0);
    }

    private static int captionScore(ShapeColumn shape, HeadColumn head) {
        List<Caption> ours = endings(shape.path());
        List<Caption> theirs = endings(head.path());
        if (ours.stream().anyMatch(our -> theirs.stream().anyMatch(our::equalsPlainly))) {
            return SAME_CAPTION;
        }
        if (ours.stream().anyMatch(our -> theirs.stream().anyMatch(our::equalsLoosely))) {
            return LIKE_CAPTION;
        }
        boolean within = !shape.isFigure() && shape.leaf().plain().length() > 1
            && head.path().stream().anyMatch(caption -> caption.plain().contains(shape.leaf().plain()));
        return within ? LABEL_WITHIN : 0;
    }

    /** The lowest caption, and it joined with those over it: captions are often cut in two cells, or joined in one. */
    private static List<Caption> endings(List<Caption> path) {
        List<Caption> endings = new ArrayList<>();
        Caption joined = Caption.of("");
        for (int i = path.size() - 1; i >= Math.max(0, path.size() - DEPTH); i--) {
            joined = path.get(i).and(joined);
            endings.add(joined);
        }
        return endings;
    }

    private static List<Pair> numberPairs(FormShape shape, HeadBlock head, Map<HeadColumn, ShapeColumn> columns) {
        Stream<ShapeColumn> left = shape.columns().stream().filter(ShapeColumn::isFigure).filter(column -> !columns.containsValue(column));
        return left.flatMap(column -> head.columns().stream().filter(found -> !columns.containsKey(found))
            .filter(found -> found.number().isPresent() && found.number().getAsInt() == column.column().figureColumn())
            .map(found -> new Pair(column, found, SAME_NUMBER))).toList();
    }

    /** A label whose caption says nothing known stands beside the column that it stands beside in the form. */
    private static void beside(FormShape shape, HeadBlock head, Map<HeadColumn, ShapeColumn> columns, List<ShapeColumn> sure) {
        Map<ShapeColumn, HeadColumn> places = new HashMap<>();
        columns.forEach((place, column) -> places.put(column, place));
        for (int i = 0; i + 1 < shape.columns().size(); i++) {
            ShapeColumn column = shape.columns().get(i);
            int next = Optional.ofNullable(places.get(shape.columns().get(i + 1))).map(head.columns()::indexOf).orElse(0);
            if (!column.isFigure() && !columns.containsValue(column) && next > 0 && !columns.containsKey(head.columns().get(next - 1))) {
                columns.put(head.columns().get(next - 1), column);
                sure.add(column);
            }
        }
    }

    /** A caption that the edition keeps as a word may be any other: when one column is left on both sides, it is that. */
    private void onlyOneLeft(FormShape shape, HeadBlock head, Map<HeadColumn, ShapeColumn> columns, List<ShapeColumn> sure) {
        List<ShapeColumn> ours = shape.columns().stream().filter(column -> !columns.containsValue(column)).toList();
        List<HeadColumn> theirs = head.columns().stream().filter(column -> !columns.containsKey(column))
            .filter(column -> !vocabulary.isLevel(column.leaf())).toList();
        if (ours.size() == 1 && theirs.size() == 1 && words.wordIn(ours.get(0).template()).isPresent() && !columns.isEmpty()) {
            columns.put(theirs.get(0), ours.get(0));
            sure.add(ours.get(0));
        }
    }
}
