package cn.juesuan.edition.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.EditionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPlanTest {
    private static final String WHOLE = """
        - {题: "{年度}年度决算", 内容: [封面]}
        - {题: 目 录, 内容: [目录]}
        - {号: 第一部分, 题: "{单位}概况", 内容: [概况]}
        - {号: 第二部分, 题: 决算表, 内容: [决算表, 补充资料, 说明]}
        - {号: 第三部分, 题: 附件, 内容: [名词解释, 自评表, 附件]}
        """;

    private static ReportPlan read(String text) {
        return PlanReader.read(DataNode.parse("某省/narrative.yaml", text));
    }

    private static String mistake(String text) {
        return assertThrows(EditionException.class, () -> read(text)).getMessage();
    }

    @Test
    void partsStandInTheOrderWritten() {
        ReportPlan plan = read(WHOLE);
        assertEquals(List.of("{年度}年度决算", "目 录", "第一部分 {单位}概况", "第二部分 决算表", "第三部分 附件"),
            plan.parts().stream().map(ReportPlan.Part::heading).toList());
        assertEquals("第三部分", plan.part(ReportPlan.Content.EVALUATION).number());
    }

    @Test
    void whatIsForgottenIsAMistake() {
        assertEquals("某省/narrative.yaml 第1行：报告里缺少“目录”", mistake(WHOLE.replace("- {题: 目 录, 内容: [目录]}\n", "")));
    }

    @Test
    void whatStandsTwiceIsAMistake() {
        assertEquals("某省/narrative.yaml 第1行：“封面”在报告里写了两次", mistake(WHOLE + "- {题: 封面, 内容: [封面]}\n"));
    }

    @Test
    void aContentNobodyKnowsIsAMistakeOfItsLine() {
        assertEquals("某省/narrative.yaml 第2行：不认识内容“封底”", mistake(WHOLE.replace("[目录]", "[封底]")));
    }
}
