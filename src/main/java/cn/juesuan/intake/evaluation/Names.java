package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.Caption;

/** Names of projects and units, compared whatever their spaces, quotes and kinds of brackets. */
final class Names {
    private static final int FEW = 3;

    private Names() {
    }

    static String key(String name) {
        return Caption.of(name).plain();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether one is the other with a few letters left out: 公务运转费 for 公务运转经费. */
    static boolean alike(String one, String other) {
        String shorter = key(one).length() <= key(other).length() ? key(one) : key(other);
        String longer = shorter.equals(key(one)) ? key(other) : key(one);
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return shorter.length() > FEW && found == shorter.length() && longer.length() - shorter.length() <= FEW;
    }
}
