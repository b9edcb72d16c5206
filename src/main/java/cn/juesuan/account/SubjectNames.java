package cn.juesuan.account;

/** Compares subject names as printed: spaces, brackets and punctuation do not count. */
public final class SubjectNames {
    private SubjectNames() {
    }

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0\\u3000()（）“”\"'、，,:：·.．-]", "");
    }
}
