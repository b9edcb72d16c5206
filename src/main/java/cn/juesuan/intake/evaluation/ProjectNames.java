package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.Caption;

/** ProjectNames of projects and units, compared whatever their spaces, quotes and kinds of brackets. */
public final class ProjectNames {
    private static final int FEW = 3;

    private ProjectNames() {
    }

    public static String key(String name) {
        return Caption.of(name).plain();
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether one is the other with a few letters left out: 公务运转费 for 公务运转经费. */
    public static boolean alike(String one, String other) {
        String shorter = key(one).length() <= key(other).length() ? key(one) : key(other);
        String longer = shorter.equals(key(one)) ? key(other) : key(one);
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return shorter.length() > FEW && found == shorter.length() && longer.length() - shorter.length() <= FEW;
    }

    /** Whether one stands whole in the other: 代管资金 in 2024年度单位代管资金. */
    public static boolean within(String one, String other) {
        String first = key(one);
        String second = key(other);
        return Math.min(first.length(), second.length()) > FEW && (first.contains(second) || second.contains(first));
    }
}
