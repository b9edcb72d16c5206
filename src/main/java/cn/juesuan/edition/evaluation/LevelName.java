package cn.juesuan.edition.evaluation;

import java.util.regex.Pattern;

/** Names of levels as printed, which may be broken over lines or carry a weight: 成本指标(10分). */
final class LevelName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern BRACKET = Pattern.compile("[（(][^（(]*[）)]$");

    private LevelName() {
    }

    static String plain(String text) {
        return BRACKET.matcher(SPACES.matcher(text).replaceAll("")).replaceFirst("");
    }
}
