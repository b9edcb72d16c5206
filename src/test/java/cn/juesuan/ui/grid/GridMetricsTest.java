package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ui.shell.NeedsToolkit;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@NeedsToolkit
class GridMetricsTest extends ApplicationTest {
    private static final Font FONT = Font.font(14);

    private static double width(String text) {
        Text shown = new Text(text);
        shown.setFont(FONT);
        return shown.getLayoutBounds().getWidth();
    }

    private static GridMetrics metrics(GridModel.WideFigure... figures) {
        return GridMetrics.of(new SampleModel(4) {
            @Override
            public List<WideFigure> widestFigures() {
                return List.of(figures);
            }
        }, FONT, 300);
    }

    private static double column(GridMetrics metrics, int column) {
        return metrics.columns().end(column) - metrics.columns().start(column);
    }

    @Test
    void aColumnIsAsWideAsItsWidestFigure() {
        String yuan = "1,598,480,000.00";
        assertTrue(column(metrics(new GridModel.WideFigure(3, 3, yuan)), 3) > width(yuan) + 2 * 0.4 * FONT.getSize());
    }

    @Test
    void aFigureThatFitsChangesNothing() {
        assertEquals(column(metrics(), 3), column(metrics(new GridModel.WideFigure(3, 3, "1")), 3));
    }

    @Test
    void aFigureOverSeveralColumnsNeedsOnlyTheirSum() {
        GridMetrics plain = metrics();
        String fitting = "1";
        while (width(fitting) < column(plain, 2) + column(plain, 3) - 20) {
            fitting += "1";
        }
        assertEquals(plain.columns().total(), metrics(new GridModel.WideFigure(2, 3, fitting)).columns().total());
        assertTrue(plain.columns().total() < metrics(new GridModel.WideFigure(3, 3, fitting)).columns().total());
    }
}
