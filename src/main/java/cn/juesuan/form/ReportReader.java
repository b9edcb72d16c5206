package cn.juesuan.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads what an edition says about the finished report: narrative.yaml, supplement.yaml and glossary.yaml. Of several files of one name
 * the nearest decides, list by list, wording by wording, section by section.
 */
final class ReportReader {
    private static final Set<String> FIELDS = Set.of("报告", "用语", "列表", "算", "句式", "概况", "节");

    private final ExpressionParser expressions;
    private final ParagraphReader paragraphs;

    ReportReader(FormulaParser places) {
        this.expressions = new ExpressionParser(places);
        this.paragraphs = new ParagraphReader(expressions);
    }

    /** @param narrative, supplement, glossary the files, nearest first */
    ReportForm read(List<DataNode> narrative, List<DataNode> supplement, List<DataNode> glossary) {
        List<Map<String, DataNode>> files = narrative.stream().map(file -> file.fields(FIELDS)).toList();
        SupplementReader.Read fields = new SupplementReader(expressions).read(supplement);
        ReportForm form = new ReportForm(plan(narrative, files), merged(files, "用语", (name, node) -> node.text()), fields.groups(), fields.checks(),
            merged(files, "列表", paragraphs::list), merged(files, "算", (name, node) -> expressions.parse(node)),
            merged(files, "句式", paragraphs::wording), introduction(files), sections(files), GlossaryReader.read(glossary));
        new NameCheck(form).check();
        return form;
    }

    private static ReportPlan plan(List<DataNode> narrative, List<Map<String, DataNode>> files) {
        return files.stream().filter(file -> file.containsKey("报告")).findFirst().map(file -> PlanReader.read(file.get("报告")))
            .orElseThrow(() -> narrative.get(0).mistake("缺少“报告”：它由哪些部分组成"));
    }

    private List<ParagraphRule> introduction(List<Map<String, DataNode>> files) {
        return files.stream().filter(file -> file.containsKey("概况")).findFirst()
            .map(file -> paragraphs.paragraphs(file.get("概况"))).orElse(List.of());
    }

    private List<NarrativeSection> sections(List<Map<String, DataNode>> files) {
        Map<String, NarrativeSection> sections = new LinkedHashMap<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            Optional.ofNullable(files.get(i).get("节")).map(DataNode::items).orElse(List.of()).stream().map(this::section)
                .forEach(section -> sections.put(section.number(), section));
        }
        return new ArrayList<>(sections.values());
    }

    private NarrativeSection section(DataNode node) {
        Map<String, DataNode> fields = node.fields(Set.of("号", "标题", "段"));
        return new NarrativeSection(node.field(fields, "号").text(), node.field(fields, "标题").text(),
            paragraphs.paragraphs(node.field(fields, "段")));
    }

    private static <T> Map<String, T> merged(List<Map<String, DataNode>> files, String field, BiFunction<String, DataNode, T> read) {
        Map<String, T> merged = new LinkedHashMap<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            Optional.ofNullable(files.get(i).get(field)).ifPresent(node ->
                node.fields().forEach((name, value) -> merged.put(name, read.apply(name, value))));
        }
        return merged;
    }
}
