package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which names a table goes in the lines over its head.
 *
 * @param titles  forms of the edition whose title stands there
 * @param codes   forms of the edition whose number stands there
 * @param unknown a number of the edition's kind that no form has, such as 公开12表
 * @param foreign the number of another set of forms, such as 财决01表
 * @param other   the title of a table that is none of the edition's
 * @param alike   forms whose title is nearly {@code other}
 */
public record TableNames(List<FormShape> titles, List<FormShape> codes, Optional<String> unknown, Optional<String> foreign, Optional<String> other,
                  List<FormShape> alike) {
    private static final List<String> BUDGETS = List.of("一般公共预算", "政府性基金", "国有资本", "三公", "基本支出");

    public static TableNames in(List<String> lines, HeadingLines headings) {
        List<FormShape> titles = lines.stream().flatMap(line -> headings.byTitle(line).stream()).distinct().toList();
        List<FormShape> codes = lines.stream().flatMap(line -> headings.byCode(line).stream()).distinct().toList();
        Optional<String> unknown = codes.isEmpty() ? lines.stream().flatMap(line -> headings.code(line).stream()).findFirst() : Optional.empty();
        Optional<String> other = titles.isEmpty() ? lines.stream().flatMap(line -> headings.otherTitle(line).stream()).findFirst() : Optional.empty();
        return new TableNames(titles, codes, unknown, lines.stream().flatMap(line -> headings.foreignCode(line).stream()).findFirst(), other,
            other.map(headings::alike).orElse(List.of()));
    }

    /** Whether anything over the head says which table it is. */
    public boolean areThere() {
        return !named().isEmpty() || unknown.isPresent() || foreign.isPresent() || other.isPresent();
    }

    /** The forms it may be by its names. */
    public List<FormShape> named() {
        return Stream.of(titles, alike, codes).flatMap(List::stream).distinct().toList();
    }

    /** Whether title and number speak of different forms. */
    public boolean contradict(FormShape form) {
        return !titles.isEmpty() && !titles.contains(form) || !codes.isEmpty() && !codes.contains(form)
            || unknown.isPresent() || other.isPresent() && !alike.contains(form);
    }

    /** Whether nothing but a title that is nearly one of the edition's says which table it is. */
    public boolean isAlikeOnly() {
        return titles.isEmpty() && codes.isEmpty() && other.isPresent();
    }

    /** Which budget {@code form} is about that the title over the table is not: its columns alone cannot make it that form. */
    public List<String> foreignWords(FormShape form) {
        return other.stream().flatMap(title -> BUDGETS.stream().filter(word -> Caption.of(title).plain().contains(word) != form.title().plain().contains(word)))
            .toList();
    }

    /** For the user: 表名“支出决算表”、表号“公开05表”. */
    public String text() {
        return String.join("、", Stream.of(titles.stream().map(shape -> "表名“%s”".formatted(shape.title().text())),
            other.stream().map("表名“%s”"::formatted), codes.stream().map(shape -> "表号“%s”".formatted(shape.tableCode().text())),
            unknown.stream().map("表号“%s”"::formatted), foreign.stream().map("表号“%s”"::formatted)).flatMap(each -> each).toList());
    }
}
