package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a project achieved is not told in the words of another one: an error when they speak of the other's business and not of its own, else a question.
 * Words that would fit any project, such as 按时完成, say nothing.
 */
final class CopiedRule implements PublishedRule {
    private static final Pattern ACHIEVED = Pattern.compile("目标完成情况[：:]?(.+?)(?:发现的(?:主要)?问题|下一步|$)");
    private static final int SAYS_SOMETHING = 20;
    private static final int OWN_BUSINESS = 3;
    private static final double SAME_KIND = 0.6;

    private record Told(Statement statement, String name, String achieved) {
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<Told> all = report.all("项目综述").flatMap(CopiedRule::told).toList();
        List<PublishedFinding> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).achieved().equals(all.get(j).achieved()) && !ProjectName.key(all.get(i).name()).equals(ProjectName.key(all.get(j).name()))) {
                    found.add(finding(report, all.get(i), all.get(j)));
                    break;
                }
            }
        }
        return found.stream();
    }

    private static Stream<Told> told(Statement statement) {
        Matcher achieved = ACHIEVED.matcher(statement.paragraph().text());
        return achieved.find() && achieved.group(1).length() >= SAYS_SOMETHING ? Stream.of(new Told(statement, Projects.name(statement), achieved.group(1))) : Stream.empty();
    }

    private static PublishedFinding finding(Published report, Told one, Told other) {
        int own = fit(one, one.name(), other.name());
        int others = fit(one, other.name(), one.name());
        boolean sameKind = ProjectName.likeness(one.name(), other.name()) >= SAME_KIND;
        Told copied = own <= others ? one : other;
        Told first = copied == one ? other : one;
        boolean foreign = !sameKind && Math.max(own, others) >= OWN_BUSINESS && Math.min(own, others) < OWN_BUSINESS;
        return Verdict.of(report.book(), foreign ? "绩效-照抄" : "绩效-照抄同类", "说明/十三", copied.statement().spot(), first.statement().spot()).words("本项目的完成情况",
            shortened(copied.achieved()), "“%s”的绩效目标完成情况与“%s”的一字不差：%s。请核对，写本项目的完成情况。".formatted(copied.name(), first.name(), shortened(copied.achieved())));
    }

    /** How long a piece of a project's name stands in the words, leaving out what both names share. */
    private static int fit(Told told, String name, String other) {
        String shared = CommonWords.longest(ProjectName.key(name), ProjectName.key(other));
        String own = shared.length() < 2 ? ProjectName.key(name) : ProjectName.key(name).replace(shared, "|");
        return CommonWords.longest(told.achieved(), own).length();
    }

    private static String shortened(String text) {
        return text.length() <= SAYS_SOMETHING * 2 ? text.replaceFirst("。$", "") : text.substring(0, SAYS_SOMETHING * 2) + "…";
    }
}
