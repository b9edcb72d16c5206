package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Editions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableRulesTest {
    private final Account account = new Account(new UnitProfile("示例办", UnitKind.UNIT, 2024, "shandong-2024"));

    @Test
    void spendingAboveTheFullYearBudgetIsAskedAbout() {
        enter("公开09", "1", 2, "6");
        enter("公开09", "1", 5, "8");
        enter("公开09", "1", 6, "3");
        enter("公开09", "1", 8, "4.36");
        enter("公开09", "1", 11, "8.01");
        enter("公开09", "1", 12, "3");
        assertEquals(List.of("提示：公开09 1行 栏11 为 8.01，不应大于 公开09 1行 栏5（8.00），相差 0.01。公务用车运行维护费决算数大于全年预算数。"), found("09-预算"));
        enter("公开09", "1", 12, "9");
        assertEquals(List.of("提示：公开09 1行 栏7 为 21.37，不应大于 公开09 1行 栏1（17.00），相差 4.37。“三公”经费决算数大于全年预算数。",
            "提示：公开09 1行 栏11 为 8.01，不应大于 公开09 1行 栏5（8.00），相差 0.01。公务用车运行维护费决算数大于全年预算数。",
            "提示：公开09 1行 栏12 为 9.00，不应大于 公开09 1行 栏6（3.00），相差 6.00。公务接待费决算数大于全年预算数。"), found("09-预算"));
    }

    @Test
    void spendingUpToTheBudgetAndAnEmptyTableAreSilent() {
        assertEquals(List.of(), found("09-预算"));
        enter("公开09", "1", 6, "3");
        enter("公开09", "1", 12, "3");
        assertEquals(List.of(), found("09-预算"));
    }

    @Test
    void aCodeNoListHasIsAskedAboutOnceForAllTables() {
        assertEquals(List.of(), found("科目-未知"));
        row("公开03", "2010398", "没有的科目");
        row("公开02", "2010398", "没有的科目");
        row("公开03", "2010301", "行政运行");
        assertEquals(List.of("提示：公开02、公开03 的科目 2010398“没有的科目”不在科目表里。请核对编码；确有这个科目的，请导入当年的科目表。"), found("科目-未知"));
        account.apply(new Step.SubjectNameStep("2010398", Optional.empty(), Optional.of("没有的科目")));
        assertEquals(List.of(), found("科目-未知"));
    }

    private void enter(String form, String row, int column, String wan) {
        CellAddress cell = new CellAddress(form, row, column);
        account.apply(new Step.EntryStep(cell, account.entry(cell), Optional.of(new Entry.Figure(Amount.of(new BigDecimal(wan), MoneyUnit.WAN), Origin.TYPED))));
    }

    private void row(String form, String code, String name) {
        account.apply(new Step.RowStep(form, code, Optional.empty(), Optional.of(name)));
    }

    private List<String> found(String rule) {
        return new Rules().check(new Calculation(new Editions().named("shandong-2024"), account)).stream().filter(finding -> finding.rule().startsWith(rule))
            .map(finding -> finding.strength().caption() + "：" + finding.message()).toList();
    }
}
