package cn.juesuan.workbench.opening;

import cn.juesuan.store.Backup;
import cn.juesuan.store.BackupStanding;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A backup, for the user.
 *
 * @param number      1 for the newest
 * @param reason      打开时, 导入前, 封存后 …
 * @param bytes       its size
 * @param isProtected whether it needs a password
 * @param problem     why it cannot be read, in a few words; empty when it can
 * @param distance    how far it is from the account; empty when one of the two cannot be read
 */
public record BackupLine(int number, Path file, LocalDateTime when, String reason, long bytes, boolean isProtected, Optional<String> problem,
                         Optional<Distance> distance) {
    /**
     * @param behind changes of the account that the backup lacks
     * @param ahead  changes of the backup that the account lacks
     */
    public record Distance(long behind, long ahead) {
    }

    static BackupLine of(int number, BackupStanding standing) {
        Backup backup = standing.backup();
        return new BackupLine(number, backup.file(), backup.when(), backup.reason().caption(), standing.bytes(), standing.isProtected(),
            standing.problem(), standing.distance().map(distance -> new Distance(distance.behind(), distance.ahead())));
    }

    public boolean isReadable() {
        return problem.isEmpty();
    }

    /** How it stands to the account, in a few words. */
    public String standing() {
        return problem.orElseGet(() -> distance.map(BackupLine::words).orElse("完好"));
    }

    private static String words(Distance distance) {
        if (distance.behind() == 0 && distance.ahead() == 0) {
            return "与现在的账相同";
        }
        String behind = distance.behind() == 0 ? "" : "之后账里又改了 %d 次".formatted(distance.behind());
        String ahead = distance.ahead() == 0 ? "" : "有 %d 次改动现在的账里没有".formatted(distance.ahead());
        return behind.isEmpty() || ahead.isEmpty() ? behind + ahead : behind + "，" + ahead;
    }
}
