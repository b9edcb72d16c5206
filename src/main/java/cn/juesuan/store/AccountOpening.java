package cn.juesuan.store;

import cn.juesuan.file.Rights;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the file of an account: holds it against others, checks it and brings it up to date. */
record AccountOpening(Path path, Keyring keys, Schema schema, Clock clock) {
    AccountFile open() {
        // what can only be looked at may be looked at by several
        HeldFiles.Hold hold = Rights.allowWriting(path) ? HeldFiles.hold(path) : HeldFiles.read(path);
        try {
            return opened(hold);
        } catch (RuntimeException failure) {
            hold.close();
            throw failure;
        }
    }

    private AccountFile opened(HeldFiles.Hold hold) {
        Inspection inspection = Inspection.of(path, path, keys);
        Access access = new Access(path, inspection.key(), Rights.allowWriting(path));
        Inspection.Looked looked = inspection.look(schema);
        if (looked.version() < schema.newest()) {
            access.requireWritable();
            new Upgrade(path, access.key(), schema).run(clock);
            looked = inspection.look(schema);
        }
        access.clearStrays();
        return new AccountFile(access, schema, looked, hold, clock);
    }
}
