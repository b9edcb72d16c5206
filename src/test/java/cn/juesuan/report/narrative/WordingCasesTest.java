package cn.juesuan.report.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wording is chosen is decided by the figures alone. */
class WordingCasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        859.59 | 989.64   | 与2023年度相比，减少130.05万元，下降13.14%。主要是人员减少。
        5.44   | 2.12     | 与2023年度相比，增加3.32万元，增长156.6%。主要是人员减少。
        12     | 12       | 与2023年度决算数相同。
        0      | 0        | 与2023年度决算数相同。
        35     | 0        | 与2023年度相比，增加35万元。主要是人员减少。
        0      | 35       | 与2023年度相比，减少35万元，下降100%。主要是人员减少。
        12.004 | 12.001   | 与2023年度决算数基本持平。
        12.005 | 12.0049  | 与2023年度相比，增加0.01万元，增长0.08%。主要是人员减少。
        10000  | 10000.01 | 与2023年度相比，减少0.01万元，基本持平。
        31.2546 | 31.2451 | 与2023年度决算数基本持平。
        35     | 0.004    | 与2023年度相比，增加35万元。主要是人员减少。
        """)
    void comparesWithLastYear(String current, String last, String expected) {
        ReportAccount account = ReportAccount.of2024().cell("公开02", "2010301", 7, current).cell("公开02", "2010301", 2, "1")
            .field("上年/收入/其他收入", last).field("原因/收入/其他收入", "主要是人员减少。");
        assertEquals(expected, account.text("说明/二/具体/其他收入").replaceFirst("^[^。]*。", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        464.05 | 435.04 | 年初预算为464.05万元，支出决算为435.04万元，完成年初预算的93.75%。决算数小于年初预算数的主要原因是压减支出。
        3.6    | 3.62   | 年初预算为3.6万元，支出决算为3.62万元，完成年初预算的100.56%。决算数大于年初预算数的主要原因是压减支出。
        0      | 49.99  | 年初预算为0万元，支出决算为49.99万元，年初无预算。决算数大于年初预算数的主要原因是压减支出。
        2      | 0      | 年初预算为2万元，支出决算为0万元，完成年初预算的0%。决算数小于年初预算数的主要原因是压减支出。
        8.88   | 8.88   | 年初预算为8.88万元，支出决算为8.88万元，完成年初预算的100%，决算数与年初预算数基本持平。
        0      | 0      | 年初预算为0万元，支出决算为0万元，年初无预算。
        31.2534 | 31.2519 | 年初预算为31.25万元，支出决算为31.25万元，完成年初预算的100%，决算数与年初预算数基本持平。
        10000  | 10000.01 | 年初预算为10,000万元，支出决算为10,000.01万元，完成年初预算的100%，决算数与年初预算数基本持平。
        1,234  | 1234.5 | 年初预算为1,234万元，支出决算为1,234.5万元，完成年初预算的100.04%。决算数大于年初预算数的主要原因是压减支出。
        """)
    void comparesAnItemWithItsBudget(String budget, String actual, String expected) {
        ReportAccount account = ReportAccount.of2024().cell("公开05", "2010302", 2, "1").cell("公开05", "2010301", 2, actual)
            .field("年初预算/2010301", budget).field("原因/年初预算/2010301", "压减支出");
        assertEquals(expected, account.text("说明/五/各项/2010301").replaceFirst("^[^。]*。", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        18.79 | 18.79 | 2024年度财政拨款“三公”经费支出全年预算为18.79万元，支出决算为18.79万元，与2024年预算基本持平，完成全年预算的100%。
        20    | 18    | 2024年度财政拨款“三公”经费支出全年预算为20万元，支出决算为18万元，完成全年预算的90%。决算数小于全年预算数的主要原因是厉行节约。
        0     | 3     | 2024年度财政拨款“三公”经费支出全年预算为0万元，支出决算为3万元，全年无预算。决算数大于全年预算数的主要原因是厉行节约。
        """)
    void comparesTheThreePublicExpensesWithTheFullYearBudget(String budget, String actual, String expected) {
        ReportAccount account = ReportAccount.of2024().cell("公开09", "1", 6, budget).cell("公开09", "1", 12, actual)
            .field("原因/三公/合计", "厉行节约");
        assertEquals(expected, account.text("说明/九/总体"));
    }

    @Test
    void withoutForeignTripsNothingIsAskedAboutThem() {
        ReportAccount account = ReportAccount.of2024().cell("公开09", "1", 6, "1").cell("公开09", "1", 12, "1");
        assertEquals("1、因公出国（境）费全年预算为0万元，支出决算为0万元，与2024年预算基本持平，全年无预算。全年支出涉及因公出国（境）团组0个，累计0人次。",
            account.text("说明/九/因公出国"));
    }

    @Test
    void whileATableIsEmptyTheSentenceSaysOnlyThatItIsMissing() {
        ReportAccount account = ReportAccount.of2024();
        assertEquals("2024年度财政拨款“三公”经费支出决算为【待填：公开09 1行 栏7】。", account.text("说明/九/总体"));
        assertEquals("1、因公出国（境）费决算为【待填：公开09 1行 栏8】。", account.text("说明/九/因公出国"));
        assertEquals("本单位没有政府性基金财政拨款收支。", account.text("说明/七/没有"));
        assertTrue(account.work().narrative().gapCount() > account.work().narrative().gaps().size());
        assertTrue(account.work().report().footnote().startsWith("草稿"));
    }

    @Test
    void anItemWithABudgetAndNothingSpentIsListedThoughNoTableHasIt() {
        ReportAccount account = ReportAccount.of2024().cell("公开05", "2010302", 2, "1").field("年初预算/2012901", "2").field("原因/年初预算/2012901", "压减");
        assertEquals("2、一般公共服务支出（类）群众团体事务（款）行政运行（项）。年初预算为2万元，支出决算为0万元，完成年初预算的0%。决算数小于年初预算数的主要原因是压减。",
            account.text("说明/五/各项/2012901"));
    }

    @Test
    void whatIsMissingIsMarkedAndAskedForWhereItIsNeeded() {
        ReportAccount account = ReportAccount.of2024().cell("公开02", "2010301", 2, "10");
        assertEquals("1、财政拨款收入10万元。与2023年度相比，【待填：上年财政拨款收入】。", account.text("说明/二/具体/财政拨款收入"));
        account.field("上年/收入/财政拨款收入", "8");
        assertEquals("1、财政拨款收入10万元。与2023年度相比，增加2万元，增长25%。主要是【待填：财政拨款收入增减原因】。",
            account.text("说明/二/具体/财政拨款收入"));
        assertTrue(account.work().narrative().gaps().contains("原因/收入/财政拨款收入"));
        account.field("上年/收入/财政拨款收入", "10");
        assertFalse(account.work().narrative().gaps().contains("原因/收入/财政拨款收入"));
    }

    @Test
    void withoutAnyProcurementTheSentenceSaysSo() {
        ReportAccount account = ReportAccount.of2024().field("采购/货物", "0");
        assertEquals("2024年度本单位没有政府采购支出。", account.text("说明/十一/总体"));
    }

    @Test
    void sharesOfProcurementAreOfTheirOwnKind() {
        ReportAccount account = ReportAccount.of2024().field("采购/货物", "6.89").field("采购/工程", "28.48").field("采购/服务", "91.08")
            .field("采购/中小企业/货物", "6.89").field("采购/中小企业/工程", "28.48").field("采购/中小企业/服务", "69.94").field("采购/小微企业", "105.31");
        assertEquals("2024年度政府采购支出总额126.45万元，其中：政府采购货物支出6.89万元、政府采购工程支出28.48万元、政府采购服务支出91.08万元。"
            + "授予中小企业合同金额105.31万元，占政府采购支出总额的83.28%，其中：授予小微企业合同金额105.31万元，占政府采购支出总额的83.28%。"
            + "货物采购授予中小企业合同金额占货物支出金额的100%，工程采购授予中小企业合同金额占工程支出金额的100%，"
            + "服务采购授予中小企业合同金额占服务支出金额的76.79%。", account.text("说明/十一/总体"));
    }

    @Test
    void severalUnitsAreNumberedWithTheirNotesAndSpokenOfAsSuch() {
        ReportAccount account = ReportAccount.of2024().cell("公开09", "1", 10, "18").cell("公开09", "1", 11, "2").field("三公/购置车辆数", "1")
            .field("三公/公务用车保有量", "2").field("概况/所属单位", "示例县档案馆本级\n2、示例县方志中心  事业单位\n\n示例县史志馆\t参公单位");
        assertEquals("纳入示例县档案馆2024年度单位决算编制范围的单位包括：\n1.示例县档案馆本级\n2.示例县方志中心（事业单位）\n3.示例县史志馆（参公单位）",
            account.text("概况/所属单位"));
        assertEquals("公务用车购置费支出18万元，2024年示例县档案馆等单位使用财政拨款购置公务用车1辆。", account.text("说明/九/车辆购置"));
        assertTrue(account.text("说明/九/车辆运行").endsWith("示例县档案馆等单位财政拨款开支运行维护费的公务用车保有量为2辆。"));
        account.field("概况/所属单位", "示例县档案馆本级");
        assertEquals("公务用车购置费支出18万元，2024年示例县档案馆使用财政拨款购置公务用车1辆。", account.text("说明/九/车辆购置"));
    }
}
