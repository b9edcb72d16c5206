package cn.juesuan.cli;

import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.exchange.EditionMove;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import picocli.CommandLine;

/** juesuan move: the same unit and year by the forms of another edition, as an account of its own. */
@CommandLine.Command(name = "move", description = {"把账换成另一个版本的表样（年中改了表样、单位换了地区），另存为一本新账，原来的账不动。",
    "先列出哪些能带过去、哪些不能和原因；加 --dry-run 只列出。"})
final class MoveCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "新账", description = "新账文件，扩展名 .juesuan 可以省略。")
    private Path target;

    @CommandLine.Option(names = "--edition", required = true, paramLabel = "版本", description = "换成哪个版本，用 juesuan edition list 列出。")
    private String edition;

    @CommandLine.Option(names = "--dry-run", description = "只列出，不建新账。")
    private boolean dryRun;

    @Override
    int run(OpenAccount open) {
        EditionMove move = new EditionMove(open.session(), UserEditions.all().named(edition));
        out().println("带过去：");
        move.carried().forEach(out()::println);
        if (!move.left().isEmpty()) {
            out().printf("%n不能带过去：%n");
            move.left().forEach(out()::println);
        }
        if (!dryRun) {
            // what was protected stays so, with the same password
            try (Password same = open.isProtected() ? givenPassword() : Password.none(); OpenAccount made = OpenAccount.create(target, move.profile(), same)) {
                made.session().apply(move.edit());
                out().printf("%n已新建 %s（%s）%n", made.path(), made.session().edition().title());
            }
        }
        return CommandLineProgram.DONE;
    }
}
