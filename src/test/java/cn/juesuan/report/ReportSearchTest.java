package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and figures are found wherever they are printed. */
class ReportSearchTest {
    private final ReportAccount account = ReportAccount.of2024().cell("公开01", "1", 1, "1204.38").cell("公开03", "2010301", 2, "1204.38")
        .field("上年/收支总计", "989.64").field("原因/收支总计", "人员减少");

    private List<ReportSearch.Hit> find(String asked) {
        return new ReportSearch(account.session().calculation(), account.work().figures(), account.work().narrative()).of(asked);
    }

    private List<String> places(String asked) {
        return find(asked).stream().map(ReportSearch.Hit::place).toList();
    }

    @Test
    void aFigureIsFoundWithAndWithoutItsComma() {
        assertEquals(find("1204.38"), find("1,204.38"));
        assertTrue(places("1204.38").containsAll(List.of("公开01 1行 栏1", "公开03 2010301 栏2", "公开03 合计 栏1", "说明/一/总体")), places("1204.38").toString());
    }

    @Test
    void aSubjectIsFoundByItsCodeAndByItsName() {
        assertEquals(List.of(new ReportSearch.Hit("公开03 2010301 栏1", "2010301 行政运行")), find("2010301"));
        assertTrue(places("行政 运行").contains("公开03 2010301 栏1"), places("行政 运行").toString());
    }

    @Test
    void aReasonIsFoundWhereItIsTypedAndWhereItIsPrinted() {
        assertTrue(places("人员减少").containsAll(List.of("补充资料 原因/收支总计", "说明/一/总体")), places("人员减少").toString());
    }

    @Test
    void whatIsNowhereAndABlankAreNotFound() {
        assertEquals(List.of(), find("没有这个词"));
        assertEquals(List.of(), find("　 "));
    }
}
