package cn.juesuan.edition.report;

import cn.juesuan.edition.data.DataNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the plan of the report: every content stands in it once, and none is forgotten. */
final class PlanReader {
    private static final Set<String> FIELDS = Set.of("号", "题", "内容", "页题", "印");

    private PlanReader() {
    }

    static ReportPlan read(DataNode list) {
        List<ReportPlan.Part> parts = list.items().stream().map(PlanReader::part).toList();
        Set<ReportPlan.Content> missing = EnumSet.allOf(ReportPlan.Content.class);
        for (ReportPlan.Content content : parts.stream().flatMap(part -> part.contents().stream()).toList()) {
            if (!missing.remove(content)) {
                throw list.mistake("“%s”在报告里写了两次".formatted(content.caption()));
            }
        }
        missing.stream().findFirst().ifPresent(content -> {
            throw list.mistake("报告里缺少“%s”".formatted(content.caption()));
        });
        return new ReportPlan(parts);
    }

    private static ReportPlan.Part part(DataNode node) {
        Map<String, DataNode> fields = node.fields(FIELDS);
        List<ReportPlan.Content> contents = new ArrayList<>();
        node.field(fields, "内容").items().forEach(item -> contents.add(ReportPlan.Content.byCaption(item.text())
            .orElseThrow(() -> item.mistake("不认识内容“%s”".formatted(item.text())))));
        return new ReportPlan.Part(Optional.ofNullable(fields.get("号")).map(DataNode::text).orElse(""), node.field(fields, "题").text(), contents,
            Optional.ofNullable(fields.get("页题")).map(DataNode::text).orElse(""),
            Optional.ofNullable(fields.get("印")).map(printed -> printed.oneOf("是", "否")).orElse(true));
    }
}
