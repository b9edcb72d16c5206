package cn.juesuan.workbench.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.juesuan.ReportAccount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.TableGrids;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePasteTest {
    private final EditSession session = ReportAccount.of2024().cell("公开03", "2010301", 2, "1").cell("公开03", "2010302", 3, "2")
        .cell("公开03", "2080505", 2, "3").session();

    private Answer paste(String form, int bodyRow, int column, String... lines) {
        PrintedGrid layout = new TableGrids(session.edition(), session.account(), MoneyUnit.WAN).of(session.edition().form(form).orElseThrow());
        return new TablePaste(session, layout).paste(layout.headRows() + bodyRow, column,
            Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).toList());
    }

    private String amount(String form, String row, int column) {
        return session.calculation().value(new CellAddress(form, row, column)).amount().in(MoneyUnit.WAN);
    }

    private String refused(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).message();
    }

    @Test
    void rowsWithCodesGoToTheirCodesInWhateverOrderTheyCome() {
        assertInstanceOf(Answer.Done.class, paste("公开03", 5, 2, "2080505,机关事业单位基本养老保险缴费支出,36.5,36.5,,,,",
            "2010301,行政运行,761.17,761.17,,,,", "2010302,一般行政管理事务,52,,52,,,"));
        assertEquals("761.17", amount("公开03", "2010301", 2));
        assertEquals("52.00", amount("公开03", "2010302", 3));
        assertEquals("36.50", amount("公开03", "2080505", 2));
        assertEquals("849.67", amount("公开03", "合计", 1));
    }

    @Test
    void aWholeTableWithItsHeadAndTotalIsTakenAsItStands() {
        Answer answer = paste("公开03", 0, 0, "科目编码,科目名称,本年支出合计,基本支出,项目支出", "栏次,,1,2,3", "合计,,100,60,40", "2010301,行政运行,60,60,", "2010302,一般行政管理事务,40,,40",
            "2080505,养老,0,0,");
        assertEquals("", assertInstanceOf(Answer.Done.class, answer).notice());
        assertEquals("60.00", amount("公开03", "2010301", 2));
        assertEquals("100.00", amount("公开03", "合计", 1));
    }

    @Test
    void aPastedTotalThatItsPartsDoNotMakeIsTold() {
        Answer answer = paste("公开03", 0, 0, "合计,,1366.36,,", "2010301,行政运行,60,60,", "2010302,一般行政管理事务,40,,40", "2080505,养老,0,0,");
        assertEquals("有 1 格是算出的，与粘贴的数不同，没有贴入：公开03 合计 栏1 粘贴 1,366.36，算得 100.00。请核对明细。", assertInstanceOf(Answer.Done.class, answer).notice());
    }

    @Test
    void classesSectionsAndItemsInThreeColumnsAreOneCode() {
        paste("公开03", 1, 0, "201,03,02,一般行政管理事务,52,,52", "201,03,01,行政运行,60,60,");
        assertEquals("60.00", amount("公开03", "2010301", 2));
        assertEquals("52.00", amount("公开03", "2010302", 3));
    }

    @Test
    void codesWithOneColumnGoToTheColumnOfTheCursor() {
        paste("公开03", 1, 4, "2010302,7.5", "2010301,8.5");
        assertEquals("7.50", amount("公开03", "2010302", 3));
        assertEquals("8.50", amount("公开03", "2010301", 3));
    }

    @Test
    void aCodeTheTableLacksRefusesTheWholePaste() {
        assertEquals("公开03 没有粘贴内容里的科目 2010399。请先增加科目再粘贴。什么也没有贴入。",
            refused(paste("公开03", 1, 0, "2010301,行政运行,60,60,", "2010399,其他支出,5,5,")));
        assertEquals("1.00", amount("公开03", "2010301", 2));
    }

    @Test
    void aCodeThatComesTwiceWithOtherFiguresIsRefused() {
        assertEquals("科目 2010301 在粘贴的内容里有两行，数不一样。什么也没有贴入。",
            refused(paste("公开03", 1, 0, "2010301,行政运行,60,60,", "2010301,行政运行,61,61,")));
    }

    @Test
    void aRowWithFiguresButNoCodeIsRefused() {
        assertEquals("粘贴的第 2 行有数，却没有科目编码，不知道该放在哪一行。什么也没有贴入。",
            refused(paste("公开03", 1, 0, "2010301,行政运行,60,60,", ",其他,5,5,")));
    }

    @Test
    void amountsThatLookLikeCodesGoByPosition() {
        paste("公开03", 3, 3, "201,205", "208,");
        assertEquals("201.00", amount("公开03", "2010301", 2));
        assertEquals("205.00", amount("公开03", "2010301", 3));
        assertEquals("208.00", amount("公开03", "2010302", 2));
    }

    @Test
    void linesOfATableWithoutCodesMustStandBesideTheirCaptions() {
        assertInstanceOf(Answer.Done.class, paste("公开01", 0, 0, "一、一般公共预算财政拨款收入,1,500", "二、政府性基金预算财政拨款收入,2,60"));
        assertEquals("60.00", amount("公开01", "2", 1));
        assertEquals("粘贴的第 1 行的“二、政府性基金预算财政拨款收入”落在印着“一、一般公共预算财政拨款收入”的格上，对不上。请核对起点和各行的顺序，或只粘贴数。什么也没有贴入。",
            refused(paste("公开01", 0, 0, "二、政府性基金预算财政拨款收入,2,61")));
        assertEquals("500.00", amount("公开01", "1", 1));
    }

    @Test
    void whatIsLargerThanTheTableIsRefusedUnlessOnlyBlanksAreOutside() {
        assertEquals("粘贴的第 6 行有“6”落在表外：粘贴的内容比表大，或者光标不在该粘的地方。请先增加科目，或重新选择起点。什么也没有贴入。",
            refused(paste("公开03", 3, 4, "1", "2", "3", "4", "5", "6")));
        assertInstanceOf(Answer.Done.class, paste("公开03", 7, 7, "1,", ","));
    }

    @Test
    void theDetailOfBasicSpendingGoesToItsCodesBlockByBlock() {
        paste("公开06", 4, 4, "30101,基本工资,10,30201,办公费,2,31002,办公设备购置,3", "30102,津贴补贴,20,30202,印刷费,4,,,");
        assertEquals("10.00", amount("公开06", "30101", 1));
        assertEquals("4.00", amount("公开06", "30202", 1));
        assertEquals("3.00", amount("公开06", "31002", 1));
        assertEquals("30.00", amount("公开06", "301", 1));
    }
}
