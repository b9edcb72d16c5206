package cn.juesuan.review;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.check.AccountRules;
import cn.juesuan.edition.check.CheckBook;
import java.util.HashMap;
import java.util.Map;

/** What each rule says, in words for whoever broke it. */
public record RuleWords(Map<String, String> words) {
    public RuleWords {
        words = Map.copyOf(words);
    }

    /** The rules that accounts of this edition are held to. */
    public static RuleWords of(Edition edition) {
        Map<String, String> words = new HashMap<>(AccountRules.words());
        edition.ties().forEach(tie -> words.put(tie.id(), tie.meaning()));
        edition.report().checks().forEach(check -> words.put(check.id(), check.meaning()));
        edition.report().publication().forEach(rule -> words.put(rule.id(), rule.meaning()));
        return new RuleWords(words);
    }

    /** Those, and the rules of its finished reports. */
    public static RuleWords of(Edition edition, CheckBook book) {
        Map<String, String> words = new HashMap<>(of(edition).words());
        book.rules().forEach((number, rule) -> words.put(number, "%s（%s）".formatted(rule.words(), rule.source())));
        return new RuleWords(words);
    }

    /** The rule with this 编号; empty when its message says all there is to say. */
    public String of(String rule) {
        return words.getOrDefault(rule, "");
    }
}
