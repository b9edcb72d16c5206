package cn.juesuan.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Place;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ValueAxis;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartFlowTest {
    private static final int HEIGHT = 4600;

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 0 0", "-12.5", "-3 0 4.2", "0.0001 99999999", "100", "1 1", "97 1 1 1", "50 10 9 8 7 6 5 3 1 1",
        "40 1.6 1.6 1.6 1.6 53.6", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"})
    void everythingStandsInTheFrameWhateverTheAmounts(String amounts) {
        for (Chart.Kind kind : Chart.Kind.values()) {
            LaidPage page = page(kind, amounts.split(" "));
            double top = PageSetup.TEXT.top() / 20.0;
            Box frame = new Box(PageSetup.TEXT.left() / 20.0, top, PageSetup.TEXT.bodyWidth() / 20.0, HEIGHT / 20.0);
            page.shapes().stream().flatMap(shape -> shape.corners().stream()).forEach(corner ->
                assertTrue(frame.contains(corner.x(), corner.y()), corner.toString()));
            page.texts().stream().skip(1).forEach(text -> assertTrue(frame.contains(text.x() + 0.01, text.baseline()), text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"97 2 1", "94.2 2.9 2.9", "40 1.6 1.6 1.6 1.6 53.6", "20 20 20 20 20", "1 1", "50 10 9 8 7 6 5 3 1 1"})
    void noLabelLiesOnAnother(String amounts) {
        List<Box> labels = page(Chart.Kind.PIE, amounts.split(" ")).texts().stream().filter(text -> text.text().startsWith("科目"))
            .map(text -> new Box(text.x(), text.baseline() - text.size(), TextMeasure.ESTIMATED.em(text.typeface(), text.text()) * text.size(),
                text.size())).toList();
        assertEquals(amounts.split(" ").length, labels.size());
        for (Box one : labels) {
            assertEquals(1, labels.stream().filter(other -> one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
                && other.y() < one.bottom()).count());
        }
    }

    @Test
    void aColumnIsAsHighAsItsAmount() {
        List<LaidShape> columns = page(Chart.Kind.BARS, "100", "50").shapes().stream().filter(shape -> shape.fill().rgb() == 0x4472C4).toList();
        assertEquals(2, columns.size());
        assertEquals(2, height(columns.get(0)) / height(columns.get(1)), 0.001);
    }

    @Test
    void aClickOnALabelLeadsToItsFigure() {
        Pages pages = pages(Chart.Kind.PIE, "60", "40");
        PlacedBox box = pages.boxesOf(new Place.Field("2")).reduce((first, second) -> second).orElseThrow();
        assertEquals(Optional.of(new Place.Field("2")), pages.at(0, box.box().x() + 1, box.box().y() + 1).place());
    }

    @ParameterizedTest
    @CsvSource({"0, 1708.47, 500, 0 500 1000 1500 2000", "0, 3.5, 1, 0 1 2 3 4", "-12.5, 88.25, 25, -25 0 25 50 75 100", "0, 0, 1, 0 1",
        "-5, -2, 1, -5 -4 -3 -2 -1 0", "0, 0.12, 0.025, 0.000 0.025 0.050 0.075 0.100 0.125"})
    void theAxisHasRoundMarks(double lowest, double highest, String step, String marks) {
        ValueAxis axis = ValueAxis.of(lowest, highest);
        assertEquals(step, axis.step().toPlainString());
        assertEquals(marks, String.join(" ", axis.marks().stream().map(axis::text).map(text -> text.replace(",", "")).toList()));
    }

    private static double height(LaidShape shape) {
        return shape.corners().stream().mapToDouble(Point::y).max().orElseThrow() - shape.corners().stream().mapToDouble(Point::y).min().orElseThrow();
    }

    private static LaidPage page(Chart.Kind kind, String... amounts) {
        return pages(kind, amounts).pages().get(0);
    }

    private static Pages pages(Chart.Kind kind, String... amounts) {
        List<Chart.Item> items = IntStream.rangeClosed(1, amounts.length).mapToObj(number -> new Chart.Item("科目" + number,
            Amount.wan(amounts[number - 1]), amounts[number - 1], new Place.Field(Integer.toString(number)))).toList();
        Stream<Section> section = Stream.of(new Section(PageSetup.TEXT, List.of(new ChartBlock(new Chart(kind, "支出决算结构", items), HEIGHT)), false));
        return new ReportLayout(new Report("决算", "示例单位", section.toList(), ""), TextMeasure.ESTIMATED).pages();
    }
}
