package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.EditSession;
import java.util.stream.Collectors;

/** What commands on an existing account share: the account is opened, used and closed. */
abstract class AccountCommand extends FileCommand {
    @Override
    public final Integer call() {
        try (Password password = password(); OpenAccount open = OpenAccount.open(account(), password)) {
            return run(open);
        }
    }

    /** Does the command's work and gives its exit code. */
    abstract int run(OpenAccount open);

    static FormDefinition form(EditSession session, String name) {
        return session.edition().form(name).orElseThrow(() -> new UserFailure("没有“%s”这张表。现有：%s。".formatted(name,
            session.edition().forms().stream().map(FormDefinition::name).collect(Collectors.joining("、")))));
    }
}
