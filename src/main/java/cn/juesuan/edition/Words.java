package cn.juesuan.edition;

import cn.juesuan.account.Account;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that differ between editions and reports, put into captions and notes where these hold {word}. Everywhere there are 单位 or 部门,
 * 单位名称, 年度, 级次 (区级, 县级; empty while nothing is entered) and 级 (区, 县).
 */
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]+)}");
    /** The field that says whose budget it is: 区级, 县级. */
    private static final String LEVEL = "绩效/预算级次";
    /** What the field says by itself: it names no level. */
    private static final String NO_LEVEL = "本级";
    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    /** The edition's words, with 单位/部门 and the year of the account, and what this account prints otherwise. */
    public static Words of(Edition edition, Account account) {
        Map<String, String> words = new HashMap<>(edition.words());
        words.put("单位", account.profile().kind().word());
        words.put("单位名称", account.profile().printedName());
        words.put("年度", Integer.toString(account.profile().year()));
        String level = account.supplement(LEVEL).map(String::strip).filter(named -> !named.equals(NO_LEVEL)).orElse("");
        words.put("级次", level);
        words.put("级", level.replaceFirst("级$", ""));
        account.settings().forEach((key, value) -> {
            if (key.startsWith(Setting.WORD)) {
                words.put(key.substring(Setting.WORD.length()), value);
            }
        });
        return new Words(words);
    }

    /** {@code template} with every {word} replaced, also inside the words themselves; words nobody knows stay as they stand. */
    public String in(String template) {
        return replaced(replaced(template));
    }

    /** What a file of all tables is called. */
    public String tablesTitle() {
        return in("{表集名}");
    }

    /** What stands over a table on the left: whose it is. */
    public String owner() {
        return in("{表左}");
    }

    /** What stands over a table on the right: what its money is given in. */
    public String moneyLine(MoneyUnit money) {
        return in("{表右}").replace("{金额单位}", money.caption());
    }

    private String replaced(String template) {
        return WORD.matcher(template).replaceAll(match ->
            Matcher.quoteReplacement(words.getOrDefault(match.group(1), match.group())));
    }
}
