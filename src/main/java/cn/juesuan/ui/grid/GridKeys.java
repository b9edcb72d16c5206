package cn.juesuan.ui.grid;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in a grid, with the editor closed and open. */
final class GridKeys {
    private final FormGrid grid;
    private final GridBoard board;
    private Optional<Tabbed> tabbed = Optional.empty();

    /** A line typed with Tab: where it began and how far it is. */
    private record Tabbed(CellPosition start, CellPosition reached) {
    }

    GridKeys(FormGrid grid, GridBoard board) {
        this.grid = grid;
        this.board = board;
    }

    /** A key with the editor closed. */
    void pressed(KeyEvent event) {
        if (grid.isEmpty() || event.isAltDown()) {
            return; // Alt with an arrow moves rows: the window's business
        }
        boolean done = event.isShortcutDown() ? command(event.getCode()) || move(event) : act(event) || move(event);
        if (done) {
            event.consume();
        }
    }

    /** A key with the editor open; what is not done here is left to the text field. */
    void pressedWhileEditing(KeyEvent event, CellEditor editor) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case ESCAPE -> done(grid::cancelEdit);
            case F2 -> done(editor::stayInPlace);
            case ENTER, TAB, PAGE_UP, PAGE_DOWN -> leave(event);
            case UP, KP_UP, DOWN, KP_DOWN -> editor.arrowsLeave() ? leave(event) : done(() -> { });
            case LEFT, KP_LEFT, RIGHT, KP_RIGHT, HOME, END -> editor.arrowsLeave() && leave(event);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /** Commits before it looks where to go, for rows may come or go with what was typed. */
    private boolean leave(KeyEvent event) {
        grid.commitEdit();
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            return true;
        }
        return act(event) || move(event);
    }

    private boolean act(KeyEvent event) {
        int direction = event.isShiftDown() ? -1 : 1;
        return switch (event.getCode()) {
            case ENTER -> go(grid.navigator().step(lineStart(), direction, 0));
            case TAB -> tab(direction);
            case F2 -> done(grid::edit);
            case DELETE, BACK_SPACE -> done(grid::clear);
            case INSERT -> done(grid::requestRow);
            default -> false;
        };
    }

    /** Goes on in the line; Enter will then go to the next line below where the first Tab was pressed, as in a spreadsheet. */
    private boolean tab(int direction) {
        CellPosition start = lineStart();
        go(grid.navigator().nextForTyping(grid.current(), direction));
        tabbed = Optional.of(new Tabbed(start, grid.current()));
        return true;
    }

    private CellPosition lineStart() {
        return tabbed.filter(line -> line.reached().equals(grid.current()) && line.start().row() == line.reached().row()).map(Tabbed::start)
            .orElse(grid.current());
    }

    private boolean command(KeyCode code) {
        return switch (code) {
            case A -> done(grid::selectAll);
            case C, INSERT -> done(grid::copy);
            case X -> done(grid::cut);
            case V -> done(grid::paste);
            case D -> done(grid::fillDown);
            case MINUS, SUBTRACT -> done(grid::requestDeletion);
            case PLUS, EQUALS, ADD -> done(grid::requestRow);
            default -> false;
        };
    }

    private boolean move(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
            return false; // to the next table, as a spreadsheet goes to the next sheet: the window's business
        }
        CellPosition from = event.isShiftDown() ? grid.far() : grid.current();
        CellPosition to = event.isShortcutDown() ? farTarget(event.getCode(), from) : target(event.getCode(), from);
        if (event.isShiftDown() && isMove(event.getCode())) {
            return done(() -> grid.extendTo(to));
        }
        return isMove(event.getCode()) && go(to);
    }

    private static boolean isMove(KeyCode code) {
        return switch (code) {
            case UP, KP_UP, DOWN, KP_DOWN, LEFT, KP_LEFT, RIGHT, KP_RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    private CellPosition target(KeyCode code, CellPosition from) {
        Navigator navigator = grid.navigator();
        return switch (code) {
            case UP, KP_UP -> navigator.step(from, -1, 0);
            case DOWN, KP_DOWN -> navigator.step(from, 1, 0);
            case LEFT, KP_LEFT -> navigator.step(from, 0, -1);
            case RIGHT, KP_RIGHT -> navigator.step(from, 0, 1);
            case HOME -> navigator.rowStart(from);
            case END -> navigator.rowEnd(from);
            case PAGE_UP -> navigator.page(from, -board.rowsInSight());
            case PAGE_DOWN -> navigator.page(from, board.rowsInSight());
            default -> from;
        };
    }

    private CellPosition farTarget(KeyCode code, CellPosition from) {
        Navigator navigator = grid.navigator();
        return switch (code) {
            case UP, KP_UP -> navigator.edge(from, -1, 0);
            case DOWN, KP_DOWN -> navigator.edge(from, 1, 0);
            case LEFT, KP_LEFT -> navigator.edge(from, 0, -1);
            case RIGHT, KP_RIGHT -> navigator.edge(from, 0, 1);
            case HOME -> CellPosition.FIRST;
            case END -> navigator.last();
            default -> from;
        };
    }

    private boolean go(CellPosition position) {
        return done(() -> grid.select(position.row(), position.column()));
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
