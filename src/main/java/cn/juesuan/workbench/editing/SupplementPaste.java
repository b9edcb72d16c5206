package cn.juesuan.workbench.editing;

import cn.juesuan.account.Subject;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.report.figure.FieldText;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A column of a spreadsheet pasted into the 补充资料, as one edit or not at all. Where the fields are kept by subject and the rows carry
 * codes, each goes to its code; other rows fill the field of the cursor and those below it.
 */
public final class SupplementPaste {
    private final EditSession session;
    private final List<FieldValue> group;
    private final int start;

    /** @param key of the field the cursor is in */
    public SupplementPaste(EditSession session, ReportFigures figures, String key) {
        this.session = session;
        Optional<SupplementGroup> found = figures.groups().stream().filter(each -> keys(figures.fields(each)).contains(key)).findFirst();
        this.group = found.map(figures::fields).orElse(List.of());
        this.start = Math.max(0, keys(group).indexOf(key));
    }

    private static List<String> keys(List<FieldValue> fields) {
        return fields.stream().map(field -> field.instance().key()).toList();
    }

    public Answer paste(List<List<String>> table) {
        if (group.isEmpty() || table.isEmpty()) {
            return new Answer.Refused("没有可以粘贴的内容，或者光标不在要填的栏上。");
        }
        List<List<String>> columns = columns(table);
        FieldKind kind = group.get(start).instance().field().kind();
        List<String> texts = texts(columns, kind);
        Optional<List<String>> codes = kind.isFigure() ? codes(columns, texts) : Optional.empty();
        return codes.isPresent() ? byCode(codes.get(), texts) : byPosition(withoutHeading(texts, kind));
    }

    private static List<List<String>> columns(List<List<String>> table) {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width).mapToObj(column -> table.stream().map(row -> column < row.size() ? row.get(column).strip() : "").toList()).toList();
    }

    /** For a figure the column that holds most figures, subject codes not counted; else the first. */
    private static List<String> texts(List<List<String>> columns, FieldKind kind) {
        if (!kind.isFigure() || columns.size() < 2) {
            return columns.get(0);
        }
        return columns.stream().reduce((first, next) -> figures(next, kind) > figures(first, kind) ? next : first).orElseThrow();
    }

    private static long figures(List<String> texts, FieldKind kind) {
        List<String> figures = texts.stream().filter(text -> FieldText.read(kind, text).value().isPresent()).toList();
        return figures.stream().allMatch(text -> Subject.isCode(text)) ? 0 : figures.size();
    }

    private static List<String> withoutHeading(List<String> texts, FieldKind kind) {
        boolean headed = kind.isFigure() && texts.size() > 1 && figures(texts, kind) > 0 && !FieldText.read(kind, texts.get(0)).refused().isEmpty();
        return headed ? texts.subList(1, texts.size()) : texts;
    }

    /** The column of codes, where the fields of the group are kept by subject. */
    private Optional<List<String>> codes(List<List<String>> columns, List<String> texts) {
        boolean bySubject = group.stream().anyMatch(field -> Subject.isCode(subject(field)));
        return !bySubject ? Optional.empty() : columns.stream().filter(column -> column != texts)
            .filter(column -> column.stream().anyMatch(text -> Subject.isCode(text))).findFirst();
    }

    /** The last part of the key: 年初预算/2010301. */
    private static String subject(FieldValue field) {
        String key = field.instance().key();
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private Answer byCode(List<String> codes, List<String> texts) {
        Map<String, String> keys = group.stream().collect(Collectors.toMap(SupplementPaste::subject, field -> field.instance().key(), (one, other) -> one));
        Map<String, String> typed = new LinkedHashMap<>();
        for (int row = 0; row < codes.size(); row++) {
            String code = codes.get(row);
            String text = texts.get(row);
            if (Subject.isCode(code) && !text.isEmpty()) {
                if (!keys.containsKey(code)) {
                    return refused("这里没有科目 %s 的栏".formatted(code));
                }
                String other = typed.put(keys.get(code), text);
                if (other != null && !other.equals(text)) {
                    return refused("科目 %s 在粘贴的内容里有两行，数不一样".formatted(code));
                }
            }
        }
        return new SupplementEditing(session).paste(typed.entrySet().stream()
            .map(field -> new SupplementEditing.Typed(field.getKey(), field.getValue())).toList());
    }

    private static Answer refused(String reason) {
        return new Answer.Refused(reason + "，请核对。什么也没有贴入。");
    }

    private Answer byPosition(List<String> texts) {
        int room = group.size() - start;
        Answer answer = new SupplementEditing(session).paste(IntStream.range(0, Math.min(room, texts.size()))
            .mapToObj(row -> new SupplementEditing.Typed(group.get(start + row).instance().key(), texts.get(row))).toList());
        long left = texts.stream().skip(room).filter(text -> !text.isEmpty()).count();
        return left > 0 && answer instanceof Answer.Done done
            ? new Answer.Done(done.edit(), "粘贴的内容多出 %d 项，没有贴入：这一组下面没有栏了。".formatted(left)) : answer;
    }
}
