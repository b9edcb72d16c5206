package cn.juesuan.store.hash;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;

/**
 * A SHA-256, or a sum of several modulo 2^256. The sum of the hashes of all rows is the same in whatever order they are read, and follows
 * a change by taking the old row away and adding the new one, without reading the others. It tells damage and careless tampering; who knows
 * how it is made can make it anew, as with every mark without a secret.
 *
 * @param value 0 to 2^256 - 1
 */
public record Hash(BigInteger value) {
    public static final Hash ZERO = new Hash(BigInteger.ZERO);
    private static final int BYTES = 32;
    private static final BigInteger LOW_BITS = BigInteger.ONE.shiftLeft(8 * BYTES).subtract(BigInteger.ONE);

    /** Of values in this order: texts, numbers, points in time, hashes, nulls. Each is told apart from its neighbours. */
    public static Hash of(Object... values) {
        Builder hash = new Builder();
        for (Object value : values) {
            hash.add(value);
        }
        return hash.end();
    }

    public static Hash stored(byte[] bytes) {
        return new Hash(new BigInteger(1, bytes));
    }

    public byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        byte[] digits = value.toByteArray();
        int length = Math.min(digits.length, BYTES);
        System.arraycopy(digits, digits.length - length, bytes, BYTES - length, length);
        return bytes;
    }

    public Hash plus(Hash other) {
        return new Hash(value.add(other.value).and(LOW_BITS));
    }

    public Hash minus(Hash other) {
        return new Hash(value.subtract(other.value).and(LOW_BITS));
    }

    /** Takes the values one by one: each as its kind, its length and its text. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();

        public Builder add(Object value) {
            if (value instanceof OffsetDateTime time) {
                // the same moment counts, whatever time zone it was written in
                return add('t', Long.toString(time.toInstant().toEpochMilli()));
            } else if (value instanceof Hash hash) {
                return add('h', hash.value.toString());
            }
            return value == null ? add('0', "") : add(value instanceof String ? 's' : 'n', value.toString());
        }

        private Builder add(char kind, String value) {
            text.append(kind).append(value.length()).append(':').append(value);
            return this;
        }

        public Hash end() {
            return stored(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }
}
