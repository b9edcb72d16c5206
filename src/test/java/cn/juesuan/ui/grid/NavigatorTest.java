package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rows: 0 a total with a caption over two columns, 10 a subtotal, 11 a closing line over all columns. */
class NavigatorTest {
    private final Navigator navigator = new Navigator(new SampleModel(12));

    private static CellPosition at(int row, int column) {
        return new CellPosition(row, column);
    }

    @Test
    void stepsOverAMergedCell() {
        assertEquals(at(0, 2), navigator.step(at(0, 0), 0, 1));
        assertEquals(at(0, 0), navigator.step(at(0, 2), 0, -1));
        assertEquals(at(0, 0), navigator.step(at(1, 1), -1, 0));
        assertEquals(at(11, 0), navigator.step(at(10, 6), 1, 0));
    }

    @Test
    void staysAtTheEdge() {
        assertEquals(at(0, 0), navigator.step(at(0, 0), -1, 0));
        assertEquals(at(1, 7), navigator.step(at(1, 7), 0, 1));
        assertEquals(at(11, 0), navigator.step(at(11, 0), 1, 0));
    }

    @Test
    void tabStopsOnlyWhereOneTypes() {
        assertEquals(at(1, 3), navigator.nextForTyping(at(0, 2), 1));
        assertEquals(at(2, 3), navigator.nextForTyping(at(1, 7), 1));
        assertEquals(at(1, 7), navigator.nextForTyping(at(2, 3), -1));
    }

    @Test
    void tabStaysWhereNothingFollows() {
        assertEquals(at(9, 7), navigator.nextForTyping(at(9, 7), 1));
        assertEquals(at(1, 3), navigator.nextForTyping(at(1, 3), -1));
    }

    @Test
    void findsTheEdgeOfFilledCells() {
        assertEquals(at(1, 4), navigator.edge(at(1, 2), 0, 1));
        assertEquals(at(10, 5), navigator.edge(at(1, 5), 1, 0));
        assertEquals(at(1, 7), navigator.edge(at(1, 5), 0, 1));
    }

    @Test
    void pagesWithinTheForm() {
        assertEquals(at(9, 3), navigator.page(at(1, 3), 8));
        assertEquals(at(0, 3), navigator.page(at(1, 3), -8));
        assertEquals(at(11, 0), navigator.page(at(9, 3), 8));
    }

    @Test
    void homeAndEnd() {
        assertEquals(at(0, 0), navigator.rowStart(at(0, 4)));
        assertEquals(at(3, 7), navigator.rowEnd(at(3, 4)));
        assertEquals(at(11, 0), navigator.last());
    }
}
