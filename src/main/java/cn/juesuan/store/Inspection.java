package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.store.chain.Chain;
import cn.juesuan.store.chain.ChainEnd;
import cn.juesuan.store.chain.Discrepancy;
import cn.juesuan.store.chain.History;
import cn.juesuan.store.chain.Revision;
import cn.juesuan.store.chain.Seals;
import cn.juesuan.store.chain.Soundness;
import cn.juesuan.store.content.CurrentState;
import cn.juesuan.store.content.EditMark;
import cn.juesuan.store.hash.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final ChainEnd NOWHERE = new ChainEnd(0, 0, Hash.ZERO, Hash.ZERO);
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
     * An account that can be opened.
     *
     * @param version  of its tables
     * @param standing where it stands
     * @param account  what is in it; empty when it needs a migration first, and nothing of it has been checked then
     */
    record Looked(int version, ChainEnd standing, Optional<Account> account) {
    }

    /** Reads the account in full and makes sure that everything is as it was recorded. */
    Looked look(Schema schema) {
        return looking(sql -> looked(schema, sql));
    }

    private Looked looked(Schema schema, DSLContext sql) {
        int version = checkedVersion(schema, sql);
        if (version < Schema.WITH_CHAIN) {
            return new Looked(version, NOWHERE, Optional.empty());
        }
        requireNothingLost(sql);
        List<Discrepancy> differences = new Soundness(sql).differences();
        if (!differences.isEmpty()) {
            throw Failures.altered(named, differences);
        }
        return new Looked(version, Chain.stored(sql), Optional.of(sql).filter(open -> version == schema.newest()).map(open -> new CurrentState(open).read()));
    }

    private void requireNothingLost(DSLContext sql) {
        witness().filter(witness -> !Chain.hash(sql, witness.links()).equals(Optional.of(witness.tip()))).ifPresent(lost -> {
            throw Failures.cutOff(named);
        });
    }

    private Optional<Witness> witness() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Witness.read(channel);
        } catch (IOException unreadable) {
            throw Failures.damaged(named, unreadable);
        }
    }

    /** Checks all there is. */
    Checkup checkup(Schema schema) {
        return looking(sql -> {
            int version = checkedVersion(schema, sql);
            if (version < Schema.WITH_CHAIN) {
                return new Checkup(false, new History(sql).edits(), List.of(), List.of(), Failures.next(named), Optional.empty());
            }
            requireNothingLost(sql);
            List<Discrepancy> differences = new Soundness(sql).allDifferences();
            return new Checkup(true, new History(sql).edits(), differences.isEmpty() ? new Seals(sql).all() : List.of(), differences,
                    Failures.next(named), Optional.of(sql).filter(sound -> differences.isEmpty() && version == schema.newest()).map(Inspection::content));
        });
    }

    private static Checkup.Content content(DSLContext sql) {
        Map<Long, Map<String, String>> sealed = new LinkedHashMap<>();
        new Seals(sql).all().forEach(seal -> sealed.put(seal.number(), new Seals(sql).content(seal.number())));
        return new Checkup.Content(new CurrentState(sql).read(), sealed);
    }

    /** The version of the tables. */
    int version(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql));
    }

    /** The state of the account, read in full; empty when it needs a migration first. */
    Optional<Revision> revision(Schema schema) {
        return looking(sql -> looked(schema, sql).account().map(account -> Revision.of(account, sql)));
    }

    /** What stands in the file; empty when it needs a migration first. */
    Optional<Account> account(Schema schema) {
        return look(schema).account();
    }

    /** Its edits, in whatever version it is. */
    Set<EditMark> marks() {
        return looking(EditMark::all);
    }

    /** Whether it is sealed; one from before there was a chain may be. */
    boolean isSealed(Schema schema) {
        return looking(sql -> checkedVersion(schema, sql) >= Schema.WITH_CHAIN && new Seals(sql).current().isPresent());
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
        } catch (SQLException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            // a spoiled length or a tree that leads back to itself ends in the last two
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
            throw notOne();
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
    StoreException asStoreException(Throwable failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        return switch (code(failure)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Failures.inUse(named);
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1 -> notOne();
            default -> Failures.damaged(named, failure);
        };
    }

    /** What has backups was an account once. */
    private StoreException notOne() {
        return Failures.next(named).isPresent() ? Failures.damaged(named, new IOException("no account any more")) : Failures.notAnAccount(named);
    }

    private static int code(Throwable failure) {
        Throwable cause = failure instanceof DataAccessException ? failure.getCause() : failure;
        return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
    }
}
