package cn.juesuan.intake.supplement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.intake.source.DocumentLine;
import cn.juesuan.intake.source.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The 名词解释 as reports print them, and lists of a bureau. */
class ExplainedTermsTest {
    private static ExplainedTerms read(String text) {
        List<String> lines = text.lines().toList();
        return ExplainedTerms.of(new SourceDocument("报告.docx", IntStream.range(0, lines.size())
            .mapToObj(index -> new DocumentLine(index + 1, OptionalInt.empty(), lines.get(index), 0, false)).toList(), List.of(), List.of()));
    }

    @Test
    void thePartOfAReportAndNothingAround() {
        assertEquals(Map.of("财政拨款收入", "指本级财政拨给的资金。", "“三公”经费", "指三项经费。其中，接待费反映接待支出。",
            "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）", "反映机关的基本支出。"), read("""
            第四部分 名词解释
            一、单位职责：负责公文处理。
            第四部分
            名词解释
            一、财政拨款收入：指本级财政拨给的
            资金。
            二、“三公”经费：指三项经费。其中，接待费反映接待支出。
            十六、一般公共服务支出(类)政府办公厅(室)及相关机构事务(款)行政运行(项)：反映机关的基本支出。
            第五部分
            附 件
            1、项目：一张自评表
            """).terms());
    }

    @Test
    void aCommaBehindTheItem() {
        assertEquals(Map.of("教育支出（类）普通教育（款）小学教育（项）", "主要用于举办小学。"),
            read("名词解释\n十六、教育支出（类）普通教育（款）小学教育（项），主要用于举办小学。").terms());
    }

    @Test
    void aListWithoutNumbersOrHeading() {
        assertEquals(Map.of("政府采购", "指使用财政性资金采购货物、工程和服务的行为。", "绩效自评", "指单位自己评价。"),
            read("政府采购：指使用财政性资金采购\n货物、工程和服务的行为。\n绩效自评: 指单位自己评价").terms());
    }

    @Test
    void twoExplanationsOfOneTerm() {
        ExplainedTerms terms = read("名词解释\n一、结余：指甲。\n二、结余：指乙。\n三、结余：指甲。");
        assertEquals(Map.of("结余", "指甲。"), terms.terms());
        assertEquals(List.of("“结余”在文件里有两种解释，取了前一种：指甲。"), terms.doubts());
    }

    @Test
    void nothingToExplain() {
        assertEquals(Map.of(), read("").terms());
        assertEquals(Map.of(), read("名词解释\n第五部分\n附件").terms());
    }
}
