package cn.juesuan.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountTest {
    private final EditSession session =
        new EditSession(new Editions().named(DemoAccount.PROFILE.edition()), new Account(DemoAccount.PROFILE), SilentJournal.INSTANCE);

    @Test
    void fillsEveryTableWithoutAFinding() {
        session.apply(DemoAccount.edit(session.edition()));
        assertTrue(session.edition().forms().stream().map(FormDefinition::name).allMatch(session.calculation()::isEntered));
        assertEquals(List.of(), new Rules().check(session.calculation()));
    }

    @Test
    void showsSelfEvaluationOfThreeProjects() {
        session.apply(DemoAccount.edit(session.edition()));
        assertEquals(List.of("窗口综合服务运行经费 99.37 优", "政务信息系统运行维护 99.97 优", "专项普查活动经费 100.00 优"),
            new EvaluationSheets(session).scores().stream().map(scores -> "%s %s %s".formatted(scores.sheet().head().project(),
                scores.total().orElseThrow(), scores.grade().orElseThrow())).toList());
    }
}
