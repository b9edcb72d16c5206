package cn.juesuan.store;

import cn.juesuan.account.Account;
import java.nio.file.Path;

/** The file of an account that stays closed and is not changed, whatever is asked of it. */
public record ClosedAccount(Path path) {
    /** Whether the file looks like an account, by its first bytes. */
    public boolean isOne() {
        return new Inspection(path).looksLikeOne();
    }

    /** What is in it; not even an account of an older version is changed for that. */
    public Account read(Keyring keys) {
        return read(keys, Schema.CURRENT);
    }

    Account read(Keyring keys, Schema schema) {
        try (HeldFiles.Hold hold = HeldFiles.read(path)) {
            Inspection inspection = Inspection.of(path, path, keys);
            return inspection.account(schema).orElseGet(() -> new Upgrade(path, inspection.key(), schema).readUpgraded());
        }
    }

    /** Checks everything in it. */
    public Checkup check(Keyring keys) {
        try (HeldFiles.Hold hold = HeldFiles.read(path)) {
            return Inspection.of(path, path, keys).checkup(Schema.CURRENT);
        }
    }
}
