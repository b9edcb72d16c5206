package cn.juesuan.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.Step;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forms of the 补充资料 as a user fills them in. */
public class SupplementFieldsTest {
    private final EditSession session = demo();
    private final ReportWork report = new ReportWork(session);
    private final SupplementFields fields = new SupplementFields(report);

    /** The tables of the demo account, nothing of its 补充资料. */
    private static EditSession demo() {
        Edition edition = new Editions().named("shandong-2024");
        Account account = new Account(DemoAccount.PROFILE);
        account.apply(tables(edition));
        return new EditSession(edition, account, SilentJournal.INSTANCE);
    }

    public static Edit tables(Edition edition) {
        Edit demo = DemoAccount.edit(edition);
        return new Edit("演示数据", demo.steps().stream().filter(step -> !(step instanceof Step.SupplementStep)).toList());
    }

    private FieldLine line(String key) {
        return fields.line(key).orElseThrow();
    }

    private Optional<String> typed(String key) {
        return session.account().supplement(key);
    }

    @Test
    void aFieldIsMissingUntilItHasAFigure() {
        int before = fields.missing().size();
        assertEquals(FieldLine.State.MISSING, line("上年/收支总计").state());
        assertEquals("说明一", line("上年/收支总计").note());
        fields.type("上年/收支总计", "1,100.50");
        assertEquals(FieldLine.State.ENTERED, line("上年/收支总计").state());
        assertEquals("1,100.50", line("上年/收支总计").text());
        // its reason is asked for instead
        assertEquals(FieldLine.State.MISSING, line("原因/收支总计").state());
        assertEquals(before, fields.missing().size());
    }

    @Test
    void aTextThatIsNoFigureStaysAndSaysWhy() {
        fields.type("上年/收支总计", "约三万");
        assertEquals(FieldLine.State.WRONG, line("上年/收支总计").state());
        assertEquals("约三万", line("上年/收支总计").text());
        assertEquals("“约三万”不是金额：没有数字", line("上年/收支总计").note());
    }

    @Test
    void aTotalShowsTheSumOfItsPartsUntilItIsTyped() {
        fields.type("上年/收入/财政拨款收入", "1000");
        fields.type("上年/收入/事业收入", "20.5");
        assertEquals(FieldLine.State.DERIVED, line("上年/收入/合计").state());
        assertEquals("1,020.5", line("上年/收入/合计").prompt());
        assertEquals("核对各项收入 · 由各项相加", line("上年/收入/合计").note());
        fields.type("上年/收入/合计", "1021");
        fields.found(report.findings());
        assertEquals(FieldLine.State.WRONG, line("上年/收入/合计").state());
        assertEquals("补充资料“上年收入合计”填的是 1,021，各项相加是 1,020.5，相差 0.5。请核对各项，或清空合计让程序相加。", line("上年/收入/合计").note());
    }

    @Test
    void aFieldThatIsTakenFromATableSaysFromWhere() {
        assertEquals(FieldLine.State.DERIVED, line("机关运行经费/支出").state());
        assertEquals("说明十 · 取自 公开06 公用经费合计 栏1", line("机关运行经费/支出").note());
        assertEquals("0", line("三公/外事接待批次").prompt());
    }

    @Test
    void theNextGapIsLookedForOverAllGroupsAndFromTheFirstAgain() {
        assertEquals(Optional.of("上年/收入/财政拨款收入"), fields.nextMissing("上年/收支总计"));
        assertEquals("年初预算/", fields.nextMissing("上年/一般公共预算支出").orElseThrow().substring(0, 5));
        List<String> missing = fields.missing();
        assertEquals(Optional.of(missing.get(0)), fields.nextMissing(missing.get(missing.size() - 1)));
        assertEquals(Optional.of(missing.get(0)), fields.nextMissing(""));
    }

    @Test
    void aColumnFromASpreadsheetFillsTheFieldsBelowAsOneEdit() {
        fields.paste("上年/收入/财政拨款收入", List.of(List.of("财政拨款收入", "1,000"), List.of("上级补助收入", ""), List.of("事业收入", "20.5")));
        assertEquals(Optional.of("1,000"), typed("上年/收入/财政拨款收入"));
        assertEquals(Optional.empty(), typed("上年/收入/上级补助收入"));
        assertEquals(Optional.of("20.5"), typed("上年/收入/事业收入"));
        session.undo();
        assertTrue(session.account().supplement().isEmpty());
    }

    @Test
    void codesAndHeadingsBesideTheFiguresAreNoFigures() {
        List<String> budgets = fields.missing().stream().filter(key -> key.startsWith("年初预算/")).toList();
        fields.paste(budgets.get(0), List.of(List.of("科目", "名称", "预算"), List.of("2010301", "行政运行", "761.17"),
            List.of("2010302", "项目", "12")));
        assertEquals(Optional.of("761.17"), typed(budgets.get(0)));
        assertEquals(Optional.of("12"), typed(budgets.get(1)));
        assertEquals(Optional.empty(), typed(budgets.get(2)));
    }

    @Test
    void budgetsWithCodesGoToTheirSubjectsInWhateverOrderTheyCome() {
        List<String> budgets = fields.missing().stream().filter(key -> key.startsWith("年初预算/2")).toList();
        String first = budgets.get(0).substring(5);
        String second = budgets.get(1).substring(5);
        fields.paste(budgets.get(1), List.of(List.of(second, "甲", "12"), List.of(first, "乙", "761.17")));
        assertEquals(Optional.of("761.17"), typed(budgets.get(0)));
        assertEquals(Optional.of("12"), typed(budgets.get(1)));
        assertEquals(new Answer.Refused("这里没有科目 2299999 的栏，请核对。什么也没有贴入。"),
            fields.paste(budgets.get(0), List.of(List.of(first, "甲", "1"), List.of("2299999", "乙", "2"))));
        assertEquals(Optional.of("761.17"), typed(budgets.get(0)));
    }

    @Test
    void whatGoesBeyondTheLastFieldOfAGroupIsLeftOutAndTold() {
        Answer answer = fields.paste("上年/年末结转和结余", List.of(List.of("5"), List.of("6"), List.of("7")));
        assertEquals(Optional.of("6"), typed("上年/年末财政拨款结转和结余"));
        assertEquals(2, session.account().supplement().size());
        assertTrue(answer instanceof Answer.Done done && done.notice().startsWith("粘贴的内容多出 1 项，没有贴入"), answer::toString);
    }

    @Test
    void fillingDownTakesTheReasonAbove() {
        fields.type("原因/三公/合计", "厉行节约");
        fields.fillDown("原因/三公/因公出国（境）费");
        assertEquals(Optional.of("厉行节约"), typed("原因/三公/因公出国（境）费"));
        assertEquals(new Answer.Refused("上面一栏没有可以照填的内容。"), fields.fillDown("原因/收支总计"));
    }

    @Test
    void everyPlaceOfTheReportHasItsNodeInTheOutline() {
        assertEquals("补充资料/上年数", ReportPlaces.node(new Place.Field("上年/收支总计"), report.figures()));
        assertEquals("名词解释", ReportPlaces.node(new Place.Field("名词/基本支出"), report.figures()));
        assertEquals("说明/五", ReportPlaces.node(new Place.Paragraph("说明/五/各项/2010301"), report.figures()));
        assertEquals("概况", ReportPlaces.node(new Place.Paragraph("概况/职责"), report.figures()));
    }

    @Test
    void theStateOfTheReportCountsByNode() {
        assertEquals(false, ReportState.of(report).begun());
        fields.type("上年/收入/财政拨款收入", "约一千");
        ReportState state = ReportState.of(report);
        assertEquals(fields.missing().size(), state.total());
        assertEquals(1, state.errors().get("补充资料/上年数"));
        assertEquals(1, state.gaps().get("说明/一"));
        assertTrue(state.blank().contains("补充资料/增减原因") && !state.blank().contains("补充资料/上年数"));
    }

    @Test
    void figuresAndTablesAreOfferedToAReportInTheUnitsOwnWords() {
        List<Insertion> offered = fields.insertions("附件/工作报告");
        assertTrue(offered.contains(new Insertion("本年支出合计", "1,367.36")), offered.toString());
        assertTrue(offered.contains(new Insertion("自评表/1 得分", "99.37")), offered.toString());
        assertTrue(offered.contains(new Insertion("表 汇总表", "")) && offered.contains(new Insertion("目录", "")), offered.toString());
        assertTrue(offered.stream().noneMatch(insertion -> insertion.name().equals("增减率")), offered.toString());
        assertEquals("{自评表/1 得分}", new Insertion("自评表/1 得分", "99.37").text());
        assertEquals(List.of(), fields.insertions("概况/职责"));
    }

    @Test
    void aTablePastedIntoAReportKeepsItsCells() {
        fields.type("附件/工作报告", "三、问题\r\n序号\t问题\t金额\r\n1\t进度慢\t\r\n");
        assertEquals(Optional.of("三、问题\n序号\t问题\t金额\n1\t进度慢\t"), typed("附件/工作报告"));
        fields.type("概况/职责", "负责\t公文");
        assertEquals(Optional.of("负责 公文"), typed("概况/职责"));
    }
}
