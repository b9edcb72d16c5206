package cn.juesuan.ui.grid;

/**
 * One cell as it is to be shown.
 *
 * @param text       what it prints
 * @param editText   what F2 puts into the editor
 * @param rowSpan    rows it reaches over; 0 for a cell covered by another
 * @param columnSpan columns it reaches over; 0 for a cell covered by another
 * @param tooltip    what resting the mouse on it says; empty for nothing
 * @param note       stands under the text on the screen only, never printed nor copied; empty for nothing
 */
public record GridCell(String text, String editText, CellKind kind, CellAlignment alignment,
                       int rowSpan, int columnSpan, CellMark mark, String tooltip, String note) {
    /** A position that a merged cell above or to the left reaches over. */
    public static final GridCell COVERED =
            new GridCell("", "", CellKind.VACANT, CellAlignment.LEFT, 0, 0, CellMark.NONE, "", "");

    /** A cell of one row and column, without mark, aligned as its kind is in print. */
    public static GridCell of(CellKind kind, String text) {
        return new GridCell(text, text, kind, usual(kind), 1, 1, CellMark.NONE, "", "");
    }

    private static CellAlignment usual(CellKind kind) {
        return switch (kind) {
            case HEADING, LINE_NUMBER -> CellAlignment.CENTER;
            case CAPTION, CODE, VACANT -> CellAlignment.LEFT;
            default -> CellAlignment.RIGHT;
        };
    }

    /** The same cell of another kind; its text stays where it is. */
    public GridCell as(CellKind newKind) {
        return new GridCell(text, editText, newKind, alignment, rowSpan, columnSpan, mark, tooltip, note);
    }

    public GridCell editedAs(String newEditText) {
        return new GridCell(text, newEditText, kind, alignment, rowSpan, columnSpan, mark, tooltip, note);
    }

    public GridCell aligned(CellAlignment newAlignment) {
        return new GridCell(text, editText, kind, newAlignment, rowSpan, columnSpan, mark, tooltip, note);
    }

    public GridCell spanning(int rows, int columns) {
        return new GridCell(text, editText, kind, alignment, rows, columns, mark, tooltip, note);
    }

    public GridCell marked(CellMark newMark, String newTooltip) {
        return new GridCell(text, editText, kind, alignment, rowSpan, columnSpan, newMark, newTooltip, note);
    }

    public GridCell noted(String newNote) {
        return new GridCell(text, editText, kind, alignment, rowSpan, columnSpan, mark, tooltip, newNote);
    }

    /** Everything the screen shows in it. */
    public String shownText() {
        return note.isEmpty() ? text : text + "\n" + note;
    }

    public boolean isCovered() {
        return rowSpan == 0 || columnSpan == 0;
    }

    /** What goes to the clipboard: figures without separators, everything else as shown. */
    public String copyText() {
        return kind.isFigure() ? text.replace(",", "") : text;
    }

    /** The positions it takes up when it stands at this one. */
    CellRange extentAt(CellPosition position) {
        return CellRange.between(position, position.plus(Math.max(rowSpan, 1) - 1, Math.max(columnSpan, 1) - 1));
    }
}
