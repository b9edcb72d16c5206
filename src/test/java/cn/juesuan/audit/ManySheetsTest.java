package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.session.EditSession;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Findings of sheets are remembered between edits; they must be those of a fresh audit. */
class ManySheetsTest {
    private final EditSession session =
        new EditSession(new Editions().named(DemoAccount.PROFILE.edition()), new Account(DemoAccount.PROFILE), SilentJournal.INSTANCE);
    private final EvaluationSheets sheets = new EvaluationSheets(session);
    private final Rules rules = new Rules();

    private static EvaluationSheet sheet(int number) {
        EvaluationSheet sheet = Sheets.good("张" + number, "项目" + number);
        return sheet.withIndicators(IntStream.range(0, 3).boxed().flatMap(index -> sheet.indicators().stream())
            .map(row -> row.withWeight(Integer.toString(Integer.parseInt(row.weight()) / 5 * 5 / 3 + 1))).toList());
    }

    @Test
    void whatIsRememberedIsWhatAFreshAuditFinds() {
        IntStream.range(0, 6).forEach(index -> session.account().apply(new SheetSteps(session.account()).added(sheet(index))));
        for (int i = 0; i < 20; i++) {
            sheets.named("自评表/" + (1 + i % 5)).orElseThrow().type("2", 2, i + "次");
            if (i % 4 == 0) {
                sheets.move(session.account().sheets().get(i % 6).id(), 0);
            }
            assertEquals(new Rules().check(session.calculation()), rules.check(session.calculation()));
        }
    }
}
