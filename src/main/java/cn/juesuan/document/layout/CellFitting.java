package cn.juesuan.document.layout;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextWidth;
import cn.juesuan.report.page.Typeface;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the texts of a table into its cells. What has to stay on one line gets narrower characters, which Chinese typesetting is used
 * to; figures first get smaller, and all those of a table alike.
 */
final class CellFitting {
    /** Captions narrowed further than this are no longer read easily; they then wrap. */
    private static final double NARROWEST = 0.6;
    /** What a wrapped line may be narrowed to, where that spares a line. */
    private static final double SLIGHTLY = 0.85;
    /** By how much figures get smaller at most, in points. */
    private static final double SMALLER = 1.5;

    private final Table table;
    private final TextMeasure measure;
    private final double size;
    private final double figureSize;
    private final double figureScale;

    CellFitting(Table table, TextMeasure measure) {
        this.table = table;
        this.measure = measure;
        this.size = table.size().em() / Sheet.TWIPS;
        double part = table.cells().stream().filter(CellFitting::isFigure).mapToDouble(this::fittingPart).min().orElse(1);
        this.figureSize = part >= 1 ? size : Math.max(size * part, size - SMALLER);
        this.figureScale = part >= 1 ? 1 : part * size / figureSize;
    }

    private static boolean isFigure(TableCell cell) {
        return cell.oneLine() && cell.alignment() == Alignment.RIGHT && !cell.text().isEmpty();
    }

    /** The part of its own width that the text of a cell can have on one line. */
    private double fittingPart(TableCell cell) {
        return Math.min(1, room(cell) / Math.max(0.01, width(cell, cell.text())));
    }

    CellText fit(TableCell cell) {
        if (cell.text().isEmpty()) {
            return CellText.NONE;
        }
        if (isFigure(cell)) {
            return new CellText(List.of(new CellText.Line(cell.text(), width(cell, cell.text())
                * figureSize / size * figureScale)), figureSize, figureScale);
        }
        if (cell.oneLine() && fittingPart(cell) >= NARROWEST) {
            return scaled(cell, List.of(cell.text()), fittingPart(cell));
        }
        return switch (cell.flow()) {
            case ONE_LINE -> wrapped(cell, NARROWEST);
            case EVEN_LINES -> even(cell);
            case PROSE -> sparingALine(cell);
        };
    }

    /** The lines the row was made for, slightly narrowed where that keeps their number. */
    private CellText even(TableCell cell) {
        List<String> lines = TextWidth.balanced(cell.text(), room(cell) / size);
        double widest = lines.stream().mapToDouble(line -> width(cell, line)).max().orElse(0);
        if (lines.size() > 1 && room(cell) / widest >= SLIGHTLY) {
            return scaled(cell, lines, Math.min(1, room(cell) / widest));
        }
        return sparingALine(cell);
    }

    /** Where a single character would stand alone on the last line, slightly narrower ones spare it. */
    private CellText sparingALine(TableCell cell) {
        CellText plain = wrapped(cell, 1);
        String last = plain.lines().get(plain.lines().size() - 1).text();
        if (plain.lines().size() == 1 || cell.flow() == TextFlow.PROSE && last.length() > 1) {
            return plain;
        }
        CellText narrow = wrapped(cell, SLIGHTLY);
        return narrow.lines().size() < plain.lines().size() ? narrow : plain;
    }

    private CellText wrapped(TableCell cell, double scale) {
        LineBreaker breaker = new LineBreaker(measure, typeface(cell), size);
        return scaled(cell, breaker.lines(cell.text(), 0, room(cell) / scale).stream().map(line -> line.of(cell.text())).toList(), scale);
    }

    private CellText scaled(TableCell cell, List<String> lines, double scale) {
        Stream<CellText.Line> measured = lines.stream().map(line -> new CellText.Line(line, width(cell, line) * scale));
        return new CellText(measured.toList(), size, scale);
    }

    private double room(TableCell cell) {
        return (table.width(cell.column(), cell.columnSpan()) - 2.0 * Table.PADDING) / Sheet.TWIPS;
    }

    /** Totals are set in the bold face of official documents. */
    static Typeface typeface(TableCell cell) {
        return cell.bold() ? Typeface.HEI : Typeface.SONG;
    }

    private double width(TableCell cell, String text) {
        return measure.em(typeface(cell), text) * size;
    }
}
