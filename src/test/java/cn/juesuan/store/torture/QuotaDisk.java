package cn.juesuan.store.torture;

import cn.juesuan.store.AccountScheme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;

/** Pretends to be full for files that grow beyond a size; for where no file system may be mounted. */
record QuotaDisk(Path folder) implements SmallDisk {
    private static final AtomicLong LARGEST = new AtomicLong(Long.MAX_VALUE);

    QuotaDisk {
        FilePath.register(new Limited());
    }

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public void leave(long bytes) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            LARGEST.set(bytes + files.mapToLong(file -> file.toFile().length()).max().orElse(0));
        }
    }

    @Override
    public void free() {
        LARGEST.set(Long.MAX_VALUE);
    }

    @Override
    public void close() {
        FilePath.register(new AccountScheme());
    }

    /** H2's way to the files. */
    public static final class Limited extends AccountScheme {
        @Override
        public FileChannel open(String mode) throws IOException {
            return new LimitedChannel(super.open(mode));
        }
    }

    private static final class LimitedChannel extends FileBaseDefault {
        private final FileChannel file;

        LimitedChannel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            long fits = LARGEST.get() - position;
            if (bytes.remaining() > fits) {
                file.write(bytes.slice().limit((int) Math.max(0, fits)), position);
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public void force(boolean all) throws IOException {
            file.force(all);
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
