package cn.juesuan.edition;

import cn.juesuan.account.Subject;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.data.Layers;
import cn.juesuan.edition.data.Mistakes;
import cn.juesuan.edition.data.SourceLine;
import cn.juesuan.edition.data.TakenAway;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.EvaluationReader;
import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.edition.report.ReportReader;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormReader;
import cn.juesuan.edition.table.Formula;
import cn.juesuan.edition.table.FormulaParser;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.table.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads an edition from its folder. An edition may build on another (沿用): what its own files do not say, and files it does not have, are
 * the other's, but for what it takes away (去掉). Every mistake is reported with file and line.
 */
public final class EditionReader {
    private static final Set<String> FIELDS = Set.of("名称", "地区", "起始年度", "沿用", "去掉", "零值", "用语", "可选行", "表", "勾稽", "科目", "可为负数", "带入", "内部往来",
        "审查", "自评表样", "绩效自评", "说明", "补充资料", "名词解释");
    private static final Set<String> TIE = Set.of("编号", "关系", "强度", "说明");
    private static final String MAIN = "edition.yaml";

    private final Function<String, Optional<String>> files;

    /**
     * @param files gives the text of a file by its path, such as shandong-2024/form-01.yaml
     */
    public EditionReader(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /**
     * @param name folder of the edition
     * @throws EditionException when there is a mistake in the data
     */
    public Edition read(String name) {
        return read(name, Mistakes.endReading());
    }

    private Edition read(String name, Mistakes mistakes) {
        List<Folder> lineage = lineage(name);
        Edition edition = build(name, lineage, main(lineage), mistakes);
        lineage.forEach(folder -> folder.takenAway().requireFound());
        return edition;
    }

    /** Every mistake in the data of an edition, with file and line; those that only follow from others are left out. */
    public List<String> mistakes(String name) {
        Mistakes mistakes = Mistakes.collected();
        mistakes.of(() -> read(name, mistakes)).forEach(edition -> { });
        return mistakes.found().stream().map(EditionException::getMessage).distinct().toList();
    }

    /** The edition's own folder and those it builds on, nearest first. */
    private List<Folder> lineage(String name) {
        List<Folder> lineage = new ArrayList<>(List.of(folder(name)));
        for (Optional<DataNode> base = lineage.get(0).base(); base.isPresent(); base = lineage.get(lineage.size() - 1).base()) {
            String next = base.get().text();
            if (lineage.stream().anyMatch(folder -> folder.name().equals(next))) {
                throw base.get().mistake("“%s”互相沿用，没有尽头".formatted(next));
            }
            lineage.add(folder(next));
        }
        return lineage;
    }

    /**
     * What an edition is for, without reading the rest of it.
     *
     * @param place     whose forms these are
     * @param firstYear the first year it is for
     */
    record Head(String name, String place, String title, int firstYear) {
    }

    /** @throws EditionException when there is a mistake in what is read */
    Head head(String name) {
        Layers main = main(lineage(name));
        return new Head(name, main.required("地区").text(), own(main, "名称").text(), own(main, "起始年度").number());
    }

    private static Layers main(List<Folder> lineage) {
        return new Layers(lineage.stream().map(folder -> folder.layer(Optional.of(folder.main()))).toList());
    }

    /** The folder of one edition. */
    private record Folder(String name, DataNode main, TakenAway takenAway) {
        Optional<DataNode> base() {
            return Optional.ofNullable(main.fields().get("沿用"));
        }

        Layers.Layer layer(Optional<DataNode> file) {
            return new Layers.Layer(file, takenAway);
        }
    }

    private Folder folder(String name) {
        String path = name + "/" + MAIN;
        DataNode main = DataNode.parse(path, files.apply(path).orElseThrow(() -> new EditionException("没有“%s”这个版本".formatted(name))));
        Map<String, DataNode> fields = main.fields(FIELDS);
        main.field(fields, "名称");
        main.field(fields, "起始年度");
        return new Folder(name, main, new TakenAway(Optional.ofNullable(fields.get("去掉"))));
    }

    private Edition build(String name, List<Folder> lineage, Layers main, Mistakes mistakes) {
        List<Layers> formData = main.required("表").items().stream().flatMap(file -> mistakes.of(() -> layers(lineage, file)))
            .filter(form -> !form.isTakenAway(form.required("表").text())).toList();
        List<FormDefinition> forms = formData.stream().flatMap(form -> mistakes.of(() -> FormReader.read(form))).toList();
        // everything else names the tables
        mistakes.requireNone();
        FormulaParser parser = new FormulaParser(forms);
        List<Formula> formulas = formData.stream().flatMap(form -> form.nearest("公式").stream())
            .flatMap(list -> list.items().stream()).flatMap(line -> mistakes.of(() -> parser.formula(line))).toList();
        List<Tie> ties = mistakes.of(() -> layers(lineage, main.required("勾稽")).items(TIE, "编号", "勾稽").values())
            .flatMap(Collection::stream).flatMap(data -> mistakes.of(() -> tie(data, parser))).toList();
        List<CellSelection> mayBeNegative = main.required("可为负数").items().stream().flatMap(line -> mistakes.of(() -> parser.place(line))).toList();
        List<Formula> carryOvers = main.required("带入").items().stream().flatMap(line -> mistakes.of(() -> parser.formula(line))).toList();
        String subjects = path(lineage, main.required("科目"));
        Optional<NavigableMap<String, String>> names = mistakes.of(() -> SubjectList.read(subjects, files.apply(subjects).orElseThrow())).findFirst();
        Optional<EvaluationForm> evaluation = mistakes.of(() -> EvaluationReader.read(layers(lineage, main.required("绩效自评")).files())).findFirst();
        Map<String, EvaluationForm> layouts = new LinkedHashMap<>();
        main.entries("自评表样", "自评表样").forEach((layout, layoutFiles) -> mistakes.of(() -> layout(lineage, layoutFiles, main)).forEach(form ->
            layouts.put(layout, form)));
        Optional<ReportForm> report = mistakes.of(() -> new ReportReader(parser, mistakes).read(layers(lineage, main.required("说明")),
            layers(lineage, main.required("补充资料")), layers(lineage, main.required("名词解释")))).findFirst();
        List<Formula> transfers = main.entries("内部往来", "内部往来").values().stream().flatMap(line -> mistakes.of(() -> parser.formula(line))).toList();
        Optional<ZeroStyle> zeros = mistakes.of(() -> zeroStyle(main.required("零值"))).findFirst();
        mistakes.requireNone();
        return new Edition(name, main.required("地区").text(), own(main, "名称").text(), own(main, "起始年度").number(), texts(main.entries("用语", "用语")),
            zeros.orElseThrow(), optionalRows(main), forms, formulas, ties, mayBeNegative, carryOvers, names.orElseThrow(),
            main.nearest("审查").map(file -> texts(layers(lineage, file).entries("格", "审查"))).orElse(Map.of()), evaluation.orElseThrow(), layouts,
            report.orElseThrow(), transfers);
    }

    /** A layout of the sheets: its own files in front of those of the edition. */
    private EvaluationForm layout(List<Folder> lineage, DataNode layoutFiles, Layers main) {
        List<DataNode> data = new ArrayList<>();
        layoutFiles.items().forEach(file -> data.addAll(layers(lineage, file).files()));
        data.addAll(layers(lineage, main.required("绩效自评")).files());
        return EvaluationReader.read(data);
    }

    private static DataNode own(Layers main, String field) {
        DataNode nearest = main.files().get(0);
        return nearest.field(nearest.fields(), field);
    }

    /** The file in every folder that has it. */
    private Layers layers(List<Folder> lineage, DataNode file) {
        path(lineage, file);
        return new Layers(lineage.stream().map(folder -> {
            String path = folder.name() + "/" + file.text();
            return folder.layer(files.apply(path).map(text -> DataNode.parse(path, text)));
        }).toList());
    }

    /** Where the file stands: in the edition's own folder or in the nearest one it builds on. */
    private String path(List<Folder> lineage, DataNode file) {
        return lineage.stream().map(folder -> folder.name() + "/" + file.text()).filter(path -> files.apply(path).isPresent()).findFirst()
            .orElseThrow(() -> file.mistake("找不到文件“%s”".formatted(file.text())));
    }

    private static Map<String, String> texts(Map<String, DataNode> entries) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    private static Map<String, Boolean> optionalRows(Layers main) {
        Map<String, Boolean> rows = new LinkedHashMap<>();
        main.entries("可选行", "可选行").forEach((row, value) -> rows.put(row, value.oneOf("有", "无")));
        return rows;
    }

    private static ZeroStyle zeroStyle(DataNode data) {
        return ZeroStyle.byCaption(data.text()).orElseThrow(() -> data.mistake("零值应是“0.00”“空白”或“照录”"));
    }

    private static Tie tie(DataNode data, FormulaParser parser) {
        Map<String, DataNode> fields = data.fields(TIE);
        DataNode line = data.field(fields, "关系");
        FormulaParser.Relation relation = parser.parse(line);
        DataNode strength = data.field(fields, "强度");
        return new Tie(data.field(fields, "编号").text(), relation.subject(), relation.comparator(), relation.terms(),
            Strength.byCaption(strength.text()).orElseThrow(() -> strength.mistake("强度应是“错误”或“提示”")),
            line.text(), data.field(fields, "说明").text(), line.where());
    }

    /** Subject names, code to name, from a tab-separated list. */
    private static final class SubjectList {
        static NavigableMap<String, String> read(String file, String text) {
            NavigableMap<String, String> subjects = new TreeMap<>();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#") || line.startsWith("科目编码")) {
                    continue;
                }
                String[] parts = line.split("\t");
                if (parts.length != 2 || !Subject.isCode(parts[0])) {
                    throw new EditionException(new SourceLine(file, i + 1), "应是“科目编码<制表符>科目名称”");
                }
                subjects.put(parts[0], parts[1].strip());
            }
            return subjects;
        }
    }
}
