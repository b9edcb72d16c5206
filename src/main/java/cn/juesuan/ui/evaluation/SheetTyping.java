package cn.juesuan.ui.evaluation;

import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.audit.Finding;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.ui.grid.CellAlignment;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridModel.WideFigure;
import cn.juesuan.ui.table.FindingMark;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of an evaluation page: how they are shown, and what typing, pasting and clearing them means. */
public record SheetTyping(EvaluationPage page) {
    /** Stands for a line break in the editor, which has one line. */
    private static final String BREAK = "↵";
    private static final Answer NOTHING = new Answer.Done(new Edit("", List.of()));

    GridCell shown(PrintedCell cell, List<Finding> found) {
        CellKind kind = switch (cell.kind()) {
            case HEADING -> CellKind.HEADING;
            case TEXT -> cell.text().isEmpty() ? CellKind.VACANT : CellKind.CAPTION;
            default -> CellKind.COMPUTED;
        };
        String edit = entered(cell).map(text -> text.replace("\n", BREAK)).orElse(cell.text());
        GridCell plain = GridCell.of(kind, cell.text()).aligned(CellAlignment.valueOf(cell.alignment().name())).editedAs(edit);
        return FindingMark.on(page.look(cell, plain), found);
    }

    private Optional<String> entered(PrintedCell cell) {
        return part(cell).flatMap(page::entered);
    }

    public static Optional<SheetPart> part(PrintedCell cell) {
        return cell.place().map(SheetPart.class::cast);
    }

    static List<WideFigure> widestFigures(PrintedGrid grid) {
        Map<List<Integer>, PrintedCell> widest = new LinkedHashMap<>();
        grid.cells().stream().filter(cell -> cell.kind().isNumber()).forEach(cell ->
            widest.merge(List.of(cell.column(), cell.column() + cell.columnSpan() - 1), cell,
                (one, other) -> one.text().length() >= other.text().length() ? one : other));
        return widest.entrySet().stream().map(cell -> new WideFigure(cell.getKey().get(0), cell.getKey().get(1), cell.getValue().text())).toList();
    }

    Answer type(PrintedCell cell, String text) {
        List<Typed<SheetPart>> typed = typed(cell, text);
        return typed.isEmpty() ? new Answer.Refused("这一格是印好的文字或自动算出的数，不能录入。") : page.typeAll(typed);
    }

    Answer fill(Map<PrintedCell, String> texts) {
        return edit(texts.entrySet().stream().flatMap(text -> typed(text.getKey(), text.getValue()).stream()).toList());
    }

    Answer clear(List<PrintedCell> cells) {
        return edit(cells.stream().filter(cell -> !entered(cell).orElse("").isEmpty()).flatMap(cell -> typed(cell, "").stream()).toList());
    }

    private Answer edit(List<Typed<SheetPart>> typed) {
        return typed.isEmpty() ? NOTHING : page.typeAll(typed);
    }

    /** What typing a text into a printed cell means: nothing where none can be typed, several rows where they share it. */
    private List<Typed<SheetPart>> typed(PrintedCell cell, String text) {
        if (entered(cell).isEmpty()) {
            return List.of();
        }
        SheetPart first = part(cell).orElseThrow();
        String broken = text.replace(BREAK, "\n");
        boolean shared = page.isSharedByRows(first.column()) && isNumbered(first);
        return !shared ? List.of(new Typed<>(first, broken)) : IntStream.range(0, cell.rowSpan()).mapToObj(i -> new Typed<>(
            new SheetPart(first.form(), Integer.toString(Integer.parseInt(first.row()) + i), first.column()), broken)).toList();
    }

    private static boolean isNumbered(SheetPart part) {
        return part.row().matches("\\d+");
    }

    /**
     * As one edit, or not at all: what is longer than the indicators does not go on into the foot, and a printed word among what is pasted
     * must be that of the cell it falls on. Figures that are worked out here keep their own.
     */
    Answer paste(int row, int column, List<List<String>> block) {
        Cells cells = Cells.of(page.grid());
        boolean amongRows = cells.isNumbered(row, column);
        List<Typed<SheetPart>> typed = new ArrayList<>();
        for (int y = 0; y < block.size(); y++) {
            boolean fits = !amongRows || cells.isNumbered(row + y, cells.grid().columnCount() / 2);
            for (int x = 0; x < block.get(y).size(); x++) {
                String text = block.get(y).get(x);
                Optional<PrintedCell> cell = fits ? cells.at(row + y, column + x) : Optional.empty();
                if (!text.isBlank() && cell.filter(found -> takes(found, text)).isEmpty()) {
                    return new Answer.Refused(misplaced(y + 1, text.strip(), cell));
                }
                cell.ifPresent(found -> typed.addAll(typed(found, text)));
            }
        }
        return edit(typed);
    }

    /** The cells of a grid by their positions. */
    private record Cells(PrintedGrid grid, Map<List<Integer>, PrintedCell> byPosition) {
        static Cells of(PrintedGrid grid) {
            Map<List<Integer>, PrintedCell> byPosition = new LinkedHashMap<>();
            grid.cells().forEach(cell -> byPosition.put(List.of(cell.row(), cell.column()), cell));
            return new Cells(grid, byPosition);
        }

        Optional<PrintedCell> at(int row, int column) {
            return Optional.ofNullable(byPosition.get(List.of(row, column)));
        }

        boolean isNumbered(int row, int column) {
            return at(row, column).flatMap(SheetTyping::part).filter(SheetTyping::isNumbered).isPresent();
        }
    }

    private static boolean takes(PrintedCell cell, String text) {
        return cell.place().isPresent() || SubjectNames.same(cell.text().strip(), text.strip());
    }

    private static String misplaced(int line, String text, Optional<PrintedCell> cell) {
        return cell.map(found -> "粘贴的第 %d 行的“%s”落在印着“%s”的格上，对不上。请核对起点，或只粘贴要录的内容。什么也没有贴入。".formatted(line, text, found.text()))
            .orElse("粘贴的第 %d 行有“%s”放不下：比这里的行、列多。请先增加指标，或重新选择起点。什么也没有贴入。".formatted(line, text));
    }
}
