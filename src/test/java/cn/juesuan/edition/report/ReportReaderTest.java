package cn.juesuan.edition.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.EditionReader;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.data.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wording rules are data: a slip in them is reported with file and line when the edition is read. */
class ReportReaderTest {
    private static final String FOLDER = "shandong-2024/";

    @Test
    void readsThirteenSections() {
        ReportForm form = new Editions().named("shandong-2024").report();
        assertEquals(13, form.sections().size());
        assertEquals("财政拨款“三公”经费支出决算情况说明", form.section("九").orElseThrow().title());
        assertEquals(15, form.glossary().terms().size());
        assertEquals(List.of("封面", "概况", "上年数"), form.groups().stream().limit(3).map(SupplementGroup::title).toList());
    }

    @Test
    void anEditionWritesOnlyWhatDiffers() {
        ReportForm older = new Editions().named("shandong-2023").report();
        assertEquals("图5-1", older.words().get("图号五"));
        assertEquals(13, older.sections().size());
        assertTrue(older.lists().get("收入结构").when().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        narrative.yaml  | {年度}年度收、支总计均为{本年}万元。 | {年度}年度收、支总计均为{本年数}万元。 | 不认识“{本年数}”：没有这个数、文字或句式
        narrative.yaml  | 上年: 补充 上年/收支总计}            | 上年: 补充 去年/收支总计}             | 补充资料中没有“去年/收支总计”这一栏
        narrative.yaml  | 每: 基金项                        | 每: 基金类                          | 没有“基金类”这个列表
        narrative.yaml  | 本年: 公开01 31行 栏1,             | 本年: 公开01 71行 栏1,              | 公开01没有“71”这一行
        narrative.yaml  | {当: 本年 = 上年, 写:              | {当: 本年等于上年, 写:               | “本年等于上年”不是条件，应如“本年 > 上年”“上年 缺”
        narrative.yaml  | {当: 上年 缺, 写:                  | {当: 上年 缺 1, 写:                | “上年 缺 1”的“缺”后面不应再写
        narrative.yaml  | 差额: 本年 与 上年 之差             | 差额: 本年 与上年 之差               | 读不懂“本年 与上年 之差”
        narrative.yaml  | 样式: 标题, 写: "一、              | 样式: 大标题, 写: "一、             | “大标题”应是“标题”“小标题”“正文”或“名单”
        narrative.yaml  | 数: {个数: 自评 项目个数}             | 数: {个数: 自评 项目数}               | 自评没有“项目数”这个数，有：项目个数、本级个数、转移支付个数、评价个数、全年预算数、本级全年预算数、转移支付全年预算数、全年执行数、平均得分
        narrative.yaml  | {当: 总额 = 0, 写: "{年度}          | {当: 总数 = 0, 写: "{年度}           | 不认识“总数”这个数
        narrative.yaml  | 资金合计: 合计 资金 于 部门评价        | 资金合计: 合计 金额 于 部门评价         | 列表“部门评价”没有“金额”这个数
        supplement.yaml | 名: 上年收、支总计, 类: 金额         | 名: 上年收、支总计, 类: 钱            | “钱”不是栏的类别，应是金额、数量、短文、长文或选择
        supplement.yaml | 等于: 合计 上年 于 收入来源          | 等于: 合计 上年 于 收入种类            | 没有“收入种类”这个列表
        supplement.yaml | 上年账: 公开01 31行 栏1             | 上年账: 补充 甲                      | “上年账”应写一格，如“公开01 31行 栏1”
        """)
    void reportsAMistakeWithFileAndLine(String file, String right, String wrong, String message) {
        String data = text(FOLDER + file).orElseThrow();
        assertTrue(data.contains(right), right);
        EditionReader reader = new EditionReader(path -> path.equals(FOLDER + file) ? Optional.of(data.replaceFirst(Pattern.quote(right),
            Matcher.quoteReplacement(wrong))) : text(path));
        String told = assertThrows(EditionException.class, () -> reader.read("shandong-2024")).getMessage();
        assertTrue(told.matches("shandong-2024/\\w+\\.yaml 第\\d+行：.*"), told);
        assertTrue(told.endsWith(message), told);
    }

    private static Optional<String> text(String path) {
        try (InputStream stream = ReportReaderTest.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
