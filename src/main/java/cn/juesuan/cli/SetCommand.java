package cn.juesuan.cli;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.workbench.Answer;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.OpenAccount;
import cn.juesuan.workbench.SubjectRows;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan set: one cell, as typing does. A subject that the table lacks is added when the dictionary knows it. */
@CommandLine.Command(name = "set", description = "录入一格，与在窗口中录入一样。金额写空（\"\"）为清除。")
final class SetCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "表", description = "表名，如 公开03。")
    private String form;

    @CommandLine.Parameters(index = "2", paramLabel = "行", description = "行次、科目编码，或合计行的名称。")
    private String row;

    @CommandLine.Parameters(index = "3", paramLabel = "栏次", description = "栏次，如 2。")
    private int column;

    @CommandLine.Parameters(index = "4", paramLabel = "金额", description = "金额；负数前面先写 -- 。")
    private String amount;

    @CommandLine.Option(names = "--yuan", description = "金额以元计，默认万元。")
    private boolean yuan;

    @CommandLine.Option(names = "--name", paramLabel = "名称", description = "新科目的名称，科目表中没有时要写。")
    private Optional<String> name;

    @Override
    int run(OpenAccount open) {
        EditSession session = open.session();
        FormDefinition definition = form(session, form);
        CellAddress cell = new CellAddress(form, row.strip(), column);
        if (definition.hasSubjectRows() && !definition.figureColumns().contains(column)) {
            throw new UserFailure("%s 没有栏%d，它的栏次是 %s。".formatted(form, column, definition.figureColumns()));
        }
        boolean adds = definition.hasSubjectRows() && !session.calculation().has(cell);
        if (adds) {
            require(new SubjectRows(session).add(form, cell.row(), name));
        }
        Answer answer = session.set(cell, amount, yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        if (adds && answer instanceof Answer.Refused) {
            session.undo();
        }
        require(answer);
        out().printf("%s = %s %s，已保存%n", cell, session.calculation().value(cell).amount().printed(yuan ? MoneyUnit.YUAN : MoneyUnit.WAN),
            (yuan ? MoneyUnit.YUAN : MoneyUnit.WAN).caption());
        return CommandLineProgram.DONE;
    }

    private static void require(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new UserFailure(refused.message());
        }
    }
}
