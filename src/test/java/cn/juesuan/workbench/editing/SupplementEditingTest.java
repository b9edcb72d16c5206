package cn.juesuan.workbench.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplementEditingTest {
    private final EditSession session = PublishedTables.of("taierzhuang2024").session();
    private final SupplementEditing editing = new SupplementEditing(session);

    private String typed(String key) {
        return session.account().supplement(key).orElse("（空）");
    }

    private static String refused(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).message();
    }

    private FieldValue field(String key) {
        return editing.figures().field(key).orElseThrow();
    }

    @Test
    void aFigureIsSetUndoneAndNamed() {
        editing.set("上年/收支总计", "1,285.67");
        assertEquals("1,285.67", typed("上年/收支总计"));
        assertEquals(Optional.of("上年收、支总计：空→1,285.67"), session.undoLabel());
        editing.set("上年/收支总计", "1300");
        assertEquals(Optional.of("上年收、支总计：1,285.67→1300"), session.undoLabel());
        session.undo();
        session.undo();
        assertEquals(Map.of(), session.account().supplement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        上年/收支总计   | 约三万  | 上年收、支总计：“约三万”不是金额：没有数字。账未改动。
        上年/收支总计   | 1,2.3  | 上年收、支总计：“1,2.3”不是金额：千分位逗号的位置不对，应每三位一个。账未改动。
        上年/收支总计   | 1.2345678 | 上年收、支总计：“1.2345678”不是金额：小数位数太多，比 1 分还小（万元最多 6 位小数）。账未改动。
        车辆/机要通信用车 | 2.5    | 机要通信用车：“2.5”不是数量：应是一个整数，如 12。账未改动。
        三公/国内接待批次 | -1     | 国内公务接待批次：“-1”不是数量：应是一个整数，如 12。账未改动。
        """)
    void whatIsNoFigureIsRefusedOnTheCommandLineAndKeptMarkedInTheWindow(String key, String text, String message) {
        assertEquals(message, refused(editing.set(key, text)));
        assertEquals("（空）", typed(key));
        editing.type(key, text);
        assertEquals(text, typed(key));
        assertTrue(!field(key).refused().isEmpty() && !field(key).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        上年/收支合计      | 补充资料没有“上年/收支合计”这一栏。相近的有：上年/收支总计、上年/收入/合计、上年/支出/合计。
        财务负责人         | 补充资料没有“财务负责人”这一栏。相近的有：封面/财务负责人、
        改写/              | “改写/”后面还要写明是哪一段，如 改写/说明/一/总体。
        改写               | “改写/”后面还要写明是哪一段，如 改写/说明/一/总体。
        年初预算/9999999   | 补充资料没有“年初预算/9999999”这一栏。相近的有：年初预算/
        """)
    void anUnknownFieldIsRefusedWithThoseThatComeNear(String key, String message) {
        String told = refused(editing.set(key, "1"));
        assertTrue(told.startsWith(message), told);
        assertEquals(told, refused(editing.type(key, "1")));
        assertEquals(told, refused(editing.clear(List.of(key))));
    }

    @Test
    void fieldsOfListRowsGoByNameSubjectAndNumber() {
        session.apply(new Edit("", List.of(new SheetSteps(session.account()).added(Sheets.good("甲乙丙", "系统运行维护")))));
        editing.set("上年/收入/事业收入", "12.5");
        editing.set("项目/1/问题", "执行进度偏慢");
        assertEquals("执行进度偏慢", typed("项目/甲乙丙/问题"));
        assertEquals(Optional.of("系统运行维护：发现的主要问题及原因：空→执行进度偏慢"), session.undoLabel());
        editing.set("项目/甲乙丙/问题", "");
        assertEquals("（空）", typed("项目/甲乙丙/问题"));
    }

    @Test
    void aSubjectWithABudgetAndNothingSpentIsTakenWhenTheDictionaryKnowsIt() {
        String code = session.edition().subjects().keySet().stream().filter(each -> each.length() == 7)
            .filter(each -> !session.account().rows("公开05").containsKey(each)).findFirst().orElseThrow();
        editing.set("年初预算/" + code, "3");
        assertEquals("3", field("年初预算/" + code).text());
        assertEquals(Optional.of("%s %s：空→3".formatted(code, session.edition().subjects().get(code))).map(label -> label.length()),
            session.undoLabel().map(String::length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", " ", "", "\u200B", "无"})
    void aDashOrNothingClearsAFigure(String text) {
        editing.set("上年/收支总计", "1");
        editing.set("上年/收支总计", text);
        assertEquals("（空）", typed("上年/收支总计"));
        assertEquals(Optional.of("上年收、支总计：1→空"), session.undoLabel());
        editing.set("车辆/机要通信用车", "1");
        editing.set("车辆/机要通信用车", text);
        assertEquals("（空）", typed("车辆/机要通信用车"));
    }

    @Test
    void textPastedFromAWordProcessorBecomesPlainLines() {
        editing.set("概况/职责", "\uFEFF\r\n（一）\u00A0贯彻\u200B政策。 \u3000\r\n\u3000\u3000（二）\tA\u000B换行\uFFFC\u0007\u202E𠮷\uD842\r\r\n");
        assertEquals("（一） 贯彻政策。\n\u3000\u3000（二） A\n换行𠮷", typed("概况/职责"));
        editing.set("封面/财务负责人", " 张\r\n三\u00A0");
        assertEquals("张 三", typed("封面/财务负责人"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertEquals("主要职责 有 200001 个字，最多 200000 个。请删短后再填；账未改动。", refused(editing.set("概况/职责", "字".repeat(200_001))));
        assertInstanceOf(Answer.Done.class, editing.set("概况/职责", "字".repeat(200_000)));
        assertEquals(200_000, typed("概况/职责").length());
        assertTrue(session.undoLabel().orElseThrow().length() < 60);
    }

    @Test
    void theProgramsOwnTextIsNotKeptAsTyped() {
        String standard = field("三公/运行维护内容").text();
        editing.set("三公/运行维护内容", standard);
        assertEquals("（空）", typed("三公/运行维护内容"));
        editing.set("三公/运行维护内容", "燃料费");
        editing.set("三公/运行维护内容", standard);
        assertEquals("（空）", typed("三公/运行维护内容"));
        assertTrue(field("三公/运行维护内容").isDerived());
    }

    @Test
    void aRewrittenParagraphIsTakenThoughNoFieldOfTheForm() {
        editing.set("改写/说明/一/总体", "收、支总计均为{本年}万元。");
        assertEquals("收、支总计均为{本年}万元。", typed("改写/说明/一/总体"));
        assertEquals(Optional.of("改写的说明/一/总体：空→收、支总计均为{本年}万元。"), session.undoLabel());
    }

    @Test
    void severalFieldsAreOneEdit() {
        editing.paste(List.of(new SupplementEditing.Typed("上年/收支总计", "1"), new SupplementEditing.Typed("没有/这栏", "2"),
            new SupplementEditing.Typed("车辆/机要通信用车", "两辆")));
        assertEquals(Map.of("上年/收支总计", "1", "车辆/机要通信用车", "两辆"), session.account().supplement());
        assertEquals(Optional.of("粘贴补充资料 2 项"), session.undoLabel());
        editing.clear(List.of("上年/收支总计", "车辆/机要通信用车"));
        assertEquals(Map.of(), session.account().supplement());
        assertEquals(Optional.of("清除补充资料 2 项"), session.undoLabel());
        session.undo();
        assertEquals(2, session.account().supplement().size());
    }

    @Test
    void whatTheReportNeedsIsNoLongerMissingOnceItIsFilled() {
        assertTrue(SupplementEditing.missing(editing.figures()).contains("上年/收支总计"));
        editing.set("上年/收支总计", "1");
        assertTrue(!SupplementEditing.missing(editing.figures()).contains("上年/收支总计"));
        assertTrue(SupplementEditing.missing(editing.figures()).contains("原因/收支总计"));
    }
}
