package cn.juesuan.workbench.checking;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.check.PublishedRules;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.review.Review;
import cn.juesuan.review.ReviewedFile;
import cn.juesuan.review.RuleWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report that was checked.
 *
 * @param file       its name
 * @param profile    whose it says it is
 * @param recognised what was recognised in it, and by which edition it was read
 * @param unread     what was not read, line by line
 * @param findings   the serious ones first
 * @param rules      what the rules say
 * @param anchors    where in a Word file the places of findings are, as {@link cn.juesuan.intake.source.SourceDocument#anchors}
 */
public record CheckedReport(String file, UnitProfile profile, List<String> recognised, List<String> unread, List<PublishedFinding> findings,
                            RuleWords rules, Map<String, Integer> anchors) {
    private static final Pattern TABLE = Pattern.compile("第\\d+个表格");

    public long count(Strength strength) {
        return PublishedRules.count(findings, strength);
    }

    /** What came of it, for a paper. */
    public Review review() {
        return Review.of(profile, Stream.concat(Stream.of("文件：" + file), recognised.stream()).toList(), rules, findings, unread);
    }

    /**
     * The paragraph element of the Word file that {@link cn.juesuan.check.text.Spot#where} names; where only the table is known, that of its first
     * cell. Empty in a PDF.
     */
    OptionalInt anchor(String where) {
        Matcher table = TABLE.matcher(where);
        Integer anchor = anchors.getOrDefault(where, table.lookingAt() ? anchors.get(table.group() + " 第1行第1列") : null);
        return anchor == null ? OptionalInt.empty() : OptionalInt.of(anchor);
    }

    /** What came of it, as one report of many. */
    ReviewedFile among(Path place) {
        return new ReviewedFile(place.toString(), profile.name(), profile.year(), review().opinions(), unread.size(), "");
    }
}
