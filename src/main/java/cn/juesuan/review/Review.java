package cn.juesuan.review;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Missing;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.PlaceNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audit of one report came to.
 *
 * @param subject  whose report of which year
 * @param about    what was audited and how it was read, line by line
 * @param opinions the serious ones first
 * @param open     what could not be judged, line by line
 * @param openness why not, as a heading: 没有读的内容
 */
public record Review(UnitProfile subject, List<String> about, List<Opinion> opinions, List<String> open, String openness) {
    public Review {
        about = List.copyOf(about);
        opinions = List.copyOf(opinions);
        open = List.copyOf(open);
    }

    /**
     * Of a finished report.
     *
     * @param rules  what they say
     * @param unread what was not read of it
     */
    public static Review of(UnitProfile subject, List<String> about, RuleWords rules, List<PublishedFinding> findings, List<String> unread) {
        return new Review(subject, about, findings.stream().map(each -> Opinion.of(each.finding(), rules.of(each.finding().rule()), where(each))).toList(), unread, "没有读的内容");
    }

    /** Of an account. */
    public static Review of(UnitProfile subject, RuleWords rules, List<Finding> findings, List<Missing> missing) {
        return new Review(subject, List.of("审核的是录入的数、自评表、补充资料和改写的说明"),
            findings.stream().map(finding -> Opinion.of(finding, rules.of(finding.rule()), places(finding))).toList(), missing.stream().map(Missing::text).toList(), "还没有录全的内容");
    }

    private static String where(PublishedFinding told) {
        return Stream.concat(Stream.of(places(told.finding())), told.spots().stream().map(Spot::text)).filter(text -> !text.isEmpty()).distinct()
            .collect(Collectors.joining("\n"));
    }

    private static String places(Finding finding) {
        return finding.places().stream().limit(2).map(PlaceNames::of).collect(Collectors.joining("\n"));
    }

    public long count(Strength strength) {
        return opinions.stream().filter(opinion -> opinion.strength() == strength).count();
    }

    /** 3 错误，1 提示，0 尾差. */
    public String counts() {
        return Stream.of(Strength.values()).map(strength -> count(strength) + " " + strength.caption()).collect(Collectors.joining("，"));
    }
}
