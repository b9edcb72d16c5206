package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.head.HeadingReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a worksheet into the tables stacked in it. */
final class PartFinder {
    private static final int LONGEST_HEADING = 60;
    private static final Pattern HEADING = Pattern.compile("(?s).*(汇总表|得分表|评分表|评分结果|评价表|自评表|指标体系).*|\\s*[（(]?\\s*20\\d{2}\\s*年?度?\\s*[）)]?\\s*|\\s*附\\s*[件表]\\s*[\\d-—－]*.*");

    private final SheetWords words;
    private final SheetGrid grid;
    private final List<Part> parts = new ArrayList<>();
    private final List<GridRow> before = new ArrayList<>();

    PartFinder(SheetGrid grid, SheetWords words) {
        this.grid = grid;
        this.words = words;
    }

    List<Part> find() {
        for (GridRow row : grid.rows()) {
            RowKind kind = RowKind.of(row, words);
            if (opens(kind)) {
                open(kind);
            }
            if (parts.isEmpty()) {
                before.add(row);
            } else {
                current().add(row, kind);
            }
        }
        return parts;
    }

    /** Rows above the first table: they may go on from the worksheet before. */
    List<GridRow> before() {
        return before;
    }

    private Part current() {
        return parts.get(parts.size() - 1);
    }

    private boolean opens(RowKind kind) {
        if (parts.isEmpty() || current().kind() != Part.Kind.SHEET) {
            return opensFirst(kind);
        }
        boolean anotherKind = kind == RowKind.SUMMARY_HEAD || kind == RowKind.SCORE_HEAD && (current().isBare() || current().rows().isEmpty() || isOver());
        return anotherKind || current().isPast(kind);
    }

    private boolean opensFirst(RowKind kind) {
        boolean secondRowOfHead = !parts.isEmpty() && kind == RowKind.FUNDING_HEAD && RowKind.of(lastRow(), words) == RowKind.SUMMARY_HEAD;
        return !secondRowOfHead && switch (kind) {
            case TITLE, SUMMARY_HEAD, SCORE_HEAD, HEAD, FUNDING_HEAD, INDICATOR_HEAD -> true;
            default -> false;
        };
    }

    private GridRow lastRow() {
        return current().rows().get(current().rows().size() - 1);
    }

    private boolean isOver() {
        return current().isPast(RowKind.INDICATOR_HEAD);
    }

    private void open(RowKind kind) {
        Part part = new Part(switch (kind) {
            case SUMMARY_HEAD -> Part.Kind.SUMMARY;
            case SCORE_HEAD -> Part.Kind.SCORES;
            default -> Part.Kind.SHEET;
        }, grid);
        headings(parts.isEmpty() ? before : current().rows()).forEach(row -> part.add(row, RowKind.OTHER));
        parts.add(part);
    }

    /** Takes the heading of the next table off the end of what came before it. */
    private static List<GridRow> headings(List<GridRow> above) {
        int first = above.size();
        while (first > 0 && isHeading(above.get(first - 1))) {
            first--;
        }
        List<GridRow> tail = List.copyOf(above.subList(first, above.size()));
        above.subList(first, above.size()).clear();
        return tail;
    }

    private static boolean isHeading(GridRow row) {
        String line = row.text();
        return line.length() <= LONGEST_HEADING && row.filled().size() <= 3 && row.labels().isEmpty()
            && (HeadingReader.isHeading(line) || HEADING.matcher(line).matches());
    }
}
