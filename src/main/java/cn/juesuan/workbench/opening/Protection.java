package cn.juesuan.workbench.opening;

import cn.juesuan.store.PasswordChange;
import java.nio.file.Path;

/** The password of an account that is closed: set, changed or taken away, for the account and its backups together. */
public final class Protection {
    private Protection() {
    }

    /**
     * Changes the password.
     *
     * @param before opens the account as it is
     * @param after  what is to open it; {@link Password#none()} takes the protection away
     * @return for the user: what became of the account and its backups
     */
    public static String change(Path account, Password before, Password after) {
        Path file = OpenAccount.existing(account);
        PasswordChange.Result result = new PasswordChange(file).run(before.keys(), after.keys());
        String done = (after.keys().hasPassword() ? "“%s”今后用新密码打开%s。" : "“%s”今后不用密码就能打开%s。")
            .formatted(file.getFileName(), result.changed() == 0 ? "" : "，%d 份备份也是".formatted(result.changed()));
        return result.leftBehind().isEmpty() ? done : done + "%n有 %d 份备份没有换，仍用它们当时的密码：%s".formatted(result.leftBehind().size(),
            String.join("、", result.leftBehind().stream().map(backup -> backup.file().getFileName().toString()).toList()));
    }
}
