package cn.juesuan.account;

import java.util.regex.Pattern;

/** Compares subject names as printed: spaces, brackets and punctuation do not count. */
public final class SubjectNames {
    private static final Pattern INCIDENTAL = Pattern.compile("[\\s\\u00a0\\u3000()（）“”\"'、，,:：·.．-]");

    private SubjectNames() {
    }

    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return INCIDENTAL.matcher(name).replaceAll("");
    }
}
