package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.RowList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows that the lists of an edition have in one account, before conditions leave any out. */
final class ListRows {
    private static final int CLASS = 3;
    private static final int DIVISION = 5;
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(]?\\d{1,3}[)）、.．]|[一二三四五六七八九十]+、)\\s*");
    private static final Pattern NOTE = Pattern.compile("\\t|[ 　]{2,}");
    private static final String UNCHECKED = "；程序的解释，未和《政府收支分类科目》核对，请核对";

    private final Edition edition;
    private final Account account;
    private final SubjectTitles titles;
    private final EvaluationFigures evaluation;
    private final Glossary glossary;
    private final Map<String, List<Row>> known = new HashMap<>();

    ListRows(Edition edition, Account account, EvaluationFigures evaluation) {
        this.edition = edition;
        this.account = account;
        this.titles = new SubjectTitles(edition, account);
        this.evaluation = evaluation;
        this.glossary = new Glossary(edition.report().glossary(), account, titles);
    }

    List<Row> of(RowList list) {
        Optional<List<Row>> found = Optional.ofNullable(known.get(list.name()));
        if (found.isPresent()) {
            return found.get();
        }
        List<Row> rows = made(list);
        known.put(list.name(), rows);
        return rows;
    }

    private List<Row> made(RowList list) {
        return list.source().map(source -> sourced(list, source.split(" ")).map(row -> with(row, list.figures())).toList())
            .orElseGet(() -> list.rows().stream().map(row -> written(row, list.figures())).toList());
    }

    private static Row with(Row row, Map<String, Expression> more) {
        Map<String, Expression> figures = new LinkedHashMap<>(row.figures());
        figures.putAll(more);
        return new Row(row.id(), row.key(), row.texts(), figures, row.values());
    }

    private static Row written(RowList.Row row, Map<String, Expression> common) {
        Map<String, Expression> figures = new LinkedHashMap<>(common);
        figures.putAll(row.figures());
        return new Row(row.texts().get("名称"), Optional.empty(), row.texts(), figures, Map.of());
    }

    private Stream<Row> sourced(RowList list, String[] source) {
        return switch (source[0]) {
            case "自评表" -> evaluation.sheetRows(source.length > 1 ? ProjectGroup.byCaption(source[1]) : Optional.empty()).stream();
            case "得分表" -> evaluation.evaluationRows().stream();
            case "等级" -> evaluation.gradeRows().stream();
            case "列表" -> of(edition.report().lists().get(source[1])).stream();
            case "逐行" -> lines(account.supplement(source[1]).orElse(""));
            case "名词" -> glossary.terms().entrySet().stream().map(term -> new Row(term.getKey(), Optional.empty(),
                Map.of("名称", term.getKey(), "解释", term.getValue().explanation(), "未核", term.getValue().unchecked() ? UNCHECKED : ""), Map.of(), Map.of()));
            default -> subjects(list, source[0], source.length > 1 ? source[1] : "项");
        };
    }

    /** A row for every line of a field, numbered; what stands behind a tab or two blanks is a note. Numbers that were typed go. */
    private static Stream<Row> lines(String text) {
        List<String> lines = text.lines().map(line -> NUMBER.matcher(line.strip()).replaceFirst("")).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size()).mapToObj(index -> {
            String[] parts = NOTE.split(lines.get(index), 2);
            return new Row(lines.get(index), Optional.empty(), Map.of("名称", parts[0].strip(), "序号", Integer.toString(index + 1),
                "备注", parts.length > 1 ? "（" + parts[1].strip() + "）" : ""), Map.of(), Map.of());
        });
    }

    private Stream<Row> subjects(RowList list, String form, String level) {
        FormDefinition definition = edition.form(form).orElseThrow();
        return definition.hasSubjectRows() ? codes(list, form, level).map(this::functional) : economic(definition, list.under());
    }

    /** Codes of the table, and those that only a field knows: a 项 with a budget and nothing spent. */
    private Stream<String> codes(RowList list, String form, String level) {
        TreeSet<String> codes = new TreeSet<>(account.rows(form).keySet());
        if (level.equals("类")) {
            return codes.stream().filter(code -> code.length() == CLASS);
        }
        // in code order whatever belongs to a subject comes right behind it
        TreeSet<String> all = codes.stream().filter(code -> Optional.ofNullable(codes.higher(code)).filter(next -> next.startsWith(code)).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
        fieldsOf(list.name()).forEach(pattern -> account.supplement().entrySet().stream().filter(field -> !field.getValue().isBlank())
            .map(field -> pattern.matcher(field.getKey())).filter(Matcher::matches).forEach(code -> all.add(code.group(1))));
        return all.stream();
    }

    /** The figure fields that every row of the list has, as patterns that give the code. */
    private Stream<Pattern> fieldsOf(String list) {
        return edition.report().groups().stream().flatMap(group -> group.fields().stream())
            .filter(field -> field.each().equals(Optional.of(list)) && field.kind().isFigure()).map(SupplementField::key)
            .filter(key -> key.endsWith("{科目}")).map(key -> Pattern.compile(Pattern.quote(key.replace("{科目}", "")) + "(\\d{3,7})"));
    }

    private Row functional(String code) {
        return new Row(code, Optional.of(code), titles.of(code), Map.of(), Map.of());
    }

    private Stream<Row> economic(FormDefinition form, List<String> under) {
        Words words = Words.of(edition, account);
        return form.fixedRows().filter(row -> row.key().length() == DIVISION && under.stream().anyMatch(row.key()::startsWith))
            .sorted(Comparator.comparing(FormRow::key))
            .map(row -> new Row(row.key(), Optional.of(row.key()), Map.of("科目", row.key(), "名称", words.in(row.caption()).strip()), Map.of(), Map.of()));
    }
}
