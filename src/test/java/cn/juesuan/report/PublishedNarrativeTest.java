package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The narrative of three published reports: with their figures entered, it prints the key figures that they print. */
class PublishedNarrativeTest {
    @ParameterizedTest
    @ValueSource(strings = {"yanzhou2023", "taierzhuang2024", "yanggu2024"})
    void printsTheKeyFiguresOfTheSections(String report) {
        ReportWork work = new ReportWork(PublishedReport.of(report).session());
        Map<String, String> texts = work.narrative().paragraphs().collect(Collectors.toMap(ComposedParagraph::key, ComposedParagraph::text));
        List<String> missing = new ArrayList<>();
        PublishedReport.of(report).expected().forEach((key, figures) -> figures.stream()
            .filter(figure -> !texts.getOrDefault(key, "").contains(figure)).forEach(figure -> missing.add(key + "：" + figure + " ⟵ " + texts.get(key))));
        assertEquals("", String.join("\n", missing));
        assertTrue(texts.size() > 40);
    }
}
