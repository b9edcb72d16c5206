package cn.juesuan.workbench.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.ReportAccount;
import cn.juesuan.SilentJournal;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is put right at once, and taken back as easily. */
class RemediesTest {
    private final ReportAccount account = ReportAccount.of2024();

    private static List<Finding> findings(EditSession session, ReportWork work) {
        return Stream.concat(new Rules().check(session.calculation()).stream(), work.findings().stream()).toList();
    }

    private static Finding only(String rule, EditSession session, ReportWork work) {
        List<Finding> found = findings(session, work).stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private List<Remedy> remedies(Finding finding) {
        return new Remedies(account.session(), account.work()).of(finding);
    }

    private Finding only(String rule) {
        return only(rule, account.session(), account.work());
    }

    /** Carries out what goes by {@code caption}, sees the finding go, and come back when it is undone. */
    private static void heals(Finding finding, Remedy remedy, EditSession session, ReportWork work) {
        assertInstanceOf(Answer.Done.class, remedy.edit().get(), remedy.caption());
        assertTrue(findings(session, work).stream().noneMatch(finding::equals), remedy.caption() + " " + finding);
        session.undo();
        assertTrue(findings(session, work).contains(finding), finding.toString());
    }

    @Test
    void aTotalThatItsPartsContradictIsGivenUpForThem() {
        account.cell("公开03", "合计", 1, "100").cell("公开03", "2010301", 2, "130.02");
        Finding finding = only("合计-不符");
        List<Remedy> remedies = remedies(finding);
        assertEquals(List.of("以明细为准，改为 130.02"), remedies.stream().map(Remedy::caption).toList());
        heals(finding, remedies.get(0), account.session(), account.work());
    }

    @Test
    void aSumOfTheSupplementIsLeftToItsParts() {
        account.field("上年/收入/合计", "100").field("上年/收入/财政拨款收入", "80");
        Finding finding = only("补充-合计");
        List<Remedy> remedies = remedies(finding);
        assertEquals(List.of("由各项相加，改为 80"), remedies.stream().map(Remedy::caption).toList());
        heals(finding, remedies.get(0), account.session(), account.work());
    }

    @Test
    void aFigureInTheUsersWordsIsReplacedByTheOneItStandsFor() {
        account.cell("公开01", "1", 1, "859.59").field("上年/收支总计", "989.64").field("原因/收支总计", "人员减少");
        String standard = account.text("说明/一/总体");
        assertTrue(standard.contains("859.59"), standard);
        account.work().rewrite("说明/一/总体", standard.replace("859.59", "895.59"));
        Finding finding = findings(account.session(), account.work()).stream().filter(each -> each.foundText().filter("895.59"::equals).isPresent()).findFirst().orElseThrow();
        List<Remedy> remedies = remedies(finding);
        assertEquals(List.of("把 895.59 换成账里的 859.59", "恢复程序的写法"), remedies.stream().map(Remedy::caption).toList());
        heals(finding, remedies.get(0), account.session(), account.work());
        heals(finding, remedies.get(1), account.session(), account.work());
    }

    @Test
    void whatOnlyTheUserKnowsIsLeftToHim() {
        account.cell("公开01", "1", 1, "859.59").field("上年/收支总计", "989.64");
        account.session().type(new cn.juesuan.account.CellAddress("公开01", "2", 1), "约三万");
        findings(account.session(), account.work()).forEach(finding -> assertEquals(List.of(), remedies(finding), finding.rule()));
        // two figures lost, one stranger: which of them it stands for is not known
        String standard = account.text("说明/一/总体");
        account.work().rewrite("说明/一/总体", standard.replace("859.59", "").replace("130.05", "895.59"));
        Finding finding = findings(account.session(), account.work()).stream().filter(each -> each.foundText().filter("895.59"::equals).isPresent()).findFirst().orElseThrow();
        assertEquals(List.of("恢复程序的写法"), remedies(finding).stream().map(Remedy::caption).toList());
    }

    @Test
    void whateverIsOfferedAboutPublishedSheetsHealsThem() {
        int offered = 0;
        for (String report : List.of("yanzhou2023", "taierzhuang2024", "yanggu2024")) {
            int year = Integer.parseInt(report.replaceAll("\\D", ""));
            EditSession session = new EditSession(new Editions().named("shandong-" + year), EvaluationAccounts.of(year, EvaluationAccounts.published(report), List.of()),
                SilentJournal.INSTANCE);
            ReportWork work = new ReportWork(session);
            Remedies remedies = new Remedies(session, work);
            for (Finding finding : findings(session, work)) {
                for (Remedy remedy : remedies.of(finding)) {
                    heals(finding, remedy, session, work);
                    offered++;
                }
            }
        }
        assertTrue(offered > 5, "offered " + offered);
    }
}
