package cn.juesuan.edition.report;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.Layers;
import cn.juesuan.edition.data.Mistakes;
import cn.juesuan.edition.table.FormulaParser;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ExpressionParser;
import cn.juesuan.edition.wording.NarrativeSection;
import cn.juesuan.edition.wording.ParagraphReader;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.edition.wording.Wording;
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
public final class ReportReader {
    private static final Set<String> FIELDS = Set.of("报告", "小数", "用语", "列表", "算", "句式", "概况", "节");
    private static final Set<String> SECTION = Set.of("号", "标题", "段");

    private final ExpressionParser expressions;
    private final ParagraphReader paragraphs;

    private final Mistakes mistakes;

    public ReportReader(FormulaParser places, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.expressions = new ExpressionParser(places);
        this.paragraphs = new ParagraphReader(expressions);
    }

    public ReportForm read(Layers narrative, Layers supplement, Layers glossary) {
        narrative.holdingOnly(FIELDS);
        SupplementReader.Read fields = new SupplementReader(expressions, mistakes).read(supplement);
        Optional<ReportPlan> plan = mistakes.of(() -> plan(narrative)).findFirst();
        boolean fullDecimals = narrative.nearest("小数").map(decimals -> decimals.oneOf("补足", "去零")).orElse(false);
        Map<String, RowList> lists = each(narrative, "列表", paragraphs::list);
        Map<String, Expression> definitions = each(narrative, "算", (name, node) -> expressions.parse(node));
        Map<String, Wording> wordings = each(narrative, "句式", paragraphs::wording);
        List<ParagraphRule> introduction = narrative.nearest("概况").map(list -> paragraphs.paragraphs(list, mistakes)).orElse(List.of());
        List<NarrativeSection> sections = narrative.items("节", SECTION, "号", "说明").values().stream()
            .flatMap(node -> mistakes.of(() -> section(node))).toList();
        GlossaryForm terms = GlossaryReader.read(glossary);
        // names are looked for in everything that has been read
        mistakes.requireNone();
        ReportForm form = new ReportForm(fullDecimals, plan.orElseThrow(), each(narrative, "用语", (name, node) -> node.text()), fields.groups(), fields.checks(),
            fields.publication(), lists, definitions, wordings, introduction, sections, terms);
        new NameCheck(form, mistakes).check();
        return form;
    }

    private static ReportPlan plan(Layers narrative) {
        return PlanReader.read(narrative.nearest("报告").orElseThrow(() -> narrative.files().get(0).mistake("缺少“报告”：它由哪些部分组成")));
    }

    private NarrativeSection section(DataNode node) {
        Map<String, DataNode> fields = node.fields(SECTION);
        return new NarrativeSection(node.field(fields, "号").text(), node.field(fields, "标题").text(),
            paragraphs.paragraphs(node.field(fields, "段"), mistakes));
    }

    private <T> Map<String, T> each(Layers layers, String field, BiFunction<String, DataNode, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        layers.entries(field, field).forEach((name, value) -> mistakes.of(() -> read.apply(name, value)).forEach(item -> all.put(name, item)));
        return all;
    }
}
