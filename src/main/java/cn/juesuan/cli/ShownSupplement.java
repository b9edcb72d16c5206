package cn.juesuan.cli;

import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the 补充资料 as the command line shows them: tab-separated, or as the data of the contract. */
final class ShownSupplement {
    private final ReportFigures figures;
    private final Set<String> missing;

    ShownSupplement(EditSession session) {
        this.figures = new SupplementEditing(session).figures();
        this.missing = SupplementEditing.missing(figures);
    }

    private Stream<FieldValue> fields(SupplementGroup group) {
        return figures.fields(group).stream();
    }

    private boolean isMissing(FieldValue value) {
        return missing.contains(value.instance().key());
    }

    /** What stands there, figures plain: 1285.67. What was typed and is no figure is given as typed. */
    static Optional<String> value(FieldValue value) {
        return value.figure().flatMap(Figure::value).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString)
            .or(() -> value.figure().isPresent() ? value.entered() : Optional.of(value.text()).filter(text -> !text.isEmpty()));
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        figures.groups().forEach(group -> fields(group).forEach(value -> list.add(json(group, value))));
        return list;
    }

    private ObjectNode json(SupplementGroup group, FieldValue value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("group", group.title()).put("key", value.instance().shownKey())
            .put("caption", value.instance().caption()).put("unit", value.instance().field().unit())
            .put("kind", value.instance().field().kind().caption()).put("value", value(value).orElse(null))
            .put("missing", isMissing(value)).put("derived", value.isDerived()).put("purpose", value.instance().purpose());
        return value.refused().isEmpty() ? node : node.put("refused", value.refused());
    }

    /** A line for each field: 键, 项目, 单位, 值, 状态. */
    String lines() {
        return figures.groups().stream().filter(group -> fields(group).findAny().isPresent())
            .map(group -> "【%s】%s\n%s".formatted(group.title(), group.purpose(), fields(group).map(this::line).collect(Collectors.joining("\n"))))
            .collect(Collectors.joining("\n\n"));
    }

    private String line(FieldValue value) {
        return String.join("\t", value.instance().shownKey(), value.instance().caption(), value.instance().field().unit(),
            value(value).orElse("").replaceAll("\\s+", " "), state(value));
    }

    private String state(FieldValue value) {
        if (!value.refused().isEmpty()) {
            return "待改：" + value.refused();
        }
        return isMissing(value) ? "待填" : value.isDerived() ? value.figure().isPresent() ? "取自账中" : "程序的文字" : value.isPresent() ? "已填" : "";
    }
}
