package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection selection = new Selection();

    @BeforeEach
    void overAForm() {
        selection.over(new SampleModel(12)::cell);
    }

    @Test
    void takesAllOfAMergedCell() {
        selection.select(new CellPosition(0, 1));
        assertEquals(new CellPosition(0, 0), selection.current());
        assertEquals(new CellRange(0, 0, 0, 1), selection.range());
    }

    @Test
    void drawsTheRangeOutInAnyDirection() {
        selection.select(new CellPosition(5, 4));
        selection.extendTo(new CellPosition(3, 6));
        assertEquals(new CellRange(3, 4, 5, 6), selection.range());
        assertEquals(new CellPosition(5, 4), selection.current());
        selection.extendTo(new CellPosition(7, 3));
        assertEquals(new CellRange(5, 3, 7, 4), selection.range());
    }

    @Test
    void copiesFiguresWithoutSeparators() {
        SampleModel model = new SampleModel(402);
        assertEquals("2010400\t一般公共服务支出\t0.00", GridClipboard.text(model, new CellRange(400, 0, 400, 2)));
        assertEquals("1209.43", GridClipboard.text(new SampleModel(500), new CellRange(403, 3, 403, 3)));
        assertEquals("合计\t\t0.00", GridClipboard.text(model, new CellRange(0, 0, 0, 2)));
    }
}
