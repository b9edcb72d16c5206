package cn.juesuan.review;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckBooks;
import java.util.HashMap;
import java.util.Map;

/** What each rule says, in words for whoever broke it. */
public record RuleWords(Map<String, String> words) {
    public RuleWords {
        words = Map.copyOf(words);
    }

    /** The rules that accounts and reports of this edition are held to. */
    public static RuleWords of(Edition edition) {
        return of(edition, CheckBooks.of(edition.forms(), edition.checkCells()));
    }

    public static RuleWords of(Edition edition, CheckBook book) {
        Map<String, String> words = new HashMap<>(book.accountRules());
        book.rules().forEach((number, rule) -> words.put(number, "%s（%s）".formatted(rule.words(), rule.source())));
        edition.ties().forEach(tie -> words.put(tie.id(), tie.meaning()));
        edition.report().checks().forEach(check -> words.put(check.id(), check.meaning()));
        return new RuleWords(words);
    }

    /** The rule with this 编号; empty when its message says all there is to say. */
    public String of(String rule) {
        return words.getOrDefault(rule, "");
    }
}
