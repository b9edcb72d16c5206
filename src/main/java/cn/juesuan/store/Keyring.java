package cn.juesuan.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The password somebody gave, and the files it opens. After closing, the password is gone from memory; what it opened can still be opened.
 * May be used by several threads.
 */
public final class Keyring implements AutoCloseable {
    /** A shorter password is tried out in no time, whatever the derivation costs. */
    public static final int LEAST_LENGTH = 8;

    private final int rounds;
    private final Map<KeyBlock, AccountKey> keys = new HashMap<>();
    private Optional<char[]> password;

    private Keyring(Optional<char[]> password, int rounds) {
        this.password = password;
        this.rounds = rounds;
    }

    /** Opens accounts without a password only. */
    public static Keyring empty() {
        return new Keyring(Optional.empty(), KeyBlock.ROUNDS);
    }

    /** @param password taken over, and wiped on closing */
    public static Keyring of(char[] password) {
        return of(password, KeyBlock.ROUNDS);
    }

    static Keyring of(char[] password, int rounds) {
        return new Keyring(Optional.of(password), rounds);
    }

    /** Whether a password is needed to open the account. False also for what is no account, and for one that is open. */
    public static boolean isNeededFor(Path path) {
        try (HeldFiles.Hold hold = HeldFiles.read(path)) {
            return Files.isRegularFile(path) && Files.isReadable(path) && KeyBlock.of(path, path).isPresent();
        } catch (StoreException toldOnOpening) {
            return false;
        }
    }

    /** Whether this holds a password. */
    public boolean hasPassword() {
        return password.isPresent();
    }

    /**
     * The key of a file that exists.
     *
     * @param named the file that messages are about
     * @throws StoreException when the file is protected and the password is missing or wrong, or its key block is damaged
     */
    synchronized AccountKey key(Path file, Path named) {
        Optional<KeyBlock> block = KeyBlock.of(file, named);
        return block.isEmpty() ? AccountKey.NONE : Optional.ofNullable(keys.get(block.get())).orElseGet(() -> unlocked(block.get(), named));
    }

    /** Whether the password is that of the key. */
    synchronized boolean opens(AccountKey key) {
        return key.block().isEmpty() || password.flatMap(key.block().get()::unlocked).isPresent();
    }

    private AccountKey unlocked(KeyBlock block, Path named) {
        char[] given = password.orElseThrow(() -> Failures.passwordNeeded(named));
        AccountKey key = block.unlocked(given).orElseThrow(() -> Failures.wrongPassword(named));
        keys.put(block, key);
        return key;
    }

    /**
     * A key for a file that is to be made.
     *
     * @throws StoreException when the password is too short
     */
    synchronized AccountKey fresh() {
        if (password.isEmpty()) {
            return AccountKey.NONE;
        }
        if (password.get().length < LEAST_LENGTH) {
            throw Failures.passwordTooShort();
        }
        AccountKey key = KeyBlock.fresh(password.get(), rounds);
        keys.put(key.block().orElseThrow(), key);
        return key;
    }

    @Override
    public synchronized void close() {
        password.ifPresent(given -> Arrays.fill(given, '\0'));
        password = Optional.empty();
    }
}
