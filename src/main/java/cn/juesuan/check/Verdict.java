package cn.juesuan.check;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.check.text.Statement;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckRuleText;
import cn.juesuan.edition.table.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A finding in the making: the rule is in the rule book, both values and the message come with it. */
final class Verdict {
    private final CheckRuleText rule;
    private final Strength strength;
    private final Place place;
    private final List<Spot> spots;

    private Verdict(CheckRuleText rule, Strength strength, Place place, List<Spot> spots) {
        this.rule = rule;
        this.strength = strength;
        this.place = place;
        this.spots = spots;
    }

    /** By the rule of the book with this 编号, at a part of the report; as strong as the book says. */
    static Verdict of(CheckBook book, String number, String part, Spot... spots) {
        return of(book, number, new Place.Paragraph(part), spots);
    }

    static Verdict of(CheckBook book, String number, Place place, Spot... spots) {
        CheckRuleText rule = Optional.ofNullable(book.rules().get(number)).orElseThrow(() -> new IllegalArgumentException(number));
        return new Verdict(rule, rule.strength(), place, List.of(spots));
    }

    /** At a sentence. */
    static Verdict of(Published report, String number, Statement at) {
        return of(report.book(), number, part(at.section()), at.spot());
    }

    static String part(String section) {
        return section.length() > 3 || section.equals("附件") || section.equals("概况") ? section : "说明/" + section;
    }

    /** A 尾差 instead, where rounding explains the difference. */
    Verdict roundingIf(boolean explains) {
        return explains ? new Verdict(rule, Strength.ROUNDING, place, spots) : this;
    }

    /** A 提示 instead, where there may be a good reason, or the reading is in doubt. */
    Verdict noticeIf(boolean doubtful) {
        return doubtful ? new Verdict(rule, Strength.NOTICE, place, spots) : this;
    }

    PublishedFinding numbers(BigDecimal expected, BigDecimal found, String message) {
        return told(Numbers.text(expected), Numbers.text(found), Numbers.text(found.subtract(expected)), message);
    }

    PublishedFinding words(String expected, String found, String message) {
        return told(expected, found, "", message);
    }

    private PublishedFinding told(String expected, String found, String difference, String message) {
        return new PublishedFinding(new Finding(rule.number(), strength, List.of(place), Optional.empty(), Optional.empty(), message,
            Optional.of(new Finding.Compared(expected, found, difference))), spots);
    }
}
