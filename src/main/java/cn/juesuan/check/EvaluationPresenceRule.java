package cn.juesuan.check;

import cn.juesuan.check.text.Spot;
import cn.juesuan.check.text.TextParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A report that says there was no department evaluation has neither its result nor its report. */
final class EvaluationPresenceRule implements PublishedRule {
    private static final Pattern NONE = Pattern.compile("(?:无|没有|未开展|未组织|未进行)(?:开展)?(?:的)?部门评价(?!结果)[^。；]{0,8}");

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<Spot> there = new ArrayList<>(report.all("评价得分").map(statement -> statement.spot()).toList());
        report.all("部门评价范围").map(statement -> statement.spot()).forEach(there::add);
        report.scores().forEach(table -> there.add(table.spot()));
        Optional<String> result = report.all("评价得分").map(statement -> statement.quote()).findFirst();
        return there.isEmpty() ? Stream.empty() : report.text().section("十三").paragraphs().stream().flatMap(paragraph -> finding(report, paragraph, there, result).stream()).limit(1);
    }

    private static Optional<PublishedFinding> finding(Published report, TextParagraph paragraph, List<Spot> there, Optional<String> result) {
        Matcher none = NONE.matcher(paragraph.text());
        if (!none.find()) {
            return Optional.empty();
        }
        return Optional.of(Verdict.of(report.book(), "绩效-有无评价", "说明/十三", paragraph.spot(none.start()), there.get(0)).words("前后一致", none.group(),
            "说明写“%s”，却有部门评价的结果%s%s。有与无只能有一个，请核对。".formatted(none.group(), result.map("“%s”"::formatted).orElse(""),
                report.scores().isEmpty() ? "" : "和评价得分表")));
    }
}
