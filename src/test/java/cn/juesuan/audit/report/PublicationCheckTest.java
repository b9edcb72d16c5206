package cn.juesuan.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.ReportAccount;
import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Placed;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data of persons and secrets, and what only looks a little like them. All numbers and names are invented. */
class PublicationCheckTest {
    private static List<Finding> found(ReportAccount account) {
        return account.work().findings().stream().filter(finding -> finding.rule().startsWith("公开-")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        支付给110101199003071233的慰问金      | 公开-身份证号 | 110************233
        联系电话13912345678                  | 公开-手机号   | 139*****678
        咨询电话010-65550123                 | 公开-电话     | 010******123
        账号：1234567890123456               | 公开-银行账号 | 账号：*************456
        本文件为机密级                       | 公开-密级     | 机密
        内部资料，按规定办理                 | 公开-密级     | 内部资料
        发给王某某家属丧葬补助2.5万元        | 公开-姓名金额 | 发给王某某家属丧葬补助2.5万元
        张三同志抚恤金12万元                 | 公开-姓名金额 | 张三同志抚恤金12万元
        """)
    void isPointedOut(String reason, String rule, String shown) {
        List<Finding> findings = found(ReportAccount.of2024().field("原因/收支总计", reason));
        assertEquals(List.of(rule), findings.stream().map(Finding::rule).distinct().toList());
        assertEquals("补充资料“收、支总计增减原因”里的“%s”%s".formatted(shown, findings.get(0).message().replaceFirst("^.*?”里的“.*?”", "")),
            findings.get(0).message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        收入1,234,567,890.12元
        2024年12月31日前完成，共13912件
        保守秘密，规范管理；秘书工作；涉及非涉密网络
        机要通信用车和机密室改造之外的支出
        补助给困难群众2.5万元
        财政拨款增加130.05万元，发放人数300人
        文号：鲁财预〔2024〕12号，代码2010301、20103012010302
        """)
    void isLeftAlone(String reason) {
        assertEquals(List.of(), found(ReportAccount.of2024().field("原因/收支总计", reason)).stream().map(Finding::message).toList());
    }

    @Test
    void inASheetWithItsPlace() {
        ReportAccount account = ReportAccount.of2024().field("上年/收支总计", "1");
        account.session().apply(new Edit("", List.of(new Step.SheetStep(new SheetId("甲"), Optional.empty(),
            Optional.of(new Placed<>(0, Sheets.good().withGoal(new SheetGoal("完成", "联系人手机13912345678"))))))));
        Finding finding = found(account).get(0);
        assertEquals("自评表/1 的目标实际完成情况里的“139*****678”像是手机号。公开前请核对，不该公开的删去或改写。", finding.message());
        assertEquals("自评表/1 目标实际完成情况 栏1", finding.places().get(0).name());
    }

    @Test
    void anEmptyAccountHasNothingToHide() {
        assertEquals(List.of(), found(ReportAccount.of2024()));
    }
}
