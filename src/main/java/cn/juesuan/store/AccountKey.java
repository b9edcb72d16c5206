package cn.juesuan.store;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * What opens the file of an account: nothing at all, or for a protected one a key of 256 bits, which H2 takes as the password of its
 * encrypted file. All copies of a file have its key.
 */
final class AccountKey {
    /** Of an account without a password. */
    static final AccountKey NONE = new AccountKey(Optional.empty(), new char[0]);

    private final Optional<KeyBlock> block;
    private final char[] digits;

    private AccountKey(Optional<KeyBlock> block, char[] digits) {
        this.block = block;
        this.digits = digits;
    }

    static AccountKey of(KeyBlock block, byte[] key) {
        return new AccountKey(Optional.of(block), HexFormat.of().formatHex(key).toCharArray());
    }

    boolean isNone() {
        return block.isEmpty();
    }

    Optional<KeyBlock> block() {
        return block;
    }

    /** Whether a file is one of those this opens: the account it was made for, or a copy of it. */
    boolean opens(Path file) {
        try {
            return KeyBlock.of(file, file).equals(block);
        } catch (StoreException damaged) {
            return false;
        }
    }

    /** H2's way to the database at {@code url}. */
    DataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(block.isPresent() ? url + ";CIPHER=AES" : url);
        source.setUser(Database.USER);
        source.setPasswordChars(block.isPresent() ? fileAndNoUserPassword() : digits);
        return source;
    }

    /** H2 wants both passwords in one, a blank between them. */
    private char[] fileAndNoUserPassword() {
        return CharBuffer.allocate(digits.length + 1).put(digits).put(' ').array();
    }

    /** Begins an empty file that is to be opened with this key. */
    void begin(Path file) throws IOException {
        if (block.isPresent()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(block.get().bytes());
            }
        }
    }

    /** What is in the file, decrypted as it is read and encrypted as it is written. */
    FileChannel content(Path file, StandardOpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        return block.isEmpty() ? channel : new FileEncrypt(file.toString(), FilePathEncrypt.getPasswordBytes(digits), channel);
    }
}
