package cn.juesuan.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.audit.Rules;
import cn.juesuan.form.Editions;
import cn.juesuan.form.FormDefinition;
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
}
