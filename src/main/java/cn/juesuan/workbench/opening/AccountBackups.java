package cn.juesuan.workbench.opening;

import cn.juesuan.account.Account;
import cn.juesuan.account.UserFailure;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.Backup;
import cn.juesuan.store.BackupStanding;
import cn.juesuan.store.Backups;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.store.Keyring;
import cn.juesuan.workbench.delivery.ReportSnapshot;
import cn.juesuan.workbench.edition.UserEditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The backups of an account: what they are worth, what in them differs from the account, and bringing one back. The account may be open, closed,
 * or past opening. Everything here reads files and takes a moment; it may be done on any thread.
 */
public final class AccountBackups {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path account;
    private final Password password;
    private final Optional<AccountFile> open;
    private final Optional<ReportSnapshot> now;

    AccountBackups(Path account, Password password, Optional<AccountFile> open, Optional<ReportSnapshot> now) {
        this.account = account;
        this.password = password;
        this.open = open;
        this.now = now;
    }

    /** Of an account that is closed. */
    public static AccountBackups of(Path account, Password password) {
        return new AccountBackups(OpenAccount.existing(account), password, Optional.empty(), Optional.empty());
    }

    /** Whether a password is needed to see what they are worth: that of the account, or of a backup where the account itself is past telling. */
    public static boolean needPassword(Path account) {
        Path file = OpenAccount.existing(account);
        return Keyring.isNeededFor(file)
            || !isOne(file) && Backups.of(file).list().stream().anyMatch(backup -> Keyring.isNeededFor(backup.file()));
    }

    private static boolean isOne(Path file) {
        try {
            return new ClosedAccount(file).isOne();
        } catch (UserFailure damaged) {
            return false;
        }
    }

    /**
     * The backups there are, newest first.
     *
     * @throws UserFailure when there is neither an account nor a backup of one
     */
    public List<BackupLine> lines() {
        List<BackupStanding> standings = Backups.of(account).standings(open, password.keys());
        if (standings.isEmpty() && Files.notExists(account)) {
            throw new UserFailure("没有找到账文件“%s”，也没有它的备份。请检查文件名和位置。".formatted(account));
        }
        return IntStream.range(0, standings.size()).mapToObj(index -> BackupLine.of(index + 1, standings.get(index))).toList();
    }

    /** @throws UserFailure when there is none of that number */
    public BackupLine numbered(int number) {
        return lines().stream().filter(line -> line.number() == number).findFirst().orElseThrow(() -> new UserFailure(
            "没有第 %d 份备份。用 backups 列出“%s”的备份。没有改动。".formatted(number, account.getFileName())));
    }

    /** @throws UserFailure when no backup has that file name */
    public BackupLine named(String name) {
        return lines().stream().filter(line -> line.file().getFileName().equals(Path.of(name).getFileName())).findFirst().orElseThrow(() ->
            new UserFailure("没有名为“%s”的备份。用 backups 列出“%s”的备份。没有改动。".formatted(name, account.getFileName())));
    }

    /** @throws UserFailure when none can be read */
    public BackupLine newestReadable() {
        return lines().stream().filter(BackupLine::isReadable).findFirst().orElseThrow(() -> new UserFailure(
            "“%s”没有可以恢复的备份。没有改动。".formatted(account.getFileName())));
    }

    /** Where the account prints otherwise than the backup, place by place: what the backup prints comes first. */
    public List<PrintedContent.Difference> differences(BackupLine line) {
        return content(Backups.of(account).read(backup(line), password.keys())).differencesTo(content());
    }

    private PrintedContent content() {
        return now.map(ReportSnapshot::content).orElseGet(() -> content(new ClosedAccount(account).read(password.keys())));
    }

    private static PrintedContent content(Account account) {
        return new ReportSnapshot(UserEditions.all().named(account.profile().edition()).chosenBy(account), account).content();
    }

    /** A name for a copy of the backup that is free beside the account: 账 恢复 20261120-213045.juesuan. */
    public Path freeName(BackupLine line) {
        String name = freeName(account, line);
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> name + (number == 1 ? "" : "（%d）".formatted(number)) + OpenAccount.ENDING)
            .map(account::resolveSibling).filter(Files::notExists).findFirst().orElseThrow();
    }

    /** Such a name without its ending. */
    public static String freeName(Path account, BackupLine line) {
        String name = account.getFileName().toString();
        String stem = name.endsWith(OpenAccount.ENDING) ? name.substring(0, name.length() - OpenAccount.ENDING.length()) : name;
        return "%s 恢复 %s".formatted(stem, TIME.format(line.when()));
    }

    /** How many backups there are of the account; costs nothing to ask for. */
    public static int count(Path account) {
        return Backups.of(OpenAccount.existing(account)).list().size();
    }

    /** Copies the backup to a new file; the account stays as it is. */
    public void restoreAs(BackupLine line, Path target) {
        Backups.of(account).restore(backup(line), target, password.keys());
    }

    /**
     * Puts the backup in place of the account, which must be closed. What stands there now becomes a backup itself.
     *
     * @return the file of that backup; empty when there was one like it already, or no account
     */
    public Optional<Path> restoreInPlace(BackupLine line) {
        return Backups.of(account).restoreInPlace(backup(line), password.keys()).map(Backup::file);
    }

    private Backup backup(BackupLine line) {
        return Backups.of(account).list().stream().filter(backup -> backup.file().equals(line.file())).findFirst().orElseThrow(() -> new UserFailure(
            "备份“%s”已经不在了。请重新列出备份。没有改动。".formatted(line.file().getFileName())));
    }
}
