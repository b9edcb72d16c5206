package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.edition.Editions;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of a project of which 50 万元 were spent. */
class CostCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        50                |
        20 30             |
        50 20 30          |
        52 20 32          | 52.00
        20 32 52          | 52.00
        20 20             | 40.00
        40 40             | 80.00
        """)
    void aTotalAmongItsComponentsCountsOnce(String costs, String told) {
        List<Indicator> rows = Stream.of(costs.split(" ")).map(cost -> Sheets.indicator("成本指标", "经济成本指标", "费用", "≤60万元", cost + "万元", "1")).toList();
        EvaluationSheet sheet = Sheets.good().withIndicators(rows);
        List<String> messages = new CostCheck().check(new SheetParts(1), SheetScores.of(new Editions().forYear(2024).evaluation(), sheet))
            .map(Finding::message).toList();
        assertEquals(told == null ? 0 : 1, messages.size(), messages.toString());
        messages.forEach(message -> assertEquals(0, message.indexOf("自评表/1 成本指标的实际完成合计 " + told + " 万元"), message));
    }
}
