package cn.juesuan.store;

import cn.juesuan.store.chain.ChainEnd;
import cn.juesuan.store.hash.Hash;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far the chain reached when a change was acknowledged last, written where H2 leaves the file's first block empty. When H2 finds the
 * newest part of a file missing or spoiled it falls back to an older one, in which everything fits together: only this tells that
 * acknowledged changes are gone. It is written after they are on the disk, so that it never knows of more than a power cut leaves.
 *
 * <p>Every byte has its highest bit set, four bits of content and a checksum behind: H2 takes such bytes at the end of its block for blanks,
 * whatever its version.
 *
 * @param links how many links the chain had
 * @param tip   hash of the last of them
 */
record Witness(long links, Hash tip) {
    private static final int BLOCK = 4_096;
    private static final int CONTENT = Long.BYTES + 32;
    private static final int CHECK = 8;
    private static final int WIDTH = 2 * (CONTENT + CHECK);
    private static final long PLACE = BLOCK - WIDTH;
    private static final int HALF = 4;
    private static final int LOW = 0x0f;
    private static final int MARK = 0x80;

    static Witness of(ChainEnd standing) {
        return new Witness(standing.links(), standing.tip());
    }

    void write(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(WIDTH);
        byte[] content = content();
        for (byte[] part : new byte[][] {content, check(content)}) {
            for (byte next : part) {
                bytes.put((byte) (MARK | next >> HALF & LOW)).put((byte) (MARK | next & LOW));
            }
        }
        bytes.flip();
        while (bytes.hasRemaining()) {
            file.write(bytes, PLACE + bytes.position());
        }
    }

    /** Empty where there is none, as after another program wrote the file, or none that can be read. */
    static Optional<Witness> read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(WIDTH);
        while (bytes.hasRemaining() && file.read(bytes, PLACE + bytes.position()) >= 0) {
            // until all of it is there
        }
        if (bytes.hasRemaining()) {
            return Optional.empty();
        }
        ByteBuffer halves = bytes.flip();
        byte[] content = packed(halves, CONTENT);
        ByteBuffer read = ByteBuffer.wrap(content);
        return ByteBuffer.wrap(packed(halves, CHECK)).equals(ByteBuffer.wrap(check(content)))
                ? Optional.of(new Witness(read.getLong(), Hash.stored(Arrays.copyOfRange(content, Long.BYTES, CONTENT)))) : Optional.empty();
    }

    private static byte[] packed(ByteBuffer halves, int length) {
        byte[] packed = new byte[length];
        for (int index = 0; index < length; index++) {
            packed[index] = (byte) ((halves.get() & LOW) << HALF | halves.get() & LOW);
        }
        return packed;
    }

    private byte[] content() {
        return ByteBuffer.allocate(CONTENT).putLong(links).put(tip.bytes()).array();
    }

    private static byte[] check(byte[] content) {
        return Arrays.copyOf(Hash.of(new BigInteger(1, content)).bytes(), CHECK);
    }
}
