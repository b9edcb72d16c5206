package cn.juesuan.edition.evaluation;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.data.DataNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the self-evaluation form of an edition. An edition that builds on another writes only what differs: each field comes from the
 * nearest file that has it.
 */
public final class EvaluationReader {
    private static final Set<String> FIELDS = Set.of("分值", "指标", "等级", "说明线", "小数", "超额", "定性档次", "未实施用语", "文字", "别名", "打印",
        "汇总表", "常用汇总表", "部门评价", "注", "金额");

    private final DataNode nearest;
    private final List<Map<String, DataNode>> files;

    /**
     * @param data the edition's own file first, then those it builds on
     */
    private EvaluationReader(List<DataNode> data) {
        nearest = data.get(0);
        files = data.stream().map(file -> file.fields(FIELDS)).toList();
    }

    public static EvaluationForm read(List<DataNode> data) {
        return new EvaluationReader(data).form();
    }

    private EvaluationForm form() {
        List<IndicatorClass> classes = field("指标").items().stream().map(EvaluationReader::indicatorClass).toList();
        List<GradeBand> grades = field("等级").items().stream().map(EvaluationReader::grade).toList();
        if (grades.isEmpty()) {
            throw field("等级").mistake("至少要有一个等级");
        }
        return new EvaluationForm(rules(classes), classes, grades, new SheetPrintReader(fields("打印")).read(), captions(), aliases(),
            summaries(), field("部门评价").items().stream().map(this::scheme).toList(), DataNode.texts(Optional.of(field("注"))), money());
    }

    private Optional<MoneyUnit> money() {
        return files.stream().filter(file -> file.containsKey("金额")).findFirst().map(file -> file.get("金额")).map(unit ->
            MoneyUnit.byCaption(unit.text()).orElseThrow(() -> unit.mistake("“%s”应是“万元”或“元”".formatted(unit.text()))));
    }

    private DataNode field(String name) {
        return files.stream().filter(file -> file.containsKey(name)).findFirst().map(file -> file.get(name))
            .orElseThrow(() -> nearest.mistake("缺少“%s”".formatted(name)));
    }

    /** What the files write under {@code name}, the nearest first; at least one must. */
    private List<DataNode> fields(String name) {
        field(name);
        return files.stream().filter(file -> file.containsKey(name)).map(file -> file.get(name)).toList();
    }

    private ScoreRules rules(List<IndicatorClass> classes) {
        DataNode weights = field("分值");
        Map<String, DataNode> parts = weights.fields(Set.of("总分", "指标", "预算执行"));
        BigDecimal total = weights.field(parts, "总分").decimal();
        BigDecimal indicators = weights.field(parts, "指标").decimal();
        BigDecimal funding = weights.field(parts, "预算执行").decimal();
        if (indicators.add(funding).compareTo(total) != 0) {
            throw weights.mistake("指标 %s 分加预算执行 %s 分应等于总分 %s 分".formatted(indicators, funding, total));
        }
        checkSum(field("指标"), classes.stream().map(IndicatorClass::weight).toList(), indicators);
        Map<String, DataNode> decimals = field("小数").fields(Set.of("得分", "执行率"));
        return new ScoreRules(total, indicators, funding, field("说明线").decimal(), field("小数").field(decimals, "得分").number(),
            field("小数").field(decimals, "执行率").number(), field("超额").oneOf("加分", "不加分"), bands(),
            DataNode.texts(Optional.of(field("未实施用语"))));
    }

    private List<WordBand> bands() {
        List<WordBand> bands = new ArrayList<>();
        for (DataNode data : field("定性档次").items()) {
            Map<String, DataNode> fields = data.fields(Set.of("档次", "上限", "下限"));
            WordBand band = new WordBand(data.field(fields, "档次").text(), data.field(fields, "上限").decimal(),
                data.field(fields, "下限").decimal());
            if (band.upper().compareTo(band.lower()) <= 0) {
                throw data.mistake("上限应大于下限");
            }
            bands.add(band);
        }
        return bands;
    }

    private static IndicatorClass indicatorClass(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("一级", "分值", "二级"));
        List<IndicatorKind> kinds = data.field(fields, "二级").items().stream().map(EvaluationReader::kind).toList();
        return new IndicatorClass(data.field(fields, "一级").text(), data.field(fields, "分值").decimal(), kinds);
    }

    private static IndicatorKind kind(DataNode data) {
        if (data.isText()) {
            return new IndicatorKind(data.text(), List.of(), Optional.empty(), false);
        }
        Map<String, DataNode> fields = data.fields(Set.of("名称", "别名", "分值", "反向"));
        return new IndicatorKind(data.field(fields, "名称").text(), DataNode.texts(Optional.ofNullable(fields.get("别名"))),
            Optional.ofNullable(fields.get("分值")).map(DataNode::decimal),
            Optional.ofNullable(fields.get("反向")).map(value -> value.oneOf("是", "否")).orElse(false));
    }

    private static GradeBand grade(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("名称", "下限"));
        return new GradeBand(data.field(fields, "名称").text(), data.field(fields, "下限").decimal());
    }

    /** Captions of all files, the nearest winning; the last file names all there can be. */
    private Map<String, String> captions() {
        List<DataNode> all = fields("文字");
        Set<String> known = all.get(all.size() - 1).fields().keySet();
        Map<String, String> captions = new LinkedHashMap<>();
        all.forEach(file -> file.fields(known).forEach((place, text) -> captions.putIfAbsent(place, text.text())));
        return captions;
    }

    /** Other captions of a place, those of all files together. */
    private Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        files.stream().filter(file -> file.containsKey("别名")).map(file -> file.get("别名"))
            .forEach(file -> file.fields().forEach((place, names) -> aliases.merge(place, DataNode.texts(Optional.of(names)), EvaluationReader::both)));
        return aliases;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** All layouts, the usual one first. */
    private List<SummaryLayout> summaries() {
        List<SummaryLayout> layouts = field("汇总表").items().stream().map(EvaluationReader::summary).toList();
        DataNode usual = field("常用汇总表");
        SummaryLayout first = layouts.stream().filter(layout -> layout.name().equals(usual.text())).findFirst()
            .orElseThrow(() -> usual.mistake("没有名为“%s”的汇总表".formatted(usual.text())));
        return Stream.concat(Stream.of(first), layouts.stream().filter(layout -> layout != first)).toList();
    }

    private static SummaryLayout summary(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("名称", "列", "分组"));
        List<SummaryColumn> columns = data.field(fields, "列").items().stream().map(column -> SummaryColumn.byCaption(column.text())
            .orElseThrow(() -> column.mistake("汇总表没有“%s”这一列".formatted(column.text())))).toList();
        return new SummaryLayout(data.field(fields, "名称").text(), columns, data.field(fields, "分组").oneOf("是", "否"));
    }

    private ScoreScheme scheme(DataNode data) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        data.fields().forEach((name, weight) -> weights.put(name, weight.decimal()));
        checkSum(data, List.copyOf(weights.values()), field("分值").field(field("分值").fields(), "总分").decimal());
        return new ScoreScheme(String.join("/", weights.values().stream().map(BigDecimal::toPlainString).toList()), weights);
    }

    private static void checkSum(DataNode where, List<BigDecimal> weights, BigDecimal expected) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(expected) != 0) {
            throw where.mistake("分值合计为 %s，应为 %s".formatted(sum.toPlainString(), expected.toPlainString()));
        }
    }
}
