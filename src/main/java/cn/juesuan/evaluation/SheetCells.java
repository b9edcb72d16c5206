package cn.juesuan.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet by the addresses of {@link SheetParts}: what typing a text into one of its cells makes of it. Cells that are computed, and
 * addresses that do not exist, cannot be typed into.
 *
 * @param unit the unit in which money is typed
 */
public record SheetCells(EvaluationSheet sheet, MoneyUnit unit) {
    /** The sheet after {@code text} has been typed at the cell; empty where nothing can be typed. */
    public Optional<EvaluationSheet> typed(String row, int column, String text) {
        return FundingLine.byCaption(row).map(line -> funding(line, column, text))
            .orElseGet(() -> row.matches("\\d{1,4}") ? indicator(Integer.parseInt(row) - 1, column, text) : part(row, text));
    }

    private Optional<EvaluationSheet> funding(FundingLine line, int column, String text) {
        FundingRow row = sheet.funding().row(line);
        Optional<FundingRow> changed = switch (column) {
            case SheetParts.RATE -> Optional.of(row.withRate(given(text)));
            case SheetParts.FUNDING_SCORE -> Optional.of(row.withScore(given(text)));
            default -> Stream.of(FundingColumn.values()).filter(known -> known.number() == column).findFirst()
                .map(known -> row.with(known, FundingEntry.of(text, unit)));
        };
        return changed.map(after -> sheet.withFunding(sheet.funding().with(line, after)));
    }

    private Optional<EvaluationSheet> indicator(int index, int column, String text) {
        if (index < 0 || index >= sheet.indicators().size()) {
            return Optional.empty();
        }
        Indicator before = sheet.indicators().get(index);
        return Stream.of(SheetParts.Column.values()).filter(known -> known.number() == column).findFirst()
            .map(known -> sheet.withIndicator(index, changed(before, known, text)));
    }

    private static Indicator changed(Indicator before, SheetParts.Column column, String text) {
        return switch (column) {
            case TARGET -> before.withTarget(text);
            case ACTUAL -> before.withActual(text);
            case WEIGHT -> before.withWeight(text);
            case SCORE -> before.withScore(given(text));
            case REASON -> before.withReason(text);
            case LEVEL1 -> before.withNames(text, before.level2(), before.level3());
            case LEVEL2 -> before.withNames(before.level1(), text, before.level3());
            case LEVEL3 -> before.withNames(before.level1(), before.level2(), text);
        };
    }

    private Optional<EvaluationSheet> part(String caption, String text) {
        SheetHead head = sheet.head();
        return switch (caption) {
            case "项目名称" -> Optional.of(sheet.withHead(new SheetHead(text, head.department(), head.implementer(), head.group())));
            case "主管部门" -> Optional.of(sheet.withHead(new SheetHead(head.project(), text, head.implementer(), head.group())));
            case "实施单位" -> Optional.of(sheet.withHead(new SheetHead(head.project(), head.department(), text, head.group())));
            case SheetParts.GROUP -> ProjectGroup.byCaption(text).map(group -> sheet.withHead(
                new SheetHead(head.project(), head.department(), head.implementer(), group)));
            case "年初预期目标" -> Optional.of(sheet.withGoal(new SheetGoal(text, sheet.goal().actual())));
            case "目标实际完成情况" -> Optional.of(sheet.withGoal(new SheetGoal(sheet.goal().expected(), text)));
            case "原因分析" -> Optional.of(sheet.withExplanation(text));
            default -> Optional.empty();
        };
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
