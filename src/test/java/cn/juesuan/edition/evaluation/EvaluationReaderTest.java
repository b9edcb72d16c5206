package cn.juesuan.edition.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.EditionReader;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.data.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationReaderTest {
    private static final EvaluationForm FORM = new Editions().named("shandong-2024").evaluation();
    private static final EvaluationForm OLDER = new Editions().named("shandong-2023").evaluation();

    @Test
    void readsLevelsAndWeights() {
        assertEquals(List.of("成本指标", "产出指标", "效益指标", "满意度指标"), FORM.classes().stream().map(IndicatorClass::name).toList());
        assertEquals(List.of("10", "40", "30", "10"), FORM.classes().stream().map(level -> level.weight().toPlainString()).toList());
        assertEquals(new BigDecimal("90"), FORM.rules().indicators());
        assertEquals(List.of("优", "良", "中", "差"), FORM.grades().stream().map(GradeBand::name).toList());
        assertEquals(Map.of("决策", new BigDecimal("20"), "过程", new BigDecimal("20"), "产出", new BigDecimal("30"), "效益", new BigDecimal("30")),
            FORM.schemes().get(1).weights());
    }

    @Test
    void knowsTheKindsByEveryNameTheyGoBy() {
        assertEquals("可持续影响指标", FORM.kind("可持续发展影响指标").orElseThrow().name());
        assertEquals("服务对象满意度指标", FORM.kind("服务对象\n满意度").orElseThrow().name());
        assertEquals("成本指标", FORM.indicatorClass("成本指标(10分)").orElseThrow().name());
        assertTrue(FORM.kind("经济成本指标").orElseThrow().reverse());
        assertFalse(FORM.kind("经济效益指标").orElseThrow().reverse());
        assertEquals(Optional.empty(), FORM.kind("其他指标"));
    }

    @Test
    void anEditionWritesOnlyWhatDiffers() {
        assertEquals(FORM.rules(), OLDER.rules());
        assertEquals("项目实施单位", OLDER.caption("实施单位"));
        assertEquals("全年预算数（A）", OLDER.caption("全年预算数"));
        assertEquals(new SheetPrint(true, true, "—", true, "0.00%", true), OLDER.print());
        assertEquals(new SheetPrint(false, false, "", false, "", false), FORM.print());
        assertEquals(List.of("不分组", "分组"), OLDER.summaries().stream().limit(2).map(SummaryLayout::name).toList());
        assertEquals("分组", FORM.summaries().get(0).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        说明线: 80             | 说明线: 八十           | shandong-2024/evaluation.yaml 第@行：“八十”应是数字
        超额: 不加分            | 超额: 也许             | shandong-2024/evaluation.yaml 第@行：“也许”应是“加分”或“不加分”
        分值: {总分: 100        | 分值: {总分: 110       | shandong-2024/evaluation.yaml 第4行：指标 90 分加预算执行 10 分应等于总分 110 分
        分值: 40               | 分值: 50              | shandong-2024/evaluation.yaml 第9行：分值合计为 100，应为 90
        反向: 是}              | 反过来: 是}            | shandong-2024/evaluation.yaml 第12行：不认识“反过来”，这里只能写：分值、别名、反向、名称
        {名称: 优, 下限: 90}    | {名称: 优}            | shandong-2024/evaluation.yaml 第@行：缺少“下限”
        上限: 100, 下限: 80    | 上限: 100, 下限: 100   | shandong-2024/evaluation.yaml 第@行：上限应大于下限
        [序号, 项目名称, 自评得分 | [序号, 项目名称, 自评分数 | shandong-2024/evaluation.yaml 第@行：汇总表没有“自评分数”这一列
        常用汇总表: 分组        | 常用汇总表: 三组        | shandong-2024/evaluation.yaml 第@行：没有名为“三组”的汇总表
        决策: 15              | 决策: 10              | shandong-2024/evaluation.yaml 第@行：分值合计为 95，应为 100
        子行执行率: 不印        | 子行: 不印             | shandong-2024/evaluation.yaml 第@行：不认识“子行”，这里只能写：分值合计、子行分值、子行执行率、得分小数、无预算时执行率、自评等级
        说明线                | 说明                  | shandong-2024/evaluation.yaml 第@行：不认识“说明”，这里只能写：分值、别名、定性档次、小数、常用汇总表、打印、指标、文字、未实施用语、汇总表、注、等级、说明线、超额、部门评价、金额
        """)
    void reportsAMistakeWithFileAndLine(String right, String wrong, String message) {
        EditionReader reader = new EditionReader(path -> text(path).map(text -> path.equals("shandong-2024/evaluation.yaml")
            ? text.replace(right, wrong) : text));
        // @ stands for the line with the mistake, which moves as the data grows
        String line = Long.toString(text("shandong-2024/evaluation.yaml").orElseThrow().lines().takeWhile(each -> !each.contains(right)).count() + 1);
        assertEquals(message.replace("@", line), assertThrows(EditionException.class, () -> reader.read("shandong-2024")).getMessage());
    }

    @Test
    void aPlaceThatTheOlderEditionDoesNotKnowIsAMistake() {
        EditionReader reader = new EditionReader(path -> text(path).map(text -> path.equals("shandong-2023/evaluation.yaml")
            ? text.replace("实施单位:", "执行单位:") : text));
        assertTrue(assertThrows(EditionException.class, () -> reader.read("shandong-2023")).getMessage()
            .startsWith("shandong-2023/evaluation.yaml 第5行：不认识“执行单位”"));
    }

    private static Optional<String> text(String path) {
        try (InputStream stream = EvaluationReaderTest.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sheet that is the same all over the country, as an account may choose it. */
    @Test
    void theNationalSheetIsALayoutOfTheEdition() {
        Account account = new Account(new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, "shandong-2024"));
        Edition edition = new Editions().named("shandong-2024");
        assertEquals(List.of("成本指标", "产出指标", "效益指标", "满意度指标"), names(edition.chosenBy(account)));
        account.apply(new Step.SettingStep(Setting.SHEET_LAYOUT, Optional.empty(), Optional.of("全国统一（元）")));
        EvaluationForm chosen = edition.chosenBy(account).evaluation();
        assertEquals(List.of("产出指标", "效益指标", "满意度指标"), names(edition.chosenBy(account)));
        assertEquals(List.of(new BigDecimal("50"), new BigDecimal("30"), new BigDecimal("10")), chosen.classes().stream().map(IndicatorClass::weight).toList());
        assertEquals(List.of("项目资金（元）", "总分"), List.of(chosen.caption("预算执行"), chosen.caption("合计")));
        assertEquals(Optional.of(MoneyUnit.YUAN), chosen.money());
        assertEquals(List.of("优", "良", "合格", "不合格"), new Editions().named("shanghai-2024").chosenBy(account).evaluation().grades().stream()
            .map(GradeBand::name).toList());
    }

    private static List<String> names(Edition edition) {
        return edition.evaluation().classes().stream().map(IndicatorClass::name).toList();
    }
}
