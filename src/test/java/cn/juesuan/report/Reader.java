package cn.juesuan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with the printed text and a pocket calculator: every percentage and change is worked out from the amounts beside it. */
final class Reader {
    private static final String N = "(-?[\\d,]+(?:\\.\\d+)?)";
    private static final Pattern LAST_YEAR = Pattern.compile(N + "万元(?:，占本年支出合计的[\\d.]+%)?。与\\d{4}年度相比，[^，。]*?(增加|减少)" + N
        + "万元(?:，(增长|下降)" + N + "%)?(，基本持平)?。");
    private static final Pattern SHARE_OF_SPENDING = Pattern.compile(N + "万元，占本年支出合计的" + N + "%");
    private static final Pattern SPENDING = Pattern.compile("支出合计" + N + "万元");
    private static final Pattern BUDGET = Pattern.compile("(?:年初|全年)预算为" + N + "万元，支出决算为" + N
        + "万元，(?:[^，。]*，)?(?:完成(?:年初|全年)预算的" + N + "%|(?:年初|全年)无预算)(，决算数与年初预算数基本持平)?。(?:决算数(大于|小于))?");
    private static final Pattern RUNNING = Pattern.compile("机关运行经费支出" + N + "万元，(?:年初预算为0万元，)?比年初预算数(增加|减少)" + N
        + "万元(?:，(增长|下降)" + N + "%)?");
    private static final Pattern PROCUREMENT = Pattern.compile("采购支出总额" + N + "万元.*?授予中小企业合同金额" + N + "万元，占政府采购支出总额的" + N
        + "%，其中：授予小微企业合同金额" + N + "万元，占政府采购支出总额的" + N + "%");
    private static final Pattern PROJECT = Pattern.compile("全年预算数为" + N + "万元，执行数为" + N + "万元，完成预算的" + N + "%");
    private static final Pattern WHOLE = Pattern.compile("(?:收入合计|支出合计|财政拨款支出)" + N + "万元，(?:其中|主要用于以下方面)：([^。]*占[^。]*)。");
    private static final Pattern PART = Pattern.compile("[^；]*?" + N + "万元，占" + N + "%");
    /** Percentages of something that the sentence does not print. */
    private static final Pattern NOTHING_BESIDE = Pattern.compile("占(?:货物|工程|服务)支出金额的[\\d.]+%|预算项目支出总额的[\\d.]+%");
    /** What people wrote themselves. */
    private static final Pattern OWN_WORDS = Pattern.compile("(主要是|主要原因是|内容包括：|情况看，|完成情况：|主要问题及原因：|改进措施：)[^。]*。");

    private final List<String> mistakes = new ArrayList<>();
    private String left;
    private int looked;

    /** @param text all paragraphs, one a line */
    Reader(String text) {
        left = text;
        each(WHOLE, this::parts);
        String spending = SPENDING.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("0");
        SHARE_OF_SPENDING.matcher(text).results().forEach(found -> percent(found, number(found.group(1)), number(spending), found.group(2)));
        each(LAST_YEAR, found -> change(found, 1));
        each(RUNNING, found -> change(found, 1));
        each(BUDGET, this::budget);
        each(PROJECT, found -> percent(found, number(found.group(2)), number(found.group(1)), found.group(3)));
        each(PROCUREMENT, found -> {
            percent(found, number(found.group(2)), number(found.group(1)), found.group(3));
            percent(found, number(found.group(4)), number(found.group(1)), found.group(5));
        });
        left = OWN_WORDS.matcher(NOTHING_BESIDE.matcher(left).replaceAll("")).replaceAll("");
        left.lines().filter(line -> line.matches(".*\\d%.*|.*(增加|减少|增长|下降)[\\d.].*")).forEach(line -> mistakes.add("没有人算过：" + line));
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** How many percentages and changes were worked out. */
    int looked() {
        return looked;
    }

    private interface Look {
        void at(MatchResult found);
    }

    private void each(Pattern form, Look look) {
        Matcher matcher = form.matcher(left);
        matcher.results().forEach(look::at);
        left = matcher.replaceAll("。");
    }

    private void change(MatchResult found, int first) {
        BigDecimal current = number(found.group(first));
        boolean more = found.group(first + 1).equals("增加");
        BigDecimal change = number(found.group(first + 2));
        BigDecimal base = more ? current.subtract(change) : current.add(change);
        String rate = found.group(first + 4);
        looked++;
        require(found, change.signum() > 0, "增减不是正数");
        if (rate != null) {
            percent(found, change, base, rate);
            require(found, number(rate).signum() != 0, "增减率是 0");
            require(found, more == found.group(first + 3).equals("增长"), "方向不一");
        } else {
            require(found, base.signum() <= 0 || rate(change, base).signum() == 0, "没有写百分比");
        }
    }

    private void budget(MatchResult found) {
        BigDecimal budget = number(found.group(1));
        BigDecimal spent = number(found.group(2));
        if (found.group(3) != null) {
            percent(found, spent, budget, found.group(3));
        } else {
            require(found, budget.signum() == 0, "没有写百分比");
        }
        int direction = found.group(5) == null ? 0 : found.group(5).equals("大于") ? 1 : -1;
        boolean level = budget.signum() != 0 && rate(spent, budget).compareTo(BigDecimal.valueOf(100)) == 0;
        require(found, level ? direction == 0 : direction == spent.compareTo(budget), "大于、小于、持平不对");
    }

    private void parts(MatchResult found) {
        BigDecimal whole = number(found.group(1));
        BigDecimal sum = BigDecimal.ZERO;
        int adjusted = 0;
        int count = 0;
        for (MatchResult part : PART.matcher(found.group(2)).results().toList()) {
            BigDecimal printed = number(part.group(2));
            sum = sum.add(printed);
            adjusted += printed.compareTo(rate(number(part.group(1)), whole)) == 0 ? 0 : 1;
            count++;
            looked++;
        }
        require(found, count > 0 && (adjusted == 0 || adjusted == 1 && sum.compareTo(BigDecimal.valueOf(100)) == 0), "占比算不出来");
    }

    private void percent(MatchResult found, BigDecimal part, BigDecimal whole, String printed) {
        looked++;
        require(found, whole.signum() != 0 && number(printed).compareTo(rate(part, whole)) == 0,
            "印 " + printed + "%，算得 " + (whole.signum() == 0 ? "无" : rate(part, whole)));
    }

    private void require(MatchResult found, boolean right, String wrong) {
        if (!right) {
            mistakes.add(wrong + "：" + found.group());
        }
    }

    private static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
