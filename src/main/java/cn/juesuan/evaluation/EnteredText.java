package cn.juesuan.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What was entered at the addresses of a sheet, as an editor opens with it: the counterpart of {@link SheetCells}. */
public record EnteredText(EvaluationSheet sheet, MoneyUnit unit) {
    /** The entered text, empty text for an empty cell; empty where nothing can be typed. */
    public Optional<String> at(String row, int column) {
        return FundingLine.byCaption(row).map(line -> funding(sheet.funding().row(line), column))
            .orElseGet(() -> SheetColumns.isNumber(row) ? indicator(Integer.parseInt(row) - 1, column) : part(row));
    }

    private Optional<String> funding(FundingRow row, int column) {
        return switch (column) {
            case SheetParts.RATE -> Optional.of(row.rate().orElse(""));
            case SheetParts.FUNDING_SCORE -> Optional.of(row.score().orElse(""));
            default -> Stream.of(FundingColumn.values()).filter(known -> known.number() == column).findFirst()
                .map(known -> row.entry(known).map(this::text).orElse(""));
        };
    }

    /** All places of a figure, for what an editor opens with must not lose any. */
    private String text(FundingEntry entry) {
        if (entry instanceof FundingEntry.Figure figure) {
            String exact = figure.amount().exactly(unit).toPlainString();
            String rounded = figure.amount().in(unit);
            return exact.length() > rounded.length() ? exact : rounded;
        }
        return ((FundingEntry.Text) entry).text();
    }

    private Optional<String> indicator(int index, int column) {
        return index < 0 || index >= sheet.indicators().size() ? Optional.empty()
            : Stream.of(SheetParts.Column.values()).filter(known -> known.number() == column).findFirst()
                .map(known -> text(sheet.indicators().get(index), known));
    }

    private static String text(Indicator indicator, SheetParts.Column column) {
        return switch (column) {
            case TARGET -> indicator.target();
            case ACTUAL -> indicator.actual();
            case WEIGHT -> indicator.weight();
            case SCORE -> indicator.score().orElse("");
            case REASON -> indicator.reason();
            case LEVEL1 -> indicator.level1();
            case LEVEL2 -> indicator.level2();
            case LEVEL3 -> indicator.level3();
        };
    }

    private Optional<String> part(String caption) {
        return switch (caption) {
            case "项目名称" -> Optional.of(sheet.head().project());
            case "主管部门" -> Optional.of(sheet.head().department());
            case "实施单位" -> Optional.of(sheet.head().implementer());
            case SheetParts.GROUP -> Optional.of(sheet.head().group().caption());
            case "年初预期目标" -> Optional.of(sheet.goal().expected());
            case "目标实际完成情况" -> Optional.of(sheet.goal().actual());
            case "原因分析" -> Optional.of(sheet.explanation());
            default -> Optional.empty();
        };
    }
}
