package cn.juesuan.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads glossary.yaml. */
final class GlossaryReader {
    private static final Set<String> FIELDS = Set.of("用于", "科目名", "名词", "科目", "同名科目", "其他科目");

    private GlossaryReader() {
    }

    /** @param files nearest first; explanations of the same name are the nearest one's */
    static GlossaryForm read(List<DataNode> files) {
        Map<String, String> terms = new LinkedHashMap<>();
        TreeMap<String, String> subjects = new TreeMap<>();
        Map<String, String> endings = new LinkedHashMap<>();
        String other = "";
        String subjectName = "";
        List<String> used = List.of();
        for (int i = files.size() - 1; i >= 0; i--) {
            Map<String, DataNode> fields = files.get(i).fields(FIELDS);
            put(fields, "名词", terms);
            put(fields, "科目", subjects);
            put(fields, "同名科目", endings);
            other = Optional.ofNullable(fields.get("其他科目")).map(DataNode::text).orElse(other);
            subjectName = Optional.ofNullable(fields.get("科目名")).map(DataNode::text).orElse(subjectName);
            used = fields.containsKey("用于") ? DataNode.texts(Optional.of(fields.get("用于"))) : used;
        }
        return new GlossaryForm(terms, subjects, endings, other, subjectName, used);
    }

    private static void put(Map<String, DataNode> fields, String name, Map<String, String> into) {
        Optional.ofNullable(fields.get(name)).ifPresent(node -> node.fields().forEach((key, value) -> into.put(key, value.text().strip())));
    }
}
