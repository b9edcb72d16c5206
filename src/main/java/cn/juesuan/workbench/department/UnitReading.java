package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.workbench.exchange.ReceivedAccount;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a unit handed in: an account, a workbook, or a folder of workbooks. Changes none of them.
 *
 * @param department the file of the department's account
 * @param edition    of the department
 * @param profile    of the department
 * @param password   of the units' accounts that have one
 */
record UnitReading(Path department, Edition edition, UnitProfile profile, Editions editions, Password password) {
    /** @throws UserFailure when it cannot be read, is the department itself, or adds up the department in its turn */
    ReadUnit read(Path given) {
        Path file = OpenAccount.existing(given);
        requireOther(file);
        if (Files.isRegularFile(file) && new ClosedAccount(file).isOne()) {
            return account(file);
        }
        if (Files.notExists(file)) {
            throw new UserFailure("找不到“%s”。请检查文件名和位置；如果它在U盘或网络盘上，请先接好。".formatted(file));
        }
        if (file.toString().endsWith(OpenAccount.ENDING)) {
            return account(file);
        }
        List<Path> files = Files.isDirectory(file) ? UnitFiles.documents(file) : List.of(file);
        ReceivedAccount received = ReceivedAccount.read(files, edition, profile.year(), UnitFiles.name(file));
        return ReadUnit.of(file, received.calculation(), source(file, received.calculation().account()), received.doubts(), received.notes());
    }

    private ReadUnit account(Path file) {
        Account account = new ClosedAccount(file).read(password.keys());
        requireNoCircle(file, account, new HashSet<>(Set.of(real(file))));
        return ReadUnit.of(file, new Calculation(editions.named(account.profile().edition()), account), source(file, account), List.of(), List.of());
    }

    private void requireOther(Path file) {
        if (real(file).equals(real(department))) {
            throw new UserFailure("“%s”就是这本部门账自己，不能汇总到自己里。部门本级的数请另建一本本级的账，再加进来。".formatted(file.getFileName()));
        }
    }

    /** A unit may be a department itself; one of its units must not be this one. */
    private void requireNoCircle(Path file, Account account, Set<Path> seen) {
        for (MemberUnit below : account.units()) {
            Path next = UnitFiles.located(file, below.source().path());
            if (real(next).equals(real(department))) {
                throw new UserFailure("“%s”的下属单位里有这本部门账，互相汇总会没有尽头。请先从“%s”里移除它。".formatted(file.getFileName(), file.getFileName()));
            }
            if (seen.add(real(next)) && Files.isRegularFile(next) && new ClosedAccount(next).isOne()) {
                requireNoCircle(next, new ClosedAccount(next).read(password.keys()), seen);
            }
        }
    }

    private UnitSource source(Path file, Account account) {
        FileStamp stamp = FileStamp.of(file);
        return new UnitSource(UnitFiles.written(department, file), stamp.modified(), stamp.size(), Instant.now().truncatedTo(ChronoUnit.SECONDS),
            account.profile());
    }

    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** When a file, or the newest of a folder, was last written, and how large it is: as long as both are the same, it need not be read again. */
    record FileStamp(Instant modified, long size) {
        /** @throws UserFailure when there is no such file */
        static FileStamp of(Path file) {
            try {
                BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
                FileStamp stamp = new FileStamp(own.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS), own.isDirectory() ? 0 : own.size());
                return own.isDirectory() ? UnitFiles.documents(file).stream().map(FileStamp::of).reduce(stamp, FileStamp::with) : stamp;
            } catch (IOException missing) {
                throw new UserFailure("找不到“%s”。请检查文件名和位置；如果它在U盘或网络盘上，请先接好。".formatted(file));
            }
        }

        private FileStamp with(FileStamp other) {
            return new FileStamp(modified.isAfter(other.modified) ? modified : other.modified, size + other.size);
        }
    }
}
