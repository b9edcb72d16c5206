package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.department.Bureau;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.EditSession;
import java.util.stream.Collectors;

/** What commands on an existing account share: the account is opened, used and closed. */
abstract class AccountCommand extends FileCommand {
    @Override
    public final Integer call() {
        if (Bureau.isOne(named())) {
            prepare();
            try (Bureau bureau = new BureauInput(terminal()).connect(named())) {
                return run(bureau);
            }
        }
        try (Password password = password(); OpenAccount open = OpenAccount.open(account(), password)) {
            return run(open);
        }
    }

    /** Does the command's work and gives its exit code. */
    abstract int run(OpenAccount open);

    /** Before a database is opened. */
    void prepare() {
        // most commands find it as it is
    }

    /**
     * Likewise on a bureau's database, where the command can be given there.
     *
     * @throws UserFailure otherwise
     */
    int run(Bureau bureau) {
        account();
        return CommandLineProgram.FAILED;
    }

    static FormDefinition form(EditSession session, String name) {
        return session.edition().form(name).orElseThrow(() -> new UserFailure("没有“%s”这张表。现有：%s。".formatted(name,
            session.edition().forms().stream().map(FormDefinition::name).collect(Collectors.joining("、")))));
    }
}
