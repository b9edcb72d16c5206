package cn.juesuan.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit of measure, traced back to a basic one so that 万元 and 元, 小时 and 分钟 can be compared.
 *
 * @param base   the basic unit; empty when no unit was written
 * @param factor how many basic units one of this holds
 */
record Measure(String base, BigDecimal factor) {
    static final Measure NONE = new Measure("", BigDecimal.ONE);
    static final Measure PERCENT = new Measure("%", BigDecimal.ONE);
    private static final String MONEY = "元";
    /** Sheets are for a year: 次/年 is 次. */
    private static final List<String> PER_YEAR = List.of("/年", "/每年");

    private static final List<String> POWERS = List.of("万亿", "亿", "千万", "百万", "万");
    private static final Map<String, BigDecimal> POWER = Map.of("万亿", new BigDecimal("1000000000000"), "亿", new BigDecimal("100000000"),
        "千万", new BigDecimal("10000000"), "百万", new BigDecimal("1000000"), "万", new BigDecimal("10000"));
    private static final Map<String, Measure> KNOWN = Map.ofEntries(
        Map.entry("%", PERCENT), Map.entry("‰", new Measure("%", new BigDecimal("0.1"))), Map.entry("人民币元", in(MONEY, 1)),
        Map.entry("秒", in("秒", 1)), Map.entry("分钟", in("秒", 60)), Map.entry("小时", in("秒", 3600)), Map.entry("个小时", in("秒", 3600)),
        Map.entry("天", in("秒", 86400)), Map.entry("日", in("秒", 86400)), Map.entry("个工作日", in("工作日", 1)),
        Map.entry("个月", in("月", 1)), Map.entry("年", in("月", 12)),
        Map.entry("㎡", in("平方米", 1)), Map.entry("m²", in("平方米", 1)), Map.entry("m2", in("平方米", 1)), Map.entry("平米", in("平方米", 1)),
        Map.entry("公里", in("米", 1000)), Map.entry("千米", in("米", 1000)), Map.entry("km", in("米", 1000)), Map.entry("m", in("米", 1)),
        Map.entry("公斤", in("千克", 1)), Map.entry("kg", in("千克", 1)), Map.entry("吨", in("千克", 1000)),
        Map.entry("千瓦时", in("度", 1)));

    /** The measure that {@code unit} names, in which 万 and 亿 count as powers of ten. */
    static Measure of(String written) {
        String unit = PER_YEAR.stream().filter(written::endsWith).findFirst().map(end -> written.substring(0, written.length() - end.length()))
            .orElse(written);
        if (KNOWN.containsKey(unit)) {
            return KNOWN.get(unit);
        }
        return POWERS.stream().filter(unit::startsWith).findFirst().map(power -> of(unit.substring(power.length())).times(POWER.get(power)))
            .orElseGet(() -> new Measure(unit, BigDecimal.ONE));
    }

    private static Measure in(String base, long factor) {
        return new Measure(base, BigDecimal.valueOf(factor));
    }

    private Measure times(BigDecimal power) {
        return new Measure(base, factor.multiply(power));
    }

    boolean isMoney() {
        return base.equals(MONEY);
    }

    boolean isPercent() {
        return base.equals(PERCENT.base());
    }

    boolean isMissing() {
        return base.isEmpty();
    }
}
