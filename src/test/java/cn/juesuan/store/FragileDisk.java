package cn.juesuan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A disk that runs full, or is pulled out, when a test says so. */
public final class FragileDisk extends AccountScheme {
    private static Failing failing = Failing.NEVER;

    enum Failing { NEVER, WRITING, SYNCHRONISING, UNPLUGGED }

    static void failsAt(Failing moment) {
        failing = moment;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (failing == Failing.WRITING) {
                file.write(bytes.slice().limit(bytes.remaining() / 2), position);
                throw new IOException("No space left on device");
            }
            if (failing == Failing.UNPLUGGED) {
                throw new IOException("Input/output error");
            }
            return file.write(bytes, position);
        }

        @Override
        public void force(boolean all) throws IOException {
            if (failing == Failing.SYNCHRONISING) {
                throw new IOException("No space left on device");
            }
            file.force(all);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
