package cn.juesuan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The first 4,096 bytes of a protected account, which are not encrypted. H2 writes them once, uses the first 18 and never looks at the others;
 * there stands how the key is derived from the password, and by what a wrong password is told from a damaged block:
 * <pre>
 *    0  H2encrypt\n, and 8 bytes of salt: H2's own
 *   18  JUESUAN and the format, one byte; once more at 2,048
 *   26  rounds of the derivation, 4 bytes
 *   30  salt of the derivation, 32 bytes
 *   62  HMAC-SHA256 over all before it, with the second half of what is derived: wrong when the password is
 *   94  SHA-256 over all before it: wrong when the block is damaged
 * </pre>
 */
final class KeyBlock {
    static final int LENGTH = 4_096;
    static final int ROUNDS = 600_000;

    private static final int FORMAT = 1;
    private static final byte[] H2_MARK = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] MARK = "JUESUAN".getBytes(StandardCharsets.ISO_8859_1);
    private static final int H2_SALT = H2_MARK.length;
    private static final int MARK_AT = H2_SALT + 8;
    private static final int FORMAT_AT = MARK_AT + MARK.length;
    private static final int ROUNDS_AT = FORMAT_AT + 1;
    private static final int SALT_AT = ROUNDS_AT + Integer.BYTES;
    private static final int CHECK_AT = SALT_AT + 32;
    private static final int SUM_AT = CHECK_AT + 32;
    private static final int END = SUM_AT + 32;
    private static final int MARK_AGAIN_AT = LENGTH / 2;
    /** Behind this the block is free. */
    static final int USED = MARK_AGAIN_AT + MARK.length + 1;
    /** More would keep the user waiting for minutes; nobody but a forger writes them. */
    private static final int MOST_ROUNDS = 50_000_000;

    private final byte[] bytes;

    private KeyBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The block at the start of a file; empty when the file is no protected account.
     *
     * @throws StoreException when the block is damaged, or of a newer version
     */
    static Optional<KeyBlock> of(Path file, Path named) {
        byte[] start = start(file, named);
        if (!isOne(start)) {
            return Optional.empty();
        }
        KeyBlock block = new KeyBlock(start);
        if (!block.isSound()) {
            throw Failures.damaged(named, new IOException("key block"));
        }
        if (start[FORMAT_AT] != FORMAT) {
            throw Failures.newerProtection(named);
        }
        return Optional.of(block);
    }

    private static byte[] start(Path file, Path named) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LENGTH);
        } catch (IOException unreadable) {
            throw Files.isReadable(file) ? Failures.damaged(named, unreadable) : Failures.notReadable(named);
        }
    }

    /** Of the two marks one is enough: the other may be what is damaged. */
    private static boolean isOne(byte[] start) {
        return isAt(MARK, start, MARK_AT) || isAt(MARK, start, MARK_AGAIN_AT);
    }

    private static boolean isAt(byte[] mark, byte[] bytes, int at) {
        return bytes.length >= at + mark.length && Arrays.equals(mark, 0, mark.length, bytes, at, at + mark.length);
    }

    private boolean isSound() {
        return bytes.length == LENGTH && isAt(H2_MARK, bytes, 0) && Arrays.equals(sum(), Arrays.copyOfRange(bytes, SUM_AT, END))
            && rounds() > 0 && rounds() <= MOST_ROUNDS;
    }

    /** A block for a file to be made, with salts of its own, and the key that opens the file. */
    static AccountKey fresh(char[] password, int rounds) {
        byte[] bytes = Arrays.copyOf(H2_MARK, LENGTH);
        SecureRandom random = new SecureRandom();
        fill(bytes, H2_SALT, MARK_AT - H2_SALT, random);
        fill(bytes, SALT_AT, CHECK_AT - SALT_AT, random);
        System.arraycopy(MARK, 0, bytes, MARK_AT, MARK.length);
        System.arraycopy(MARK, 0, bytes, MARK_AGAIN_AT, MARK.length);
        bytes[FORMAT_AT] = FORMAT;
        bytes[USED - 1] = FORMAT;
        ByteBuffer.wrap(bytes).putInt(ROUNDS_AT, rounds);
        KeyBlock block = new KeyBlock(bytes);
        byte[] derived = block.derived(password);
        System.arraycopy(block.check(derived), 0, bytes, CHECK_AT, SUM_AT - CHECK_AT);
        System.arraycopy(block.sum(), 0, bytes, SUM_AT, END - SUM_AT);
        return block.key(derived);
    }

    private static void fill(byte[] bytes, int at, int length, SecureRandom random) {
        byte[] drawn = new byte[length];
        random.nextBytes(drawn);
        System.arraycopy(drawn, 0, bytes, at, length);
    }

    /** The key that opens the file; empty when the password is wrong. Takes about half a second, which is its purpose. */
    Optional<AccountKey> unlocked(char[] password) {
        byte[] derived = derived(password);
        boolean right = MessageDigest.isEqual(check(derived), Arrays.copyOfRange(bytes, CHECK_AT, SUM_AT));
        return right ? Optional.of(key(derived)) : Optional.empty();
    }

    private AccountKey key(byte[] derived) {
        return AccountKey.of(this, Arrays.copyOf(derived, 32));
    }

    private int rounds() {
        return ByteBuffer.wrap(bytes).getInt(ROUNDS_AT);
    }

    /** 64 bytes: the first half encrypts, the second half checks. */
    private byte[] derived(char[] password) {
        PBEKeySpec spec = new PBEKeySpec(password, Arrays.copyOfRange(bytes, SALT_AT, CHECK_AT), rounds(), 64 * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            spec.clearPassword();
        }
    }

    private byte[] check(byte[] derived) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived, 32, 32, "HmacSHA256"));
            mac.update(bytes, 0, CHECK_AT);
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] sum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, SUM_AT);
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyBlock block && Arrays.equals(bytes, 0, END, block.bytes, 0, END);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOf(bytes, END));
    }
}
