package cn.juesuan.audit.report;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.PublicationRule;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.report.figure.ReportFigures;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody wrote and the report publishes: data of persons and secrets in it are pointed out, each with its place. */
final class PublicationCheck {
    private static final int SHOWN = 3;
    private static final int HIDDEN_FROM = 8;

    private record Written(Place place, String where, String text) {
    }

    Stream<Finding> check(ReportFigures figures) {
        List<PublicationRule> rules = figures.form().publication();
        return Stream.concat(fields(figures), sheets(figures)).filter(written -> !written.text().isBlank())
            .flatMap(written -> rules.stream().flatMap(rule -> rule.words().matcher(written.text()).results().findFirst()
                .map(found -> finding(rule, written, found)).stream()));
    }

    private static Stream<Written> fields(ReportFigures figures) {
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream())
            .filter(field -> field.instance().field().kind() == FieldKind.TEXT || field.instance().field().kind() == FieldKind.PROSE)
            .flatMap(field -> field.entered().map(text -> new Written(new Place.Field(field.instance().key()),
                "补充资料“" + field.instance().caption() + "”", text)).stream());
    }

    private static Stream<Written> sheets(ReportFigures figures) {
        List<EvaluationSheet> sheets = figures.account().sheets();
        return IntStream.range(0, sheets.size()).boxed().flatMap(index -> sheet(sheets.get(index), new SheetParts(index + 1)));
    }

    private static Stream<Written> sheet(EvaluationSheet sheet, SheetParts parts) {
        Stream<Written> head = Stream.of(written(parts, "项目名称", sheet.head().project()), written(parts, "年初预期目标", sheet.goal().expected()),
            written(parts, "目标实际完成情况", sheet.goal().actual()), written(parts, "原因分析", sheet.explanation()));
        List<Indicator> rows = sheet.indicators();
        return Stream.concat(head, IntStream.range(0, rows.size()).boxed().flatMap(index -> Stream.of(
            written(parts, index + 1, SheetParts.Column.LEVEL3, rows.get(index).level3()),
            written(parts, index + 1, SheetParts.Column.TARGET, rows.get(index).target()),
            written(parts, index + 1, SheetParts.Column.ACTUAL, rows.get(index).actual()),
            written(parts, index + 1, SheetParts.Column.REASON, rows.get(index).reason()))));
    }

    private static Written written(SheetParts parts, String part, String text) {
        return new Written(parts.part(part), parts.form() + " 的" + part, text);
    }

    private static Written written(SheetParts parts, int row, SheetParts.Column column, String text) {
        return new Written(new SheetPart(parts.form(), Integer.toString(row), column.number()), "%s 第 %d 项的%s".formatted(parts.form(), row, column.caption()), text);
    }

    private static Finding finding(PublicationRule rule, Written written, MatchResult found) {
        return new Finding(rule.id(), Strength.NOTICE, List.of(written.place()), Optional.empty(), Optional.empty(),
            "%s里的“%s”%s。公开前请核对，不该公开的删去或改写。".formatted(written.where(), hidden(found.group()), rule.meaning()));
    }

    /** Long numbers are not repeated in full: findings are printed and passed on. */
    private static String hidden(String text) {
        return text.length() < HIDDEN_FROM || !text.matches(".*\\d{6}.*") ? text
            : text.substring(0, SHOWN) + "*".repeat(text.length() - 2 * SHOWN) + text.substring(text.length() - SHOWN);
    }
}
