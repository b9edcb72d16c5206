package cn.juesuan.form;

import cn.juesuan.account.Subject;
import cn.juesuan.account.ZeroStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads an edition from its folder. An edition may build on another (沿用): what its own edition.yaml does not say, and files it does not
 * have, are the other's. Every mistake is reported with file and line.
 */
public final class EditionReader {
    private static final Set<String> FIELDS = Set.of("名称", "起始年度", "沿用", "零值", "用语", "可选行", "表", "勾稽", "科目", "可为负数", "带入",
        "绩效自评", "说明", "补充资料", "名词解释");
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
        List<String> lineage = new ArrayList<>(List.of(name));
        List<Map<String, DataNode>> mains = new ArrayList<>(List.of(main(name)));
        while (mains.get(mains.size() - 1).containsKey("沿用")) {
            DataNode base = mains.get(mains.size() - 1).get("沿用");
            if (lineage.contains(base.text())) {
                throw base.mistake("“%s”互相沿用，没有尽头".formatted(base.text()));
            }
            lineage.add(base.text());
            mains.add(main(base.text()));
        }
        return build(name, lineage, mains);
    }

    private Edition build(String name, List<String> lineage, List<Map<String, DataNode>> mains) {
        List<DataNode> formData = new ArrayList<>();
        nearest(mains, "表").items().forEach(file -> formData.add(parse(lineage, file)));
        List<FormDefinition> forms = formData.stream().map(FormReader::read).toList();
        FormulaParser parser = new FormulaParser(forms);
        List<Formula> formulas = formData.stream().flatMap(data -> Optional.ofNullable(data.fields().get("公式")).stream())
            .flatMap(list -> list.items().stream()).map(parser::formula).toList();
        List<Tie> ties = parse(lineage, nearest(mains, "勾稽")).items().stream().map(data -> tie(data, parser)).toList();
        List<CellSelection> mayBeNegative = nearest(mains, "可为负数").items().stream().map(parser::place).toList();
        List<Formula> carryOvers = nearest(mains, "带入").items().stream().map(parser::formula).toList();
        String subjects = path(lineage, nearest(mains, "科目"));
        return new Edition(name, mains.get(0).get("名称").text(), mains.get(0).get("起始年度").number(), merged(mains, "用语"),
            zeroStyle(nearest(mains, "零值")), optionalRows(mains), forms, formulas, ties, mayBeNegative, carryOvers,
            SubjectList.read(subjects, files.apply(subjects).orElseThrow()),
            EvaluationReader.read(parseAll(lineage, nearest(mains, "绩效自评"))),
            new ReportReader(parser).read(parseAll(lineage, nearest(mains, "说明")), parseAll(lineage, nearest(mains, "补充资料")),
                parseAll(lineage, nearest(mains, "名词解释"))));
    }

    private Map<String, DataNode> main(String name) {
        String path = name + "/" + MAIN;
        DataNode main = DataNode.parse(path, files.apply(path).orElseThrow(() -> new EditionException("没有“%s”这个版本".formatted(name))));
        Map<String, DataNode> fields = main.fields(FIELDS);
        main.field(fields, "名称");
        main.field(fields, "起始年度");
        return fields;
    }

    private static DataNode nearest(List<Map<String, DataNode>> mains, String field) {
        return mains.stream().filter(main -> main.containsKey(field)).findFirst().map(main -> main.get(field))
            .orElseThrow(() -> mains.get(0).get("名称").mistake("缺少“%s”".formatted(field)));
    }

    private DataNode parse(List<String> lineage, DataNode file) {
        String path = path(lineage, file);
        return DataNode.parse(path, files.apply(path).orElseThrow());
    }

    /** The file in every folder that has it, the edition's own first. */
    private List<DataNode> parseAll(List<String> lineage, DataNode file) {
        path(lineage, file);
        return lineage.stream().map(folder -> folder + "/" + file.text())
            .flatMap(path -> files.apply(path).map(text -> DataNode.parse(path, text)).stream()).toList();
    }

    /** Where the file stands: in the edition's own folder or in the nearest one it builds on. */
    private String path(List<String> lineage, DataNode file) {
        return lineage.stream().map(folder -> folder + "/" + file.text()).filter(path -> files.apply(path).isPresent()).findFirst()
            .orElseThrow(() -> file.mistake("找不到文件“%s”".formatted(file.text())));
    }

    private static Map<String, String> merged(List<Map<String, DataNode>> mains, String field) {
        Map<String, String> merged = new LinkedHashMap<>();
        for (int i = mains.size() - 1; i >= 0; i--) {
            Optional.ofNullable(mains.get(i).get(field)).ifPresent(data -> data.fields().forEach((key, value) -> merged.put(key, value.text())));
        }
        return merged;
    }

    private static Map<String, Boolean> optionalRows(List<Map<String, DataNode>> mains) {
        Map<String, Boolean> rows = new LinkedHashMap<>();
        merged(mains, "可选行").forEach((row, value) -> rows.put(row, value.equals("有")));
        return rows;
    }

    private static ZeroStyle zeroStyle(DataNode data) {
        return ZeroStyle.byCaption(data.text()).orElseThrow(() -> data.mistake("零值应是“0.00”“空白”或“照录”"));
    }

    private static Tie tie(DataNode data, FormulaParser parser) {
        Map<String, DataNode> fields = data.fields(Set.of("编号", "关系", "强度", "说明"));
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
