package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.Mistakes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads paragraphs, lists and wordings of the narrative. */
public final class ParagraphReader {
    private static final Set<String> PARAGRAPH = Set.of("名", "样式", "每", "当", "数", "文", "列", "写", "图");
    private static final Set<String> LIST = Set.of("行自", "属于", "数", "行", "当");
    private static final Set<String> ITEM = Set.of("每", "当", "占比", "写", "分隔", "末尾");
    private static final Set<String> CHART = Set.of("号", "题", "柱", "饼");

    private final ExpressionParser expressions;
    private final ConditionParser conditions;

    public ParagraphReader(ExpressionParser expressions) {
        this.expressions = expressions;
        this.conditions = new ConditionParser(expressions);
    }

    public List<ParagraphRule> paragraphs(DataNode list, Mistakes mistakes) {
        return list.items().stream().flatMap(node -> mistakes.of(() -> paragraph(node))).toList();
    }

    private ParagraphRule paragraph(DataNode node) {
        Map<String, DataNode> fields = node.fields(PARAGRAPH);
        Optional<ChartRule> chart = Optional.ofNullable(fields.get("图")).map(this::chart);
        String text = chart.isPresent() ? "" : node.field(fields, "写").text().strip();
        return new ParagraphRule(node.field(fields, "名").text(), style(fields), text(fields, "每"), condition(fields), figures(fields), texts(fields), enumerations(fields), text, chart, node.where());
    }

    private static ParagraphRule.Style style(Map<String, DataNode> fields) {
        return Optional.ofNullable(fields.get("样式")).map(style -> ParagraphRule.Style.byCaption(style.text())
            .orElseThrow(() -> style.mistake("“%s”应是“标题”“小标题”“正文”或“名单”".formatted(style.text())))).orElse(ParagraphRule.Style.BODY);
    }

    public RowList list(String name, DataNode node) {
        Map<String, DataNode> fields = node.fields(LIST);
        if (fields.containsKey("行自") == fields.containsKey("行")) {
            throw node.mistake("列表“%s”应写“行自”或“行”，二者居一".formatted(name));
        }
        List<RowList.Row> rows = Optional.ofNullable(fields.get("行")).map(DataNode::items).orElse(List.of()).stream().map(this::row).toList();
        return new RowList(name, text(fields, "行自"), DataNode.texts(Optional.ofNullable(fields.get("属于"))), figures(fields), rows,
            condition(fields), node.where());
    }

    /** A row written out: 名称 and everything in quotes-free text is text, the rest figures under 数. */
    private RowList.Row row(DataNode node) {
        Map<String, DataNode> fields = new LinkedHashMap<>(node.fields());
        Map<String, Expression> figures = figures(fields);
        fields.remove("数");
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(name, value.text()));
        return new RowList.Row(texts, figures);
    }

    public Wording wording(String name, DataNode node) {
        List<Wording.Branch> branches = new ArrayList<>();
        for (DataNode branch : node.items()) {
            Map<String, DataNode> fields = branch.fields(Set.of("当", "写"));
            branches.add(new Wording.Branch(conditions.parse(branch.field(fields, "当")), branch.field(fields, "写").text()));
        }
        return new Wording(name, branches, node.where());
    }

    private ChartRule chart(DataNode node) {
        Map<String, DataNode> fields = node.fields(CHART);
        List<ChartRule.Bar> bars = new ArrayList<>();
        Optional.ofNullable(fields.get("柱")).ifPresent(columns -> columns.fields().forEach((label, figure) ->
            bars.add(new ChartRule.Bar(label, expressions.parse(figure)))));
        Optional<ParagraphRule.Enumeration> pie = Optional.ofNullable(fields.get("饼")).map(this::enumeration);
        if (bars.isEmpty() == pie.isEmpty()) {
            throw node.mistake("图应写“柱”或“饼”，二者居一");
        }
        return new ChartRule(text(fields, "号").orElse(""), node.field(fields, "题").text(), bars, pie);
    }

    private Map<String, ParagraphRule.Enumeration> enumerations(Map<String, DataNode> fields) {
        Map<String, ParagraphRule.Enumeration> lists = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("列")).ifPresent(node -> node.fields().forEach((name, item) -> lists.put(name, enumeration(item))));
        return lists;
    }

    private ParagraphRule.Enumeration enumeration(DataNode node) {
        Map<String, DataNode> fields = node.fields(ITEM);
        return new ParagraphRule.Enumeration(node.field(fields, "每").text(), condition(fields),
            Optional.ofNullable(fields.get("占比")).map(expressions::parse), text(fields, "写").orElse("{名称}"), text(fields, "分隔").orElse("、"),
            text(fields, "末尾").orElse(""));
    }

    private Optional<Condition> condition(Map<String, DataNode> fields) {
        return Optional.ofNullable(fields.get("当")).map(conditions::parse);
    }

    private Map<String, Expression> figures(Map<String, DataNode> fields) {
        Map<String, Expression> figures = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("数")).ifPresent(node -> node.fields().forEach((name, value) -> figures.put(name, expressions.parse(value))));
        return figures;
    }

    private static Map<String, String> texts(Map<String, DataNode> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional.ofNullable(fields.get("文")).ifPresent(node -> node.fields().forEach((name, value) -> texts.put(name, value.text())));
        return texts;
    }

    private static Optional<String> text(Map<String, DataNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(DataNode::text);
    }
}
