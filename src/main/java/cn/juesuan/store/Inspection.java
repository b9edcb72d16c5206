package cn.juesuan.store;

import cn.juesuan.account.Account;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A look at a file that may be an account, without changing a byte of it.
 *
 * @param file  the file
 * @param named the file that messages are about: the same, or the one it is a copy of
 * @param key   what opens the file
 */
record Inspection(Path file, Path named, AccountKey key) {
    private static final String H2_FILE = "H:2,";
    /** H2 writes its header twice, one block apart, so that one of them survives a power cut. */
    private static final int BLOCK = 4_096;

    /** Of a file without a password, or of no more than its beginning. */
    Inspection(Path file) {
        this(file, file, AccountKey.NONE);
    }

    /** @throws StoreException when it is no account, or none that the keys open */
    static Inspection of(Path file, Path named, Keyring keys) {
        new Inspection(file, named, AccountKey.NONE).checkFile();
        return new Inspection(file, named, keys.key(file, named));
    }

    /**
     * Makes sure the file can be opened, or will be after a migration.
     *
     * @return the version of its tables
     */
    int version(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql));
    }

    /** The state of the account, read in full; empty when it needs a migration first. */
    Optional<Revision> revision(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql) == schema.newest() ? Optional.of(Revision.of(sql)) : Optional.empty());
    }

    /** What stands in the file; empty when it needs a migration first. */
    Optional<Account> account(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql) == schema.newest() ? Optional.of(new CurrentState(sql).read()) : Optional.empty());
    }

    /** Its edits, in whatever version it is. */
    Set<EditMark> marks() {
        return looking(EditMark::all);
    }

    /** Whether it is sealed; one that needs a migration first may be. */
    boolean isSealed(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql) == schema.newest() && new Seals(sql).current().isPresent());
    }

    private int checkedVersion(Schema schema, DSLContext sql) {
        int version = Schema.stored(sql);
        if (version > schema.newest()) {
            throw Failures.newer(named, version, schema.newest());
        }
        return version;
    }

    private <T> T looking(Function<DSLContext, T> look) {
        checkFile();
        if (!key.opens(file)) {
            throw Failures.passwordNeeded(named);
        }
        try (Database database = Database.reading(file, key)) {
            return look.apply(database.sql());
        } catch (SQLException | RuntimeException failure) {
            throw asStoreException(failure);
        }
    }

    boolean looksLikeOne() {
        return Files.isRegularFile(file) && Files.isReadable(file) && hasHeader();
    }

    private void checkFile() {
        if (!Files.exists(file)) {
            throw Failures.missing(named);
        }
        if (Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw Failures.notReadable(named);
        }
        if (!Files.isRegularFile(file) || !hasHeader()) {
            throw Failures.notAnAccount(named);
        }
    }

    private boolean hasHeader() {
        try (InputStream stream = Files.newInputStream(file)) {
            String start = new String(stream.readNBytes(BLOCK + H2_FILE.length()), StandardCharsets.ISO_8859_1);
            return start.startsWith(H2_FILE) || start.startsWith(H2_FILE, BLOCK) || KeyBlock.of(file, named).isPresent();
        } catch (IOException failure) {
            throw Failures.damaged(named, failure);
        }
    }

    /** What a failure on opening or reading means to the user. */
    StoreException asStoreException(Exception failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        return switch (code(failure)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Failures.inUse(named);
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> Failures.notAnAccount(named);
            default -> Failures.damaged(named, failure);
        };
    }

    private static int code(Exception failure) {
        Throwable cause = failure instanceof DataAccessException ? failure.getCause() : failure;
        return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
    }
}
