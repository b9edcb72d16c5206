package cn.juesuan.intake.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.TextGrid;
import cn.juesuan.intake.row.ReadCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not clear is said, with its place; what is clear is read all the same. */
class DoubtTest {
    private static final String HEAD = """
        一般公共预算财政拨款支出决算表
        部门：示例局 | | | | 金额单位：万元
        项目 | | 本年支出 | |
        科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
        栏次 | | 1 | 2 | 3
        合计 | | 100.00 | 60.00 | 40.00
        """;
    private final Edition edition = new Editions().named("shandong-2024");

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '"', textBlock = """
        201 | 一般公共服务支出 | 12a.5 | 60.00 | 40.00        → 表.xlsx!五!C7：“12a.5”不是金额：数字中夹有其他字符
        201 | 一般公共服务支出 | 十二万 | 60.00 | 40.00       → 表.xlsx!五!C7：“十二万”不是金额：没有数字
        201 | 一般公共服务支出 | ｌ２ | 60.00 | 40.00         → 表.xlsx!五!C7：“ｌ２”不是金额：数字中夹有其他字符
        201 | 一般公共服务支出 | abc | 60.00 | 40.00          → 表.xlsx!五!C7：“abc”不是金额：没有数字
        201 | 一般公共服务支出 | 1,2,3 | 60.00 | 40.00        → 表.xlsx!五!C7：“1,2,3”不是金额：千分位逗号的位置不对，应每三位一个
        201 | 一般公共服务支出 | 100000000000.00 | 60.00 | 40 → 表.xlsx!五!C7：“100000000000.00”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错
        201 | 一般公共服务支出 | #100000000000 | 60.00 | 40   → 表.xlsx!五!C7：“100000000000”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错
        201 | 一般公共服务支出 | #REF! | 60.00 | 40.00        → 表.xlsx!五!C7：公式出错（#REF!），没有数字
        201 | 一般公共服务支出 | = | 60.00 | 40.00            → 表.xlsx!五!C7：公式没有保存计算结果，请用 Excel 或 WPS 打开，保存一次再导入
        201 | 一般公共服务支出 | #1000000~100.00 | 60 | 40    → 表.xlsx!五!C7：显示为“100.00”，存的却是 1000000，看不出哪个是公布的数
        201 | 一般公共服务支出 | #45321~2024-1-30 | 60 | 40   → 表.xlsx!五!C7：显示为“2024-1-30”，存的却是 45321，看不出哪个是公布的数
        2O1 | 一般公共服务支出 | 100.00 | 60.00 | 40.00       → 表.xlsx!五!A7：“2O1”不是科目编码（应是 3、5 或 7 位数字）
        2010 | 一般公共服务支出 | 100.00 | 60.00 | 40.00      → 表.xlsx!五!A7：“2010”不是科目编码（应是 3、5 或 7 位数字）
         | 一般公共服务支出 | 100.00 | 60.00 | 40.00          → 表.xlsx!五!A7：“一般公共服务支出”一行有数字，却没有科目编码
         | | 100.00 | 60.00 | 40.00                           → 表.xlsx!五!A7：这一行有数字，却看不出是哪一行
        29888 | 不知道什么款 | 100.00 | 60.00 | 40.00         → 表.xlsx!五!A7：“29888”的上级科目 298 既不在表里，也不在科目表里，请检查编码
        """)
    void saysWhereAndWhy(String row, String doubt) {
        assertEquals(List.of(doubt), messages(read(HEAD + row).doubts()));
        assertEquals(Optional.of("60.00"), figure(read(HEAD + row), "合计", 2));
    }

    @Test
    void staysSilentAboutWhatOnlyLooksOdd() {
        Recognised recognised = read(HEAD + """
            201 | 一般公共服务支出 | #100.0000000000001~100.00 | ６０．００ | 40.00万元
            20103 | 政府办公厅(室)及相关机构事务 | 100.00 | 60 | 40
            2010301 | 　　行政运行 | — | 见说明 |
            注：1. 本表反映部门的支出。
            2. 另有说明。
            单位负责人：甲 | | 填表人：乙 | | 填表日期：2025年8月1日
            """);
        assertEquals(List.of(), recognised.doubts());
        assertEquals(List.of(), recognised.notes());
        assertEquals(List.of("表.xlsx!五!D9：“见说明”不是数字，按空白处理"), messages(recognised.unused()));
        assertEquals(Optional.of("100.00"), figure(recognised, "201", 1));
        assertEquals(Optional.of("60.00"), figure(recognised, "201", 2));
        assertEquals(Optional.of("40.00"), figure(recognised, "201", 3));
        TableRead table = recognised.table("公开05").orElseThrow();
        assertEquals(List.of("201", "20103", "2010301"), List.copyOf(table.subjects().keySet()));
        assertEquals("行政运行", table.subjects().get("2010301"));
        assertEquals(List.of("注：1. 本表反映部门的支出。", "2. 另有说明。"), table.notes());
    }

    @Test
    void readsACodeThatStandsTwiceOnce() {
        Recognised same = read(HEAD + "201|一般公共服务支出|100|60|40\n201|一般公共服务支出|100.00|60|40");
        assertEquals(List.of(), same.doubts());
        assertEquals(List.of("表.xlsx!五!A8：201 重复出现，数字相同，只读一次"), messages(same.unused()));
        Recognised other = read(HEAD + "201|一般公共服务支出|100|60|40\n201|一般公共服务支出|99|59|40");
        assertEquals(List.of("表.xlsx!五!A8：201 出现两次，数字不同，另一处在 表.xlsx!五!A7，只读了前一处"), messages(other.doubts()));
    }

    @Test
    void asksAboutTheNameOfAnotherSubject() {
        Recognised recognised = read(HEAD + "201|教育支出|100|60|40");
        assertEquals(List.of("表.xlsx!五!A7：201 的名称印作“教育支出”，那是 205 的名称，科目表里 201 是“一般公共服务支出”，请检查编码和名称"), messages(recognised.doubts()));
    }

    @Test
    void readsANameThatTheSubjectListDoesNotKnow() {
        Recognised recognised = read(HEAD + "201|一般公共服务支出（类）|100|60|40");
        assertEquals(List.of(), recognised.doubts());
        assertEquals(List.of("表.xlsx!五!A7：201 的名称印作“一般公共服务支出（类）”，科目表里是“一般公共服务支出”，按文件读"), messages(recognised.notes()));
        assertEquals("一般公共服务支出（类）", recognised.table("公开05").orElseThrow().subjects().get("201"));
    }

    @Test
    void reportsAColumnThatIsNotThere() {
        String text = """
            一般公共预算财政拨款支出决算表
            金额单位：万元
            科目编码 | 科目名称 | 小计 | 基本支出
            合计 | | 100.00 | 60.00
            """;
        assertEquals(List.of("表.xlsx!五!A3：没有找到栏3“项目支出”，这一栏没有读"), messages(read(text).doubts()));
    }

    @Test
    void reportsFiguresWhereTheFormHasNoItem() {
        String text = """
            收入支出决算总表
            金额单位：万元
            收入 | | | 支出 | |
            项目 | 行次 | 金额 | 项目 | 行次 | 金额
            一、一般公共预算财政拨款收入 | 1 | 10.00 | 一、一般公共服务支出 | 32 | 10.00
             | 9 | 3.00 | 九、卫生健康支出 | 40 |
            二、政府性基金预算财政拨款收入 | 3 | 5.00 | 三、国防支出 | 34 | 1
            """;
        assertEquals(List.of("表.xlsx!五!C6：9行 这一行没有项目，却有数字“3.00”",
            "表.xlsx!五!A7：第 3 行的项目写的是“二、政府性基金预算财政拨款收入”，那应是第 2 行"), messages(read(text).doubts()));
    }

    @Test
    void readsFiguresInYuanAndRefusesOtherUnits() {
        Recognised yuan = read(HEAD.replace("万元", "元"));
        assertEquals(Optional.of("0.01"), figure(yuan, "合计", 1));
        assertEquals(MoneyUnit.YUAN, yuan.table("公开05").orElseThrow().moneyUnit());
        Recognised thousands = read(HEAD.replace("万元", "千元"));
        assertEquals(List.of(), thousands.tables());
        assertEquals(List.of("表.xlsx!五!A3：金额单位是“千元”，只能读万元和元，请换算后再导入"), messages(thousands.unused()));
    }

    @Test
    void takesTheMoneyUnitOfTheOtherTablesAndOtherwiseAsks() {
        String bare = HEAD.replace("金额单位：万元", "");
        assertEquals(List.of("表.xlsx!五!A3：没有写金额单位，先按万元读，请核对"), messages(read(bare).doubts()));
        Recognised both = new TableRecognition(edition).read(List.of(TextGrid.sheet("五", bare),
            TextGrid.sheet("八", HEAD.replace("一般公共预算财政拨款支出", "国有资本经营预算财政拨款支出").replace("万元", "元"))));
        assertEquals(List.of("表.xlsx!五!A3：没有写金额单位，与其他表一样按元读"), messages(both.notes()));
        assertEquals(Optional.of("0.01"), figure(both, "合计", 1));
    }

    @Test
    void listsTablesThatAreNotOurs() {
        List<SourceSheet> sheets = List.of(TextGrid.sheet("目录", "目录\n一、收入支出决算总表"), TextGrid.sheet("附表", HEAD.replace("一般公共预算财政拨款支出决算表", "公开12表")),
            TextGrid.sheet("作废", "作废\n" + HEAD), TextGrid.sheet("稿", HEAD.replace("决算表", "决算表（草 稿）")),
            TextGrid.sheet("自评", "项目名称 | 示例项目\n年度资金总额 | 10 | 10"));
        assertEquals(List.of("表.xlsx!目录：没有与模板相符的表头", "表.xlsx!附表!A3：表号“公开12表”不在模板里", "表.xlsx!作废：标有“作废”", "表.xlsx!稿!A3：标有“草稿”",
            "表.xlsx!自评：没有与模板相符的表头"), messages(new TableRecognition(edition).read(sheets).unused()));
    }

    private Recognised read(String text) {
        return new TableRecognition(edition).read(List.of(TextGrid.sheet("五", text)));
    }

    private static Optional<String> figure(Recognised recognised, String row, int column) {
        return recognised.table("公开05").flatMap(table -> table.cell(new CellAddress("公开05", row, column))).flatMap(ReadCell::amount)
            .map(amount -> amount.in(MoneyUnit.WAN));
    }

    private static List<String> messages(List<?> found) {
        return found.stream().map(Object::toString).toList();
    }
}
