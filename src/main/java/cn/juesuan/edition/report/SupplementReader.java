package cn.juesuan.edition.report;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.Layers;
import cn.juesuan.edition.data.Mistakes;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.wording.Condition;
import cn.juesuan.edition.wording.ConditionParser;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ExpressionParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads supplement.yaml: the fields of the 补充资料 in their groups, and what must hold between them. */
final class SupplementReader {
    /** Under which name groups and fields are taken away. */
    private static final String CALLED = "补充资料";
    private static final Set<String> FILE = Set.of("组", "核对", "公开前");
    private static final Set<String> GROUP = Set.of("名", "说明", "栏");
    private static final Set<String> FIELD = Set.of("键", "名", "类", "单位", "用途", "每", "上年账", "等于", "未填时", "空作零", "默认", "选项", "沿用");
    private static final Set<String> PUBLICATION = Set.of("编号", "字样", "说明");
    private static final Set<String> CHECK = Set.of("编号", "每", "当", "关系", "强度", "说明");

    private final ExpressionParser expressions;
    private final ConditionParser conditions;

    private final Mistakes mistakes;

    SupplementReader(ExpressionParser expressions, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.expressions = expressions;
        this.conditions = new ConditionParser(expressions);
    }

    record Read(List<SupplementGroup> groups, List<SupplementCheck> checks, List<PublicationRule> publication) {
    }

    Read read(Layers layers) {
        layers.holdingOnly(FILE);
        return new Read(layers.items("组", GROUP, "名", CALLED).values().stream().flatMap(group -> mistakes.of(() -> group(group, layers))).toList(),
            layers.items("核对", CHECK, "编号", "核对").values().stream().flatMap(check -> mistakes.of(() -> check(check))).toList(),
            layers.items("公开前", PUBLICATION, "编号", "公开前").values().stream().flatMap(rule -> mistakes.of(() -> publication(rule))).toList());
    }

    private static PublicationRule publication(DataNode node) {
        Map<String, DataNode> fields = node.fields(PUBLICATION);
        DataNode words = node.field(fields, "字样");
        try {
            return new PublicationRule(node.field(fields, "编号").text(), Pattern.compile(words.text()), node.field(fields, "说明").text());
        } catch (PatternSyntaxException broken) {
            throw words.mistake("“字样”不是正则表达式：%s".formatted(broken.getDescription()));
        }
    }

    private SupplementGroup group(DataNode node, Layers layers) {
        Map<String, DataNode> fields = node.fields(GROUP);
        return new SupplementGroup(node.field(fields, "名").text(), node.field(fields, "说明").text(),
            node.field(fields, "栏").items().stream().flatMap(field -> mistakes.of(() -> field(field))).filter(field -> !layers.isTakenAway(CALLED + "/" + field.key())).toList());
    }

    private SupplementField field(DataNode node) {
        Map<String, DataNode> fields = node.fields(FIELD);
        DataNode kind = node.field(fields, "类");
        FieldKind read = FieldKind.byCaption(kind.text())
            .orElseThrow(() -> kind.mistake("“%s”不是栏的类别，应是金额、数量、短文、长文或选择".formatted(kind.text())));
        return new SupplementField(node.field(fields, "键").text(), node.field(fields, "名").text(), read,
            text(fields, "单位").orElse(read == FieldKind.MONEY ? "万元" : ""), text(fields, "用途").orElse(""), text(fields, "每"),
            expression(fields, "上年账").map(place -> lastYear(fields.get("上年账"), place)), expression(fields, "等于"),
            expression(fields, "未填时"), Optional.ofNullable(fields.get("空作零")).map(this::zeroWhen), text(fields, "默认").orElse(""),
            DataNode.texts(Optional.ofNullable(fields.get("选项"))),
            Optional.ofNullable(fields.get("沿用")).map(value -> value.oneOf("是", "否")).orElse(false), node.where());
    }

    private Condition zeroWhen(DataNode node) {
        return node.text().equals(SupplementField.SIBLING_ENTERED.text()) ? SupplementField.SIBLING_ENTERED : conditions.parse(node);
    }

    private static CellSelection lastYear(DataNode node, Expression expression) {
        if (expression instanceof Expression.Cell cell) {
            return cell.place();
        }
        throw node.mistake("“上年账”应写一格，如“公开01 31行 栏1”");
    }

    private SupplementCheck check(DataNode node) {
        Map<String, DataNode> fields = node.fields(CHECK);
        DataNode strength = node.field(fields, "强度");
        DataNode relation = node.field(fields, "关系");
        Condition condition = conditions.parse(relation);
        if (condition.clauses().size() != 1 || condition.clauses().get(0).right().isEmpty()) {
            throw relation.mistake("关系应是两个数的比较，如“补充 甲 ≤ 补充 乙”");
        }
        Condition.Clause clause = condition.clauses().get(0);
        return new SupplementCheck(node.field(fields, "编号").text(), text(fields, "每"),
            Optional.ofNullable(fields.get("当")).map(conditions::parse), clause.left(), clause.test(), clause.right().get(),
            Strength.byCaption(strength.text()).orElseThrow(() -> strength.mistake("强度应是“错误”或“提示”")), relation.text(),
            node.field(fields, "说明").text());
    }

    private Optional<Expression> expression(Map<String, DataNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(expressions::parse);
    }

    private static Optional<String> text(Map<String, DataNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(DataNode::text);
    }
}
