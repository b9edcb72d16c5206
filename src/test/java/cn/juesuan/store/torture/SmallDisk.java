package cn.juesuan.store.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of a few megabytes that can be filled up. */
interface SmallDisk extends AutoCloseable {
    int SIZE = 32 << 20;

    /** For the table. */
    String name();

    Path folder();

    /** Leaves so many bytes free. */
    void leave(long bytes) throws IOException;

    /** Makes room again. */
    void free() throws IOException;

    @Override
    void close() throws IOException;

    /** A real one where it may be mounted, else one that pretends. */
    static SmallDisk in(Path folder) throws IOException {
        Path mounted = Files.createDirectories(folder.resolve("小盘"));
        return run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", mounted.toString()) ? new Mounted(mounted) : new QuotaDisk(mounted);
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException impossible) {
            return false;
        }
    }

    /** A file system in memory. */
    record Mounted(Path folder) implements SmallDisk {
        @Override
        public String name() {
            return "tmpfs";
        }

        @Override
        public void leave(long bytes) throws IOException {
            long free = Files.getFileStore(folder).getUsableSpace();
            byte[] nothing = new byte[1 << 16];
            try (RandomAccessFile filler = new RandomAccessFile(filler().toFile(), "rw")) {
                for (long left = free - bytes; left > 0; left -= nothing.length) {
                    filler.write(nothing, 0, (int) Math.min(left, nothing.length));
                }
            }
        }

        private Path filler() {
            return folder.resolve("占位");
        }

        @Override
        public void free() throws IOException {
            Files.deleteIfExists(filler());
        }

        @Override
        public void close() throws IOException {
            run("umount", folder.toString());
        }
    }
}
