package cn.juesuan.edition.table;

import cn.juesuan.account.Subject;
import cn.juesuan.edition.data.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formulas and relations as an accountant writes them: {@code 公开01 31行 = 27行 + 28行 + 29行}, {@code 公开02 末级科目 栏1 = 合计(栏2..7)},
 * {@code 公开05 各科目 ≤ 公开03 同科目}. A place names table, rows and 栏次; what it leaves out is that of the cell being calculated.
 */
public final class FormulaParser {
    private static final Pattern RELATION = Pattern.compile("(.+?)(=|≤)(.+)");
    private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*(合计\\(([^()]*)\\)|[^+-]+)");
    private static final Pattern LINES = Pattern.compile("(\\d{1,3})(?:\\.\\.(\\d{1,3}))?行");
    private static final Pattern RANGE = Pattern.compile("(\\S+?)\\.\\.(\\S+)");
    private static final Pattern COLUMNS = Pattern.compile("栏(\\d{1,2})(?:\\.\\.(\\d{1,2}))?");

    private final List<FormDefinition> forms;

    public FormulaParser(List<FormDefinition> forms) {
        this.forms = forms;
    }

    /** The two sides of a relation and what stands between them. */
    public record Relation(CellSelection subject, Tie.Comparator comparator, List<Term> terms) {
    }

    public Relation parse(DataNode line) {
        Matcher relation = RELATION.matcher(line.text());
        if (!relation.matches()) {
            throw line.mistake("“%s”中没有“=”或“≤”".formatted(line.text()));
        }
        CellSelection subject = place(line, relation.group(1).strip(), Optional.empty());
        Tie.Comparator comparator = relation.group(2).equals("=") ? Tie.Comparator.EQUAL : Tie.Comparator.NOT_MORE;
        return new Relation(subject, comparator, terms(line, relation.group(3), subject));
    }

    public Formula formula(DataNode line) {
        Relation relation = parse(line);
        if (relation.comparator() != Tie.Comparator.EQUAL) {
            throw line.mistake("公式应写“=”");
        }
        return new Formula(relation.subject(), relation.terms(), line.text(), line.where());
    }

    /** A place that stands by itself: its table must be named. */
    public CellSelection place(DataNode line) {
        return place(line, line.text(), Optional.empty());
    }

    /** The place that {@code text} names; empty when it does not begin with a table. Rows left out are 本行. */
    public Optional<CellSelection> placeIfAny(DataNode line, String text) {
        String first = text.split("\\s+")[0];
        return forms.stream().filter(form -> form.name().equals(first)).findFirst()
            .map(form -> place(line, text, Optional.of(new CellSelection(first, RowSelector.Word.SAME, ColumnSelector.SAME))));
    }

    private List<Term> terms(DataNode line, String text, CellSelection subject) {
        List<Term> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        int end = 0;
        while (term.find() && term.start() == end) {
            String inside = Optional.ofNullable(term.group(3)).orElse(term.group(2)).strip();
            terms.add(new Term(term.group(1).equals("-") ? -1 : 1, place(line, inside, Optional.of(subject))));
            end = term.end();
        }
        if (terms.isEmpty() || end != text.length()) {
            throw line.mistake("读不懂“%s”".formatted(text.substring(end).strip()));
        }
        return terms;
    }

    private CellSelection place(DataNode line, String text, Optional<CellSelection> subject) {
        Optional<String> form = Optional.empty();
        Optional<RowSelector> rows = Optional.empty();
        Optional<ColumnSelector> columns = Optional.empty();
        for (String word : text.split("\\s+")) {
            if (form.isEmpty() && forms.stream().anyMatch(known -> known.name().equals(word))) {
                form = Optional.of(word);
            } else if (columns.isEmpty() && COLUMNS.matcher(word).matches()) {
                columns = Optional.of(columns(word));
            } else if (rows.isEmpty()) {
                rows = Optional.of(rows(line, word));
            } else {
                throw line.mistake("读不懂“%s”".formatted(word));
            }
        }
        return checked(line, new CellSelection(form.or(() -> subject.map(CellSelection::form)).orElseThrow(() -> line.mistake("没有写明是哪张表，或没有这张表")),
            rows.orElse(subject.isPresent() ? RowSelector.Word.SAME : RowSelector.Word.EACH), columns.orElse(ColumnSelector.SAME)));
    }

    private static ColumnSelector columns(String word) {
        Matcher columns = COLUMNS.matcher(word);
        columns.matches();
        int first = Integer.parseInt(columns.group(1));
        return new ColumnSelector(first, columns.group(2) == null ? first : Integer.parseInt(columns.group(2)));
    }

    private RowSelector rows(DataNode line, String word) {
        for (RowSelector.Word known : RowSelector.Word.values()) {
            if (known.word().equals(word)) {
                return known;
            }
        }
        Matcher lines = LINES.matcher(word);
        if (lines.matches()) {
            return lines.group(2) == null ? new RowSelector.Key(lines.group(1))
                : new RowSelector.Lines(lines.group(1), lines.group(2));
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches() && isRow(range.group(1)) && isRow(range.group(2))) {
            return new RowSelector.Lines(range.group(1), range.group(2));
        }
        if (Subject.isCode(word) || isRow(word)) {
            return new RowSelector.Key(word);
        }
        throw line.mistake("不认识“%s”".formatted(word));
    }

    private boolean isRow(String word) {
        return forms.stream().anyMatch(form -> form.ownKeys().contains(word));
    }

    private CellSelection checked(DataNode line, CellSelection place) {
        FormDefinition form = forms.stream().filter(known -> known.name().equals(place.form())).findFirst().orElseThrow();
        if (place.rows() instanceof RowSelector.Key key && !form.hasSubjectRows() && !form.ownKeys().contains(key.key())) {
            throw line.mistake("%s没有“%s”这一行".formatted(form.name(), key.key()));
        }
        if (!place.columns().isSame() && !form.figureColumns().containsAll(List.of(place.columns().first(), place.columns().last()))) {
            throw line.mistake("%s没有栏%d".formatted(form.name(), place.columns().last()));
        }
        return place;
    }
}
