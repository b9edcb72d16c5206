package cn.juesuan.store;

import java.util.Optional;

/**
 * What a backup is worth.
 *
 * @param bytes       its size
 * @param isProtected whether it needs a password
 * @param problem     why it cannot be read, in a few words; empty when it can
 * @param distance    from the account; empty when one of the two cannot be read
 */
public record BackupStanding(Backup backup, long bytes, boolean isProtected, Optional<String> problem, Optional<Distance> distance) {
    /**
     * How two states of an account differ.
     *
     * @param behind edits of the account that the backup lacks, done, undone or done again since
     * @param ahead  edits of the backup that the account lacks, as when an older backup has taken its place
     */
    public record Distance(long behind, long ahead) {
    }

    public boolean isReadable() {
        return problem.isEmpty();
    }
}
