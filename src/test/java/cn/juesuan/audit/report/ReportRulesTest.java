package cn.juesuan.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import cn.juesuan.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
    private static List<String> found(ReportAccount account, String rule) {
        return account.work().findings().stream().filter(finding -> finding.rule().equals(rule)).map(Finding::message).toList();
    }

    @Test
    void anAccountWithoutSideFiguresHasNothingMissing() {
        assertEquals(List.of(), ReportAccount.of2024().cell("公开03", "2010301", 2, "10").work().findings());
    }

    @Test
    void aBudgetThatContradictsItsItems() {
        ReportAccount account = ReportAccount.of2024().cell("公开05", "2010301", 2, "10").cell("公开05", "2010302", 3, "5")
            .field("年初预算/2010301", "11").field("年初预算/2010302", "6").field("年初预算/合计", "18");
        assertEquals(List.of("补充资料“年初预算合计”填的是 18，各项相加是 17，相差 1。请核对各项，或清空合计让程序相加。"), found(account, "补充-合计"));
        account.field("年初预算/合计", "17");
        assertEquals(List.of(), found(account, "补充-合计"));
    }

    @Test
    void lastYearsTotalBelowItsParts() {
        ReportAccount account = ReportAccount.of2024().field("上年/收入/财政拨款收入", "1285.67").field("上年/收支总计", "1258.67");
        assertEquals(List.of("上年各项收入之和不应大于上年收支总计。现在前者是 1,285.67，后者是 1,258.67，相差 27。请核对。"), found(account, "补充-上年收入"));
        account.field("上年/收支总计", "1285.67");
        assertEquals(List.of(), found(account, "补充-上年收入"));
    }

    @Test
    void partsRoundedOneByOneMayMissTheirTotal() {
        ReportAccount account = ReportAccount.of2024().field("上年/收入/财政拨款收入", "987.53").field("上年/收入/其他收入", "2.12")
            .field("上年/收支总计", "989.64").field("上年/收入/合计", "989.64");
        assertEquals(List.of(), found(account, "补充-上年收入"));
        assertEquals(List.of("补充资料“上年收入合计”填的是 989.64，各项相加是 989.65，相差 -0.01，属四舍五入的尾差，按填的数保留。"), found(account, "补充-尾差"));
        account.field("上年/收入/合计", "989.6");
        assertEquals(1, found(account, "补充-合计").size());
    }

    @Test
    void aTotalGivenToTheFenIsNotRounded() {
        ReportAccount account = ReportAccount.of2024().field("上年/收入/财政拨款收入", "987.53").field("上年/收入/其他收入", "2.12")
            .field("上年/收支总计", "989.65").field("上年/收入/合计", "989.6412");
        assertEquals(List.of(), found(account, "补充-尾差"));
        assertEquals(1, found(account, "补充-合计").size());
    }

    @Test
    void moreAwardedToSmallEnterprisesThanProcured() {
        ReportAccount account = ReportAccount.of2024().field("采购/服务", "104.27").field("采购/中小企业/服务", "105").field("采购/小微企业", "106");
        assertEquals(List.of("授予中小企业的合同金额不应大于政府采购支出总额。现在前者是 105，后者是 104.27，相差 0.73。请核对。"), found(account, "补充-中小企业"));
        assertEquals(List.of("服务：这类采购授予中小企业的合同金额不应大于这类采购支出。现在前者是 105，后者是 104.27，相差 0.73。请核对。"), found(account, "补充-分类中小企业"));
        assertEquals(List.of("授予小微企业的合同金额不应大于授予中小企业的合同金额。现在前者是 106，后者是 105，相差 1。请核对。"), found(account, "补充-小微企业"));
    }

    @Test
    void thisYearOpensWithWhatLastYearClosed() {
        ReportAccount account = ReportAccount.of2024().cell("公开01", "29", 1, "12").field("上年/年末结转和结余", "12.5");
        assertEquals(List.of("本年的年初结转和结余应等于上年的年末结转和结余。现在前者是 12，后者是 12.5，相差 -0.5。请核对。"), found(account, "补充-年初结转"));
        account.field("上年/年末结转和结余", "12");
        assertEquals(List.of(), found(account, "补充-年初结转"));
    }

    @Test
    void textThatIsNoFigureStaysAndIsNamed() {
        ReportAccount account = ReportAccount.of2024().field("上年/收支总计", "1,23.4").field("车辆/机要通信用车", "两辆");
        assertEquals(List.of("补充资料“上年收、支总计”：“1,23.4”不是金额：千分位逗号的位置不对，应每三位一个。请改成数字，或清空。",
            "补充资料“机要通信用车”：“两辆”不是数量：应是一个整数，如 12。请改成数字，或清空。"), found(account, "补充-不是数字"));
    }

    @Test
    void aMissingReasonIsAFinding() {
        ReportAccount account = ReportAccount.of2024().cell("公开02", "2010301", 2, "10").field("上年/收入/财政拨款收入", "8");
        assertTrue(found(account, "补充-待填").contains("补充资料“财政拨款收入增减原因”还没有填（用于说明二（二））。"));
        account.field("原因/收入/财政拨款收入", "新增普查");
        assertFalse(found(account, "补充-待填").contains("补充资料“财政拨款收入增减原因”还没有填（用于说明二（二））。"));
    }

    /** Rule, field or cell of the money, field of the count, field of the explanation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        补充-出国无人次     | 补充-出国无支出     | 公开09 8             | 三公/出国人次           | 三公/出国说明
        补充-购置无车辆     | 补充-购置无支出     | 公开09 10            | 三公/购置车辆数         | 三公/购置说明
        补充-运行无车辆     | 补充-车辆无运行     | 公开09 11            | 三公/公务用车保有量     | 三公/保有量说明
        补充-国内接待无批次 | 补充-国内接待无支出 | 公开09 12            | 三公/国内接待批次       | 三公/国内接待说明
        补充-国外接待无批次 | 补充-国外接待无支出 | 三公/国（境）外接待费 | 三公/国（境）外接待批次 | 三公/国（境）外接待说明
        """)
    void moneyWithoutTheThingAndTheThingWithoutMoney(String nothingBought, String nothingPaid, String money, String count, String explanation) {
        for (String[] example : new String[][] {{"12.5", "0", nothingBought}, {"0", "3", nothingPaid}, {"12.5", "3", ""}, {"0", "0", ""}}) {
            ReportAccount account = ReportAccount.of2024().cell("公开09", "1", 5, "1").field(count, example[1]);
            if (money.startsWith("公开")) {
                account.cell("公开09", "1", Integer.parseInt(money.split(" ")[1]), example[0]);
            } else {
                account.field(money, example[0]);
            }
            for (String rule : List.of(nothingBought, nothingPaid)) {
                List<String> messages = found(account, rule);
                assertEquals(rule.equals(example[2]) ? 1 : 0, messages.size(), rule + String.join(" ", example));
                assertTrue(messages.isEmpty() || messages.get(0).endsWith("里写明。现在是 0。请核对。"), messages.toString());
            }
            account.field(explanation, "费用由组团单位负担");
            assertEquals(List.of(), found(account, nothingBought));
            assertEquals(List.of(), found(account, nothingPaid));
        }
    }

    @Test
    void moreGroupsThanPeople() {
        ReportAccount account = ReportAccount.of2024().field("三公/出国团组数", "3").field("三公/出国人次", "2");
        assertEquals(List.of("一个团组至少有一人，团组数不应大于人次。现在前者是 3，后者是 2，相差 1。请核对。"), found(account, "补充-出国团组人次"));
        account.field("三公/出国人次", "3");
        assertEquals(List.of(), found(account, "补充-出国团组人次"));
    }
}
