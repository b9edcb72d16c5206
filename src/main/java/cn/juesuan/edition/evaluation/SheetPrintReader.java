package cn.juesuan.edition.evaluation;

import cn.juesuan.edition.data.DataNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is printed of a self-evaluation sheet, each choice from the nearest edition that makes it. */
final class SheetPrintReader {
    private static final Set<String> FIELDS = Set.of("自评等级", "分值合计", "子行分值", "子行执行率", "无预算时执行率", "得分小数");
    private final List<DataNode> data;

    SheetPrintReader(List<DataNode> data) {
        this.data = data;
    }

    SheetPrint read() {
        return new SheetPrint(field("自评等级").oneOf("印", "不印"), field("分值合计").oneOf("印", "不印"), field("子行分值").text(),
            field("子行执行率").oneOf("印", "不印"), field("无预算时执行率").text(), field("得分小数").oneOf("补零", "不补零"));
    }

    private DataNode field(String name) {
        for (DataNode file : data) {
            Map<String, DataNode> fields = file.fields(FIELDS);
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        throw data.get(0).mistake("缺少“%s”".formatted(name));
    }
}
