package cn.juesuan.store;

import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Protects an account and its backups with a password, with another one, or no longer. Each file is written anew beside itself and takes its own
 * place when it is complete and has been read through; at every moment there is the old one or the new one.
 */
public record PasswordChange(Path account) {
    private static final int PIECE = 1 << 16;

    /**
     * What became of the backups.
     *
     * @param changed    how many open like the account now
     * @param leftBehind those that could not be changed, for they open with yet another password or cannot be read
     */
    public record Result(int changed, List<Backup> leftBehind) {
    }

    /**
     * Changes the password of an account that is closed.
     *
     * @param before opens the account as it is
     * @param after  what is to open it; {@link Keyring#empty()} takes the protection away
     * @throws StoreException when that is not possible; the account and all backups are then as they were
     */
    public Result run(Keyring before, Keyring after) {
        try (HeldFiles.Hold hold = HeldFiles.hold(account)) {
            Inspection inspection = Inspection.of(account, account, before);
            inspection.marks();
            if (!Rights.allowWriting(account)) {
                throw Failures.readOnly(account);
            }
            AccountKey key = after.fresh();
            replaceAccount(inspection, key);
            List<Backup> leftBehind = Backups.of(account).list().stream().filter(backup -> !replaced(backup, inspection.key(), key)).toList();
            return new Result(Backups.of(account).list().size() - leftBehind.size(), leftBehind);
        }
    }

    private void replaceAccount(Inspection before, AccountKey key) {
        try (Aside copy = new Aside(account, Rights.OWNER_ONLY)) {
            recode(account, before.key(), copy.path(), key);
            if (!new Inspection(copy.path(), account, key).marks().equals(before.marks())) {
                throw new IOException("the copy differs");
            }
            copy.keepRights();
            copy.replace();
        } catch (IOException | StoreException failure) {
            throw DiskSpace.isFull(account, failure) ? Failures.fullWhileSaving(account, failure) : Failures.passwordNotChanged(account, failure);
        }
    }

    /** A backup that is damaged is written anew like the others: what is in it could be read by others all the same. */
    private boolean replaced(Backup backup, AccountKey before, AccountKey key) {
        if (!before.opens(backup.file())) {
            return false;
        }
        try (HeldFiles.Hold hold = HeldFiles.hold(backup.file()); Aside copy = new Aside(backup.file(), Rights.ofCopies(account))) {
            recode(backup.file(), before, copy.path(), key);
            copy.replace();
            return true;
        } catch (IOException | StoreException failure) {
            return false;
        }
    }

    /** Never asks for more than there is: H2 takes that for a file that was cut off. */
    private static ByteBuffer piece(FileChannel from, long at) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, from.size() - at));
        from.read(piece, at);
        return piece.flip();
    }

    private static void recode(Path file, AccountKey key, Path copy, AccountKey after) throws IOException {
        after.begin(copy);
        try (FileChannel from = key.content(file, StandardOpenOption.READ);
             FileChannel to = after.content(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long at = 0; at < from.size(); at += PIECE) {
                to.write(piece(from, at), at);
            }
        }
    }
}
