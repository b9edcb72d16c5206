package cn.juesuan.evaluation;

import static cn.juesuan.Sheets.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Indicator;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposerTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static Proposal propose(Indicator indicator) {
        return new Proposer(FORM).propose(indicator);
    }

    private static Proposal propose(String target, String actual, String weight) {
        return propose(indicator(target, actual, weight));
    }

    private static Indicator cost(String target, String actual, String weight) {
        return indicator("成本指标", "经济成本指标", "费用", target, actual, weight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ≥ 95%         | 95%       | 10  | 10.00
        ≥95%          | 96.5      | 10  | 10.00
        ≥95％          | ９０％      | 10  | 9.47
        >=10个        | 6个        | 10  | 6.00
        ≥ 10个         | 6         | 10  | 6.00
        ＞90%          | 95%       | 5   | 5.00
        ≥5,000册       | 4500册     | 10  | 9.00
        ≥650万次       | 6500000次  | 15  | 15.00
        ≥650万次       | 520万      | 15  | 12.00
        不低于80%       | 40%       | 2.5 | 1.25
        不少于3次       | 2次        | 5   | 3.33
        达到95%        | 95%       | 5   | 5.00
        60人以上        | 30人       | 8   | 4.00
        大于5次         | 6次        | 5   | 5.00
        ≤13万元        | 15.38     | 1   | 0.85
        ≤ 13万元       | 15.38万元   | 1   | 0.85
        ≤13万元        | 153800元   | 1   | 0.85
        ≤0.5亿元       | 5000万元    | 10  | 10.00
        ≤520000元     | 51.7万元   | 5   | 5.00
        不超过30分钟      | 1小时       | 5   | 2.50
        24小时以内       | 1天        | 4   | 4.00
        15天之内        | 20天       | 10  | 7.50
        小于3次         | 2次        | 5   | 5.00
        5次以下         | 10次       | 5   | 2.50
        控制在52万元以内    | 60万元      | 10  | 8.67
        ≤10次         | 0次        | 10  | 10.00
        ≤0次          | 2次        | 10  | 0.00
        ≤0次          | 0次        | 10  | 10.00
        0次           | 0次        | 15  | 15.00
        0次           | 0         | 15  | 15.00
        12期          | 12期       | 10  | 10.00
        =71人         | 71人       | 3   | 3.00
        100%         | 100       | 10  | 10.00
        162.7        | 162.7     | 10  | 10.00
        3-5个         | 4个        | 10  | 10.00
        3个～5个        | 5个        | 10  | 10.00
        ≥-5%         | -3%       | 10  | 10.00
        ≥0个          | 0个        | 10  | 10.00
        ≥1年          | 12个月      | 15  | 15.00
        =5164.19m²   | 5164.19㎡  | 13  | 13.00
        ≥4次/年        | 3次        | 10  | 7.50
        ≤¥5万元        | 4.2万元    | 10  | 10.00
        每月15日前       | 每月15日前    | 10  | 10.00
        12月31日前      | 12月31日    | 10  | 10.00
        2024年12月31前  | 2024年12月31日前 | 10 | 10.00
        2024年12月底前   | 2024-12-31 | 10 | 10.00
        年底前          | 12月31日    | 10  | 10.00
        有效规范         | 有效 规范。   | 5   | 5.00
        无            | 无         | 5   | 5.00
        """)
    void scoresWhatTheFormHasAFormulaFor(String target, String actual, String weight, String score) {
        Proposal proposal = propose(target, actual, weight);
        assertEquals(Optional.of(new BigDecimal(score)), proposal.proposed(), proposal::explanation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3万元       | 2.5万元  | 10 | 10.00
        3万元       | 4万元    | 10 | 7.50
        162.7     | 200    | 10 | 8.14
        =12.91万元  | 12万元   | 10 | 10.00
        """)
    void aCostWithoutASignIsNotToBeExceeded(String target, String actual, String weight, String score) {
        assertEquals(Optional.of(new BigDecimal(score)), propose(cost(target, actual, weight)).proposed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ≥5个      | 基本完成   | -     | 指标值“≥5个”与实际完成“基本完成”不能按公式计算。请按完成情况选档定分。
        ≥5个      | 项目未开展  | 0.00  | 实际完成写明“项目未开展”，一般得 0 分。请确认得分，并说明原因。
        有效规范     | 项目终止   | 0.00  | 实际完成写明“项目终止”，一般得 0 分。请确认得分，并说明原因。
        提高       | 有所提高   | -     | 指标值“提高”与实际完成“有所提高”不能按公式计算。请按完成情况选档定分。
        50人左右   | 48人    | -     | 指标值“50人左右”与实际完成“48人”不能按公式计算。请按完成情况选档定分。
        无        | 3次     | -     | 指标值“无”与实际完成“3次”不能按公式计算。请按完成情况选档定分。
        12月31日前  | 11月27日 | 10.00 | 实际完成“11月27日”早于指标值“12月31日前”，一般视为按期完成。请确认得分。
        12月31日前  | 2025年1月3日 | - | 指标值“12月31日前”与实际完成“2025年1月3日”只有一处写了年份，不能判断先后。请写明年份，或按完成情况定分。
        2024年12月底前 | 2025年1月3日 | - | 实际完成“2025年1月3日”晚于指标值“2024年12月底前”，没有按期完成。请按完成情况定分，并说明原因。
        6月31日完成  | 暂未完成   | -     | 指标值“6月31日完成”没有这一天，无法判断是否按期完成。请改正日期，或按完成情况定分。
        ＞90%     | 90%    | -     | 指标值是“＞90%”，实际完成恰好 90%，没有超过。按公式得满分，是否给满分由您定。
        12期      | 9期     | 7.50  | 指标值“12期”没有写≥或≤，实际完成 9期 与它不等，填表说明没有规定怎样计分。请定分。
        12期      | 13期    | -     | 指标值“12期”没有写≥或≤，实际完成 13期 与它不等，填表说明没有规定怎样计分。请定分。
        0次       | 1次     | -     | 指标值“0次”没有写≥或≤，实际完成 1次 与它不等，填表说明没有规定怎样计分。请定分。
        ≥10%     | -2%    | -     | 指标值 10% 或实际完成 -2% 不大于 0，按比例计分没有意义。请定分。
        3-5个     | 2个     | 6.67  | 实际完成 2个 不在 3个 至 5个 之间，填表说明没有规定怎样计分。请定分。
        ≥95%     | 0.98   | -     | 实际完成值“0.98”没有写单位，是 98% 还是 0.98%？请写上单位，或选定得分。
        ≤52万元    | 517000 | -     | 实际完成值“517000”没有写单位，是 517000元 还是 517000万元？请写上单位，或选定得分。
        ≤4万元     | 0万元    | -     | 反向指标（指标值 4万元）的实际完成是 0，A÷B 无法计算。工作已完成而没有花钱的得满分 10.00；项目没有实施的得 0 分。请定分。
        """)
    void asksWhereTheFormIsSilent(String target, String actual, String likely, String question) {
        Proposal.Asked asked = assertInstanceOf(Proposal.Asked.class, propose(target, actual, "10"));
        assertEquals(question, asked.question());
        assertEquals(Optional.ofNullable(likely).map(BigDecimal::new), asked.likely());
        assertTrue(asked.choices().size() > 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ≥       | 5个   | 指标值“≥”只有符号，没有数。请补上数。
        ≥5个     | ≥    | 实际完成值“≥”只有符号，没有数。请补上数。
        ≥5个、≥3次 | 5个   | 指标值“≥5个、≥3次”一格里有两个数。请分成两行，各自计分。
        ≥5个     | 5个，3次 | 实际完成值“5个，3次”一格里有两个数。请分成两行，各自计分。
        ≥5个     | 5%   | 指标值“≥5个”与实际完成值“5%”的单位不同，不能比较。请改成同一单位。
        ≤5万元    | 5万次  | 指标值“≤5万元”与实际完成值“5万次”的单位不同，不能比较。请改成同一单位。
        """)
    void saysWhyItCannotCompare(String target, String actual, String reason) {
        assertEquals(new Proposal.Incomparable(reason), propose(target, actual, "10"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -    | 5个 | 10 | 还没有填年度指标值
        ≥5个 | -  | 10 | 还没有填实际完成值
        ≥5个 | 5个 | -  | 还没有填分值
        ≥5个 | 5个 | 十  | 还没有填分值
        """)
    void waitsForWhatIsMissing(String target, String actual, String weight, String what) {
        assertEquals(new Proposal.Missing(what), propose(text(target), text(actual), text(weight)));
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    @Test
    void namesTheBandsWithTheirLimits() {
        Proposal.Asked asked = (Proposal.Asked) propose("有效提升", "有所提升", "15");
        assertEquals("完成预期指标：15.00—12.00 分；部分完成预期指标并具有一定效果：12.00—9.00 分；未完成预期指标且效果较差：9.00—0.00 分",
            asked.choices().stream().map(Choice::toString).collect(Collectors.joining("；")));
    }

    @Test
    void showsItsWorkingStepByStep() {
        assertEquals(List.of("实际完成 153800元 换算为指标值的单位“万元”", "反向指标（越少越好）：指标值 13万元，实际完成 15.38万元", "13 ÷ 15.38 × 1 = 0.85"),
            ((Proposal.Scored) propose("≤13万元", "153800元", "1")).working());
        assertEquals(List.of("实际完成值没有写单位，按“%”计", "正向指标（越多越好）：指标值 95%，实际完成 97%", "达到指标值，得满分 2.50"),
            ((Proposal.Scored) propose("≥95%", "97", "2.5")).working());
    }

    @Test
    void aCostRateWithoutASignIsAsked() {
        assertInstanceOf(Proposal.Asked.class, propose(cost("100%", "98%", "10")));
        assertEquals(Optional.of(new BigDecimal("9.80")), propose(cost("≥100%", "98%", "10")).proposed());
    }

    @RepeatedTest(200)
    void aScoreIsNeverAboveItsWeightNorBelowNothingAndNeverFallsWhenMoreIsDone(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        String weight = BigDecimal.valueOf(random.nextInt(1, 41)).divide(BigDecimal.valueOf(2)).toPlainString();
        int target = random.nextInt(1, 1000);
        int less = random.nextInt(1, 2000);
        int more = less + random.nextInt(0, 100);
        BigDecimal forward = propose("≥" + target + "个", less + "个", weight).proposed().orElseThrow();
        BigDecimal further = propose("≥" + target + "个", more + "个", weight).proposed().orElseThrow();
        BigDecimal cheap = propose("≤" + target + "元", less + "元", weight).proposed().orElseThrow();
        BigDecimal dear = propose("≤" + target + "元", more + "元", weight).proposed().orElseThrow();
        for (BigDecimal score : List.of(forward, further, cheap, dear)) {
            assertTrue(score.signum() >= 0 && score.compareTo(new BigDecimal(weight)) <= 0, () -> score + " of " + weight);
            assertEquals(2, score.scale());
        }
        assertTrue(further.compareTo(forward) >= 0);
        assertTrue(dear.compareTo(cheap) <= 0);
    }

    @RepeatedTest(50)
    void theUnitOfMoneyDoesNotMatter(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        BigDecimal target = BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
        BigDecimal actual = BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
        assertEquals(propose("≤" + target + "万元", actual + "万元", "7").proposed(),
            propose("≤" + target.movePointRight(4).toPlainString() + "元", actual.movePointRight(4).toPlainString() + "元", "7").proposed());
        assertEquals(propose("≤" + target + "万元", actual + "万元", "7").proposed(),
            propose("≤" + target + "万元", actual.movePointRight(4).toPlainString() + "元", "7").proposed());
    }
}
