package cn.juesuan.check;

import cn.juesuan.check.text.BareText;

/** Names of projects as reports vary them: with and without 项目 at their end, quotes, the year. */
final class ProjectName {
    private static final double ALIKE = 0.55;

    private ProjectName() {
    }

    /** What counts of a name. */
    static String key(String name) {
        return BareText.of(name).replaceFirst("^\\d{1,2}[、.．]", "").replaceAll("[“”\"《》‘’]", "").replaceFirst("^20\\d{2}年(度)?", "")
            .replaceFirst("(项目)+$", "");
    }

    static double likeness(String one, String other) {
        return CommonWords.likeness(key(one), key(other));
    }

    static boolean alike(String one, String other) {
        return likeness(one, other) >= ALIKE;
    }
}
