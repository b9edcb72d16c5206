package cn.juesuan;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The self-evaluation sheets of three published reports as a fixture: figures, targets and actual values; names are numbers. */
public final class PublishedSheets {
    /** One published indicator; {@code formula} is empty where the form has none. */
    public record PublishedIndicator(String report, int sheet, int number, Indicator indicator, Optional<String> formula) {
    }

    /** One published row of a money block. */
    public record PublishedFunding(String report, int sheet, FundingLine line, FundingRow row, Optional<String> rate, Optional<String> score) {
    }

    /** The foot of one published sheet. */
    public record PublishedTotal(String report, int sheet, String indicators, String funding, String total, String grade,
                                 Optional<String> publishedGrade, boolean needsExplanation, boolean hasExplanation) {
        @Override
        public String toString() {
            return report + " " + sheet;
        }
    }

    private PublishedSheets() {
    }

    public static Stream<PublishedIndicator> indicators() {
        return rows("indicators").map(r -> new PublishedIndicator(r[0], Integer.parseInt(r[1]), Integer.parseInt(r[2]),
            new Indicator(r[3], r[4], "指标" + r[2], r[5], r[6], r[7], text(r[8]), r[10].isEmpty() ? "" : "原因"), text(r[9])));
    }

    public static Stream<PublishedFunding> funding() {
        return rows("funding").map(r -> new PublishedFunding(r[0], Integer.parseInt(r[1]), FundingLine.byCaption(r[2]).orElseThrow(),
            new FundingRow(entry(r[3]), entry(r[4]), entry(r[5]), text(r[6]), text(r[7])), text(r[8]), text(r[9])));
    }

    public static Stream<PublishedTotal> totals() {
        return rows("totals").map(r -> new PublishedTotal(r[0], Integer.parseInt(r[1]), r[2], r[3], r[4], r[5], text(r[6]), r[7].equals("是"),
            !r[8].isEmpty()));
    }

    /** The sheet with everything that was published of it. */
    public static EvaluationSheet sheet(PublishedTotal total) {
        Funding[] funding = {Funding.EMPTY};
        funding().filter(row -> row.report().equals(total.report()) && row.sheet() == total.sheet())
            .forEach(row -> funding[0] = funding[0].with(row.line(), row.row()));
        List<Indicator> rows = new ArrayList<>();
        indicators().filter(row -> row.report().equals(total.report()) && row.sheet() == total.sheet())
            .forEach(row -> rows.add(row.indicator()));
        return EvaluationSheet.empty(new SheetId(total.report() + "-" + total.sheet()),
                new SheetHead("项目" + total.sheet(), "示例区人民政府办公室", "示例区人民政府办公室", ProjectGroup.OWN))
            .withFunding(funding[0]).withGoal(new SheetGoal("目标" + total.sheet(), "完成" + total.sheet())).withIndicators(rows)
            .withExplanation(total.hasExplanation() ? "原因和措施" : "")
            .withStated(new SheetStated(Optional.of(total.total()), total.publishedGrade()));
    }

    private static Optional<FundingEntry> entry(String text) {
        return FundingEntry.of(text, MoneyUnit.WAN);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream stream = PublishedSheets.class.getResourceAsStream("/evaluation/" + name + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
