package cn.juesuan.edition.report;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.Layers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads glossary.yaml. */
final class GlossaryReader {
    private static final Set<String> FIELDS = Set.of("用于", "科目名", "名词", "科目", "同名科目", "其他科目", "名词开头", "科目开头", "已核");

    private GlossaryReader() {
    }

    static GlossaryForm read(Layers layers) {
        layers.holdingOnly(FIELDS);
        String subject = text(layers, "科目开头");
        return new GlossaryForm(texts(layers, "名词", text(layers, "名词开头")), new TreeMap<>(texts(layers, "科目", subject)),
            texts(layers, "同名科目", subject), subject + text(layers, "其他科目"), text(layers, "科目名"), DataNode.texts(layers.nearest("用于")),
            DataNode.texts(layers.nearest("已核")));
    }

    private static Map<String, String> texts(Layers layers, String field, String opening) {
        Map<String, String> texts = new LinkedHashMap<>();
        layers.entries(field, field).forEach((name, value) -> texts.put(name, opening + value.text().strip()));
        return texts;
    }

    private static String text(Layers layers, String field) {
        return layers.nearest(field).map(DataNode::text).orElse("");
    }
}
