package cn.juesuan.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Lets H2 keep a database under exactly the name the user gave, without its own {@code .mv.db} behind it.
 * Inside H2 the path is written percent-encoded, for a semicolon in a folder's name would end H2's URL.
 */
public class AccountScheme extends FilePathWrapper {
    private static final String SCHEME = "juesuan";
    /** The table is static because H2 makes an object of this class for every path; the channels are the process's. */
    private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();

    private record Channel(Path file, FileChannel channel) {
    }

    static {
        FilePath.register(new AccountScheme());
    }

    /** H2's URL of the database in {@code file}, without settings. */
    public static String url(Path file) {
        return "jdbc:h2:" + SCHEME + ":/" + encoded(plain(file).toString());
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /**
     * What H2 has open of {@code file}. Where it fails half-way through opening or closing one that is damaged, it forgets to close its channel,
     * and the lock on the file stays with it.
     */
    static Set<FileChannel> channels(Path file) {
        OPEN.removeIf(open -> !open.channel().isOpen());
        return OPEN.stream().filter(open -> open.file().equals(plain(file))).map(Channel::channel).collect(Collectors.toSet());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        if (isDatabase(name)) {
            OPEN.add(new Channel(Path.of(getBase().name), channel));
        }
        return channel;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return base == null ? null : getPath(getPrefix() + "/" + encoded(base.name));
    }

    @Override
    public FilePath toRealPath() {
        return getPath(wrap(getBase().toRealPath()).name + (isDatabase(name) ? Constants.SUFFIX_MV_FILE : ""));
    }

    @Override
    protected FilePath unwrap(String path) {
        int end = isDatabase(path) ? path.length() - Constants.SUFFIX_MV_FILE.length() : path.length();
        return FilePath.get(URLDecoder.decode(path.substring(getPrefix().length() + 1, end), StandardCharsets.UTF_8));
    }

    /** Whether H2 means the database itself, not a file beside it. */
    private static boolean isDatabase(String path) {
        return path.endsWith(Constants.SUFFIX_MV_FILE);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
