package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.PublishedSheets;
import cn.juesuan.PublishedSheets.PublishedTotal;
import cn.juesuan.evaluation.SheetPlace;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.form.Editions;
import cn.juesuan.form.EvaluationForm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the audit says about the 37 published sheets: every difference between what they print and the formulas, and nothing else. */
class PublishedSheetsAuditTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static List<String> findings(String report) {
        return PublishedSheets.totals().filter(total -> total.report().equals(report)).flatMap(PublishedSheetsAuditTest::findings)
            .map(finding -> finding.strength().caption() + " " + finding.rule() + "：" + finding.message()).toList();
    }

    private static Stream<Finding> findings(PublishedTotal published) {
        return SheetRule.of(new SheetPlace(published.sheet()), SheetScores.of(FORM, PublishedSheets.sheet(published)));
    }

    @Test
    void dump() {
        for (String report : List.of("yanzhou2023", "taierzhuang2024", "yanggu2024")) {
            System.out.println("== " + report);
            findings(report).forEach(System.out::println);
        }
    }
}
