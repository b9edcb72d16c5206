package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.PublishedTables;
import cn.juesuan.ReportAccount;
import cn.juesuan.Sheets;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StandingsTest {
    static final List<String> reports = PublishedTables.ALL;

    private static Standings of(EditSession session) {
        return new Standings(session.calculation(), new EvaluationSheets(session).scores(), new Rules().check(session.calculation()));
    }

    private static List<String> missing(Standing standing) {
        return standing.missing().stream().map(Missing::text).toList();
    }

    @ParameterizedTest
    @FieldSource("reports")
    void aPublishedReportIsWholeAndAgrees(String report) {
        Standing whole = of(PublishedTables.of(report).session()).whole();
        assertEquals(List.of(), missing(whole));
        assertEquals(Standing.State.AGREES, whole.state());
    }

    @Test
    void anEmptyAccountIsNotGreen() {
        Standing whole = of(ReportAccount.of2024().session()).whole();
        assertEquals(Standing.State.INCOMPLETE, whole.state());
        assertEquals("公开01 还没有录入；确实没有数的，在合计处录入 0。", missing(whole).get(0));
        assertEquals(List.of("公开01", "公开02", "公开03", "公开04", "公开05", "公开06", "公开09"),
            whole.missing().stream().map(each -> each.place().form()).toList());
    }

    @Test
    void spendingAloneWaitsForTheIncome() {
        EditSession session = ReportAccount.of2024().cell("公开03", "2010301", 2, "435.04").session();
        Standings standings = of(session);
        assertEquals(Standing.State.INCOMPLETE, standings.whole().state());
        assertTrue(missing(standings.of("公开01")).contains(
            "公开01 还没有录全：公开01 31行 栏1 为 0.00，对应的数是 435.04，还不能核对（收入总计应等于支出总计）。"), () -> missing(standings.whole()).toString());
        assertEquals(Standing.State.AGREES, standings.of("公开03").state());
    }

    @Test
    void anEmptyFundTableIsWholeUntilTheOverallTableNamesSuchMoney() {
        EditSession session = PublishedTables.of("yanggu2024").session();
        assertEquals(Standing.State.AGREES, of(session).of("公开08").state());
        session.set(new CellAddress("公开01", "3", 1), "5.00", session.unit());
        assertEquals(Standing.State.CONTRADICTED, of(session).whole().state());
    }

    @Test
    void aTotalWithoutItsPartsIsNotWhole() {
        EditSession session = ReportAccount.of2024().cell("公开03", "合计", 1, "1366.36").session();
        assertTrue(missing(of(session).of("公开03")).contains("公开03 有 1 个合计没有明细。"), () -> missing(of(session).whole()).toString());
    }

    @Test
    void aContradictionOutweighsWhatIsMissing() {
        EditSession session = ReportAccount.of2024().cell("公开01", "1", 1, "500").cell("公开03", "2010301", 2, "435.04").session();
        assertEquals(Standing.State.CONTRADICTED, of(session).whole().state());
        assertTrue(of(session).whole().errors() > 0);
    }

    @Test
    void aSheetWithoutAllItsScoresIsMissing() {
        EditSession session = PublishedReport.of("taierzhuang2024").session();
        assertEquals(Standing.State.AGREES, of(session).of("自评表/1").state());
        EvaluationSheet open = Sheets.good("甲", "社区食堂").withIndicators(List.of());
        session.apply(new Edit("增加", List.of(new SheetSteps(session.account()).added(open))));
        String name = "自评表/" + session.account().sheets().size();
        assertEquals(List.of(name + " 还没有评完，得分不全。"), missing(of(session).of(name)));
    }
}
