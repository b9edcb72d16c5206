package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.Caption;

/** Texts as printed, without what only the narrow cell made of them. */
final class Texts {
    private static final int SHORT = 20;

    private Texts() {
    }

    /** On one line: a name, a target, a mark. */
    static String oneLine(String text) {
        return Caption.of(text).onOneLine();
    }

    /** The beginning of a text, for messages. */
    static String shortened(String text) {
        String line = oneLine(text);
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }
}
