package cn.juesuan.workbench.edition;

import cn.juesuan.account.Account;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.table.FormDefinition;
import java.util.List;
import java.util.Optional;

/** Calculates an account that has a subject of every level in every table: formulas that run in a circle, or two for one cell, come out. */
final class EditionTrial {
    private EditionTrial() {
    }

    static List<String> mistakes(Edition edition) {
        Account account = new Account(new UnitProfile("试算", UnitKind.UNIT, edition.firstYear(), edition.name()));
        edition.forms().stream().filter(FormDefinition::hasSubjectRows).forEach(form -> edition.subjects().keySet().stream().filter(Subject::isItem)
            .limit(2).forEach(code -> add(account, form.name(), Optional.of(code), edition)));
        try {
            new Calculation(edition, account);
            return List.of();
        } catch (EditionException circle) {
            return List.of(circle.getMessage());
        }
    }

    private static void add(Account account, String form, Optional<String> code, Edition edition) {
        code.ifPresent(each -> {
            add(account, form, Subject.parentOf(each), edition);
            account.apply(new Step.RowStep(form, each, Optional.empty(), Optional.of(edition.subjects().getOrDefault(each, each))));
        });
    }
}
