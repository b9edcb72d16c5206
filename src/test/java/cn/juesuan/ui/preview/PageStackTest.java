package cn.juesuan.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.workbench.delivery.Preview.PageSize;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageStackTest {
    private static final PageSize UPRIGHT = new PageSize(600, 800);
    private static final PageSize LYING = new PageSize(800, 600);
    private static final double UNLIMITED = Double.MAX_VALUE;

    private final PageStack stack = new PageStack(List.of(UPRIGHT, LYING, UPRIGHT), 1, UNLIMITED);

    @Test
    void pagesStandOneUnderTheOther() {
        assertEquals(14, stack.top(0));
        assertEquals(14 + 800 + 14, stack.top(1));
        assertEquals(14 + 800 + 14 + 600 + 14, stack.top(2));
        assertEquals(800 + 2 * 14, stack.width());
        assertEquals(4 * 14 + 2 * 800 + 600, stack.height());
    }

    @Test
    void onlyThePagesInTheWindowAreSeen() {
        assertEquals(List.of(0), stack.visible(0, 500));
        assertEquals(List.of(0, 1), stack.visible(500, 500));
        assertEquals(List.of(0, 1, 2), stack.visible(700, 900));
        assertEquals(List.of(2), stack.visible(99_000, 500));
        assertEquals(List.of(), new PageStack(List.of(), 1, UNLIMITED).visible(0, 500));
    }

    /** Lying tables are as wide as upright text when pages fit the window. */
    @Test
    void aPageThatIsTooWideIsShownSmaller() {
        PageStack fitted = new PageStack(List.of(UPRIGHT, LYING), 1, 600);
        assertEquals(1, fitted.zoom(0));
        assertEquals(0.75, fitted.zoom(1));
        assertEquals(600 + 2 * 14, fitted.width());
        assertEquals(3 * 14 + 800 + 450, fitted.height());
    }

    @Test
    void theLineThatIsReadStaysWhenTheZoomChanges() {
        PageStack.Anchor read = stack.anchor(stack.top(1) + 300);
        assertEquals(new PageStack.Anchor(1, 300), read);
        PageStack larger = new PageStack(stack.sizes(), 2, UNLIMITED);
        assertEquals(larger.top(1) + 600, larger.y(read));
    }

    @Test
    void theEndIsShownWhenThePageThatWasReadIsGone() {
        PageStack shorter = new PageStack(Collections.nCopies(2, UPRIGHT), 1, UNLIMITED);
        assertEquals(shorter.height(), shorter.y(new PageStack.Anchor(2, 100)));
    }
}
