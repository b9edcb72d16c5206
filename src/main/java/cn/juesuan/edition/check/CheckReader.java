package cn.juesuan.edition.check;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.FormulaParser;
import cn.juesuan.edition.table.Strength;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads check.yaml. Cells of tables that an edition does not have are left out: the sentence is then only held to itself. */
public final class CheckReader {
    private static final Set<String> FIELDS = Set.of("节", "片段", "句", "另看", "则", "核实", "原因", "残留", "地名");
    private static final Set<String> SENTENCE = Set.of("名", "节", "认", "格", "科目", "占", "和", "补充", "只写一遍");
    private static final Set<String> BESIDE = Set.of("格", "经济分类", "由别表算出");
    private static final Set<String> QUESTION = Set.of("编号", "数", "占", "超过");
    private static final Set<String> RULE = Set.of("编号", "强度", "说明", "依据");

    private final FormulaParser places;
    private final Map<String, String> others;

    /**
     * @param places reads the cells of the edition
     * @param others what the edition has in place of a cell or table of the book; of a table with such cells, the others are left out
     */
    public CheckReader(FormulaParser places, Map<String, String> others) {
        this.places = places;
        this.others = others;
    }

    /** @throws EditionException when there is a mistake in the data */
    public CheckBook read(DataNode data) {
        Map<String, DataNode> fields = data.fields(FIELDS);
        Map<String, List<String>> titles = new LinkedHashMap<>();
        data.field(fields, "节").fields().forEach((number, words) -> titles.put(number, texts(words)));
        Map<String, String> fragments = new LinkedHashMap<>();
        data.field(fields, "片段").fields().forEach((name, text) -> fragments.put(name, text.text()));
        Map<String, CheckRuleText> rules = new LinkedHashMap<>();
        data.field(fields, "则").items().stream().map(CheckReader::rule).forEach(rule -> rules.put(rule.number(), rule));
        Map<String, DataNode> other = data.field(fields, "另看").fields(BESIDE);
        Map<String, CellSelection> beside = new LinkedHashMap<>();
        data.field(other, "格").fields().forEach((name, cell) -> place(cell).ifPresent(place -> beside.put(name, place)));
        return new CheckBook(titles, data.field(fields, "句").items().stream().map(node -> sentence(node, fragments)).toList(), beside, economic(data.field(other, "经济分类")),
            texts(data.field(other, "由别表算出")).stream().map(this::table).toList(),
            data.field(fields, "核实").items().stream().map(CheckReader::question).toList(), rules, reason(data.field(fields, "原因")),
            texts(data.field(fields, "残留")), texts(data.field(fields, "地名")));
    }

    private CheckBook.EconomicTable economic(DataNode node) {
        Map<String, List<String>> halves = new LinkedHashMap<>();
        node.fields().forEach((name, classes) -> halves.put(name, texts(classes)));
        halves.remove("表");
        return new CheckBook.EconomicTable(table(node.field(node.fields(), "表")), halves);
    }

    private static CheckBook.Question question(DataNode node) {
        Map<String, DataNode> fields = node.fields(QUESTION);
        DataNode above = node.field(fields, "超过");
        if (!above.text().matches("\\d{1,3}(\\.\\d+)?")) {
            throw above.mistake("“超过”应是百分数，如 30");
        }
        return new CheckBook.Question(node.field(fields, "编号").text(), node.field(fields, "数").text(), node.field(fields, "占").text(), new BigDecimal(above.text()));
    }

    private static Pattern reason(DataNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException broken) {
            throw node.mistake("“原因”不是正则表达式：%s".formatted(broken.getDescription()));
        }
    }

    private static List<String> texts(DataNode node) {
        return node.isText() ? List.of(node.text()) : DataNode.texts(Optional.of(node));
    }

    private static CheckRuleText rule(DataNode node) {
        Map<String, DataNode> fields = node.fields(RULE);
        DataNode strength = node.field(fields, "强度");
        return new CheckRuleText(node.field(fields, "编号").text(),
            Strength.byCaption(strength.text()).orElseThrow(() -> strength.mistake("强度应是“错误”“提示”或“尾差”")),
            node.field(fields, "说明").text(), node.field(fields, "依据").text());
    }

    private SentenceForm sentence(DataNode node, Map<String, String> fragments) {
        Map<String, DataNode> fields = node.fields(SENTENCE);
        Map<String, SentenceForm.Cells> cells = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("格")).ifPresent(list -> list.fields().forEach((name, cell) -> cells.put(name, cells(cell))));
        Map<String, SentenceForm.Share> shares = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("占")).ifPresent(list -> list.fields().forEach((name, share) -> shares.put(name, share(share))));
        Map<String, List<String>> sums = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("和")).ifPresent(list -> list.fields().forEach((name, parts) -> sums.put(name, texts(parts))));
        Map<String, String> filled = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("补充")).ifPresent(list -> list.fields().forEach((name, key) -> filled.put(name, key.text())));
        DataNode patterns = node.field(fields, "认");
        List<DataNode> worded = patterns.isText() ? List.of(patterns) : patterns.items();
        return new SentenceForm(node.field(fields, "名").text(), texts(node.field(fields, "节")),
            worded.stream().map(each -> TextPattern.read(each, fragments)).toList(), cells,
            Optional.ofNullable(fields.get("科目")).map(this::table), shares, sums, filled,
            Optional.ofNullable(fields.get("只写一遍")).map(once -> once.oneOf("是", "否")).orElse(false));
    }

    private SentenceForm.Cells cells(DataNode node) {
        Map<String, CellSelection> found = new LinkedHashMap<>();
        if (node.isText()) {
            place(node).ifPresent(cell -> found.put("", cell));
            return new SentenceForm.Cells(Optional.empty(), found);
        }
        Map<String, DataNode> fields = node.fields();
        fields.forEach((word, cell) -> {
            if (!word.equals("按")) {
                place(cell).ifPresent(place -> found.put(word, place));
            }
        });
        return new SentenceForm.Cells(Optional.of(node.field(fields, "按").text()), found);
    }

    private String table(DataNode node) {
        return table(node.text());
    }

    private String table(String name) {
        return others.getOrDefault(name, name);
    }

    private Optional<CellSelection> place(DataNode node) {
        return place(node, node.text());
    }

    private Optional<CellSelection> place(DataNode node, String text) {
        String table = text.split(" ", 2)[0] + " ";
        if (!others.containsKey(text) && others.keySet().stream().anyMatch(other -> other.startsWith(table))) {
            return Optional.empty();
        }
        try {
            return places.placeIfAny(node, others.getOrDefault(text, text));
        } catch (EditionException notInThisEdition) {
            return Optional.empty();
        }
    }

    private SentenceForm.Share share(DataNode node) {
        String[] sides = node.text().split(" 比 ");
        if (sides.length != 2) {
            throw node.mistake("“%s”应写成“甲 比 乙”".formatted(node.text()));
        }
        return new SentenceForm.Share(operand(node, sides[0].strip()), operand(node, sides[1].strip()));
    }

    private SentenceForm.Operand operand(DataNode node, String text) {
        return new SentenceForm.Operand(text, place(node, text));
    }
}
