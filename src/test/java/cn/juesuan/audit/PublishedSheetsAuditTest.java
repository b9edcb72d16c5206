package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.PublishedSheets.PublishedTotal;
import cn.juesuan.PublishedSheets;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the audit says about the 37 published sheets: every difference between what they print and the formulas, and nothing else. */
class PublishedSheetsAuditTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static String findings(String report) {
        return PublishedSheets.totals().filter(total -> total.report().equals(report)).flatMap(PublishedSheetsAuditTest::findings)
            .map(finding -> "%s %s %s".formatted(finding.strength().caption(), finding.rule(), finding.places().get(0)))
            .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Finding> findings(PublishedTotal published) {
        return SheetRule.of(new SheetParts(published.sheet()), SheetScores.of(FORM, PublishedSheets.sheet(published)));
    }

    /** 31.584 was printed as 31.58; a project without budget; 80.00 explained; costs beside the money block; a day that does not exist. */
    @Test
    void yanzhou() {
        assertEquals("""
            尾差 自评-执行率 自评表/3 年度资金总额 栏5
            尾差 自评-执行率 自评表/3 当年财政拨款 栏5
            尾差 自评-预算得分 自评表/3 年度资金总额 栏6
            提示 自评-执行率 自评表/6 年度资金总额 栏5
            提示 自评-多填原因分析 自评表/6 原因分析 栏1
            提示 自评-成本与执行数 自评表/7 1行 栏2
            错误 自评-日期不存在 自评表/14 8行 栏1
            提示 自评-成本与执行数 自评表/14 1行 栏2
            """, findings("yanzhou2023"));
    }

    /** The row under the total scored as well; a cost that is not the outturn. */
    @Test
    void taierzhuang() {
        assertEquals("""
            提示 自评-子行得分 自评表/1 当年财政拨款 栏6
            提示 自评-子行得分 自评表/2 当年财政拨款 栏6
            提示 自评-子行得分 自评表/3 当年财政拨款 栏6
            提示 自评-成本与执行数 自评表/3 1行 栏2
            """, findings("taierzhuang2024"));
    }

    /** Three marks other than the formula; a sheet with lost rows; costs that are not the outturn. */
    @Test
    void yanggu() {
        assertEquals("""
            提示 自评-得分与公式不同 自评表/1 1行 栏4
            提示 自评-得分与公式不同 自评表/1 8行 栏4
            错误 自评-得分与公式不同 自评表/1 11行 栏4
            错误 自评-分值合计 自评表/1 合计 栏1
            错误 自评-总分 自评表/1 合计 栏1
            提示 自评-成本与执行数 自评表/1 1行 栏2
            提示 自评-成本与执行数 自评表/4 1行 栏2
            提示 自评-成本与执行数 自评表/13 1行 栏2
            """, findings("yanggu2024"));
    }

    /** Wherever a published score is not the recomputed one, a finding names both. */
    @Test
    void everyPublishedDifferenceIsFound() {
        long indicators = PublishedSheets.indicators().filter(row -> row.formula().filter(formula ->
            new BigDecimal(formula).compareTo(new BigDecimal(row.indicator().score().orElseThrow())) != 0).isPresent()).count();
        long money = PublishedSheets.funding().filter(row -> row.score().filter(score ->
            new BigDecimal(score).compareTo(new BigDecimal(row.row().score().orElseThrow())) != 0).isPresent()).count();
        List<Finding> all = PublishedSheets.totals().flatMap(PublishedSheetsAuditTest::findings).toList();
        assertEquals(3, indicators);
        assertEquals(1, money);
        assertEquals(indicators, all.stream().filter(finding -> finding.rule().equals("自评-得分与公式不同")).count());
        assertEquals(money, all.stream().filter(finding -> finding.rule().equals("自评-预算得分")).count());
    }
}
