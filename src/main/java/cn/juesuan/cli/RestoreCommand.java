package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.opening.AccountBackups;
import cn.juesuan.workbench.opening.BackupLine;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan restore: brings a backup back, as a copy or in place of the account. */
@CommandLine.Command(name = "restore", description = {"恢复一份备份；不写是哪一份时取最新的、读得出来的一份。备份用 backups 列出。",
    "不写 --as 和 --in-place 时恢复为账旁边的一个新文件，账不动。"})
final class RestoreCommand extends FileCommand {
    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "备份", description = "备份的文件名。")
    private Optional<String> name;

    @CommandLine.Option(names = "--number", paramLabel = "序号", description = "备份的序号，最新的是 1。")
    private Optional<Integer> number;

    @CommandLine.Option(names = "--as", paramLabel = "文件", description = "恢复为这个新文件；已有同名文件时不会覆盖。")
    private Optional<Path> copy;

    @CommandLine.Option(names = "--in-place", description = "换掉现在的账；换之前先留一份备份，账已损坏时原样留下。")
    private boolean inPlace;

    @Override
    public Integer call() {
        if (inPlace && copy.isPresent() || name.isPresent() && number.isPresent()) {
            throw new UserFailure("--as 和 --in-place 只能写一个，备份的文件名和 --number 也只能写一个。没有改动。");
        }
        try (Password password = AccountBackups.needPassword(account()) ? givenPassword() : Password.none()) {
            AccountBackups backups = AccountBackups.of(account(), password);
            BackupLine line = number.map(backups::numbered).or(() -> name.map(backups::named)).orElseGet(backups::newestReadable);
            restore(backups, line);
        }
        return CommandLineProgram.DONE;
    }

    private void restore(AccountBackups backups, BackupLine line) {
        String which = "%s %s的备份".formatted(BackupsCommand.TIME.format(line.when()), line.reason());
        if (inPlace) {
            Optional<Path> kept = backups.restoreInPlace(line);
            out().println("账已换成 %s。%s".formatted(which, kept.map("换之前的账留在 %s"::formatted).orElse("")));
        } else {
            Path target = copy.orElseGet(() -> backups.freeName(line));
            backups.restoreAs(line, target);
            out().println("%s 已恢复为 %s，账没有动。".formatted(which, target));
        }
    }
}
