package cn.juesuan.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Lets H2 keep a database under exactly the name the user gave, without its own {@code .mv.db} behind it.
 * Inside H2 the path is written percent-encoded, for a semicolon in a folder's name would end H2's URL.
 */
public class AccountScheme extends FilePathWrapper {
    private static final String SCHEME = "juesuan";

    static {
        FilePath.register(new AccountScheme());
    }

    /** H2's URL of the database in {@code file}, without settings. */
    static String url(Path file) {
        return "jdbc:h2:" + SCHEME + ":/" + encoded(file.toAbsolutePath().normalize().toString());
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
