package cn.juesuan.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a target asks for: at least, at most, or just this much. */
public enum Sign {
    NONE("", List.of(), List.of()),
    EQUAL("=", List.of("=", "等于"), List.of()),
    AT_LEAST("≥", List.of("≥", "不得低于", "不得少于", "不低于", "不少于", "不小于", "大于等于", "大于或等于", "高于或等于", "至少", "达到", "达"),
        List.of("及以上", "以上", "(含)以上")),
    MORE("＞", List.of(">", "大于", "高于", "超过", "多于"), List.of()),
    AT_MOST("≤", List.of("≤", "不得超过", "不得高于", "不得大于", "不超过", "不高于", "不大于", "不多于", "小于等于", "小于或等于", "至多", "最多",
        "控制在"), List.of("以内", "之内", "及以下", "以下", "(含)以下", "内")),
    LESS("＜", List.of("<", "小于", "低于", "少于"), List.of());

    private final String symbol;
    private final List<String> before;
    private final List<String> behind;

    Sign(String symbol, List<String> before, List<String> behind) {
        this.symbol = symbol;
        this.before = before;
        this.behind = behind;
    }

    public String symbol() {
        return symbol;
    }

    /** All words and signs that may stand before the number. */
    static Stream<String> allBefore() {
        return Stream.of(values()).flatMap(sign -> sign.before.stream());
    }

    static Stream<String> allBehind() {
        return Stream.of(values()).flatMap(sign -> sign.behind.stream());
    }

    /** The sign meant by the words around a number; the one before it wins. */
    static Sign of(String first, String last) {
        return byWord(first).or(() -> byWord(last)).orElse(NONE);
    }

    private static Optional<Sign> byWord(String word) {
        return Stream.of(values()).filter(sign -> sign.before.contains(word) || sign.behind.contains(word)).findFirst();
    }
}
