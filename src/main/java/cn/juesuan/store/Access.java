package cn.juesuan.store;

import cn.juesuan.file.Strays;
import java.nio.file.Path;
import java.sql.SQLException;

/** How the file of an account is opened. */
record Access(Path file, AccountKey key, boolean isWritable) {
    Database connect() throws SQLException {
        return isWritable ? Database.writing(file, key) : Database.reading(file, key);
    }

    void requireWritable() {
        if (!isWritable) {
            throw Failures.readOnly(file);
        }
    }

    /** What a killed program left beside the account and among its backups. */
    void clearStrays() {
        if (isWritable) {
            Strays.clear(file.toAbsolutePath().getParent());
            Strays.clear(Backups.folder(file));
        }
    }

    /** What a failure of the connection means to the user. */
    StoreException explained(Throwable failure) {
        return inspection().asStoreException(failure);
    }

    /** A look at the file by itself. */
    Inspection inspection() {
        return new Inspection(file, file, key);
    }
}
