package cn.juesuan.edition.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A piece of edition data that knows its line, so that every complaint can name it. */
public final class DataNode {
    private final String file;
    private final Node node;

    private DataNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    public static DataNode parse(String file, String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings).composeString(text).map(node -> new DataNode(file, node))
                .orElseThrow(() -> new EditionException(new SourceLine(file, 1), "文件是空的"));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new EditionException(new SourceLine(file, line), "格式有误，请检查缩进、冒号和括号（" + broken.getProblem() + "）");
        }
    }

    public SourceLine where() {
        return new SourceLine(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    public EditionException mistake(String message) {
        return new EditionException(where(), message);
    }

    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw mistake("这里应是一段文字");
    }

    public int number() {
        try {
            return Integer.parseInt(text().strip());
        } catch (NumberFormatException noNumber) {
            throw mistake("“%s”应是整数".formatted(text()));
        }
    }

    public BigDecimal decimal() {
        try {
            return new BigDecimal(text().strip());
        } catch (NumberFormatException noNumber) {
            throw mistake("“%s”应是数字".formatted(text()));
        }
    }

    /** Whether it says {@code yes} rather than {@code no}; anything else is a mistake. */
    public boolean oneOf(String yes, String no) {
        if (text().equals(yes) || text().equals(no)) {
            return text().equals(yes);
        }
        throw mistake("“%s”应是“%s”或“%s”".formatted(text(), yes, no));
    }

    public List<DataNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new DataNode(file, item)).toList();
        }
        throw mistake("这里应是一个列表（每项以“- ”开头）");
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Entries of a mapping in the order written. */
    public Map<String, DataNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("这里应是“名称: 值”");
        }
        Map<String, DataNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            DataNode key = new DataNode(file, tuple.getKeyNode());
            if (fields.put(key.text(), new DataNode(file, tuple.getValueNode())) != null) {
                throw key.mistake("“%s”写了两次".formatted(key.text()));
            }
        }
        return fields;
    }

    /** Entries of a mapping that may hold only the names in {@code known}: a misspelt name is a mistake, not a default. */
    public Map<String, DataNode> fields(Set<String> known) {
        Map<String, DataNode> fields = fields();
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.mistake("不认识“%s”，这里只能写：%s".formatted(name, String.join("、", known.stream().sorted().toList())));
            }
        });
        return fields;
    }

    public DataNode field(Map<String, DataNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> mistake("缺少“%s”".formatted(name)));
    }

    public static List<String> texts(Optional<DataNode> list) {
        List<String> texts = new ArrayList<>();
        list.ifPresent(node -> node.items().forEach(item -> texts.add(item.text())));
        return texts;
    }
}
