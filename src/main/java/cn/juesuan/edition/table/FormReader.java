package cn.juesuan.edition.table;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.data.Layers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the data of one table: its columns, head, rows and notes. Rows and columns may be taken away by an edition that builds on another. */
public final class FormReader {
    private static final Set<String> FIELDS = Set.of("表", "表名", "表号", "方向", "列", "表头", "行", "科目行", "表尾", "公式", "注", "无数据");

    private final Layers data;
    private final String name;

    private FormReader(Layers data) {
        this.data = data;
        this.name = data.required("表").text();
    }

    public static FormDefinition read(Layers data) {
        data.holdingOnly(FIELDS);
        FormReader reader = new FormReader(data);
        List<LayoutColumn> columns = data.required("列").items().stream().map(FormReader::column).toList();
        List<List<HeadCell>> head = data.required("表头").items().stream().map(FormReader::headLine).toList();
        checkHead(data.required("表头"), head, columns.size());
        Set<Integer> gone = reader.columnsTakenAway(columns);
        List<LayoutColumn> left = IntStream.range(0, columns.size()).filter(column -> !gone.contains(column)).mapToObj(columns::get).toList();
        return new FormDefinition(reader.name, data.required("表名").text(), data.required("表号").text(), isLandscape(data.required("方向")), left,
            HeadCell.without(gone, head, columns.size()), reader.body(left), DataNode.texts(data.nearest("注")), DataNode.texts(data.nearest("无数据")));
    }

    private Set<Integer> columnsTakenAway(List<LayoutColumn> columns) {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).figureColumn() > 0
            && data.isTakenAway(name + "/栏" + columns.get(column).figureColumn())).boxed().collect(Collectors.toSet());
    }

    private static boolean isLandscape(DataNode direction) {
        return switch (direction.text()) {
            case "横向" -> true;
            case "纵向" -> false;
            default -> throw direction.mistake("方向应是“横向”或“纵向”");
        };
    }

    private static LayoutColumn column(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("内容", "区", "宽"));
        DataNode content = data.field(fields, "内容");
        String block = Optional.ofNullable(fields.get("区")).map(DataNode::text).orElse("");
        int width = data.field(fields, "宽").number();
        return switch (content.text()) {
            case "项目" -> new LayoutColumn(LayoutColumn.Content.CAPTION, block, 0, width);
            case "行次" -> new LayoutColumn(LayoutColumn.Content.LINE_NUMBER, block, 0, width);
            case "科目编码" -> new LayoutColumn(LayoutColumn.Content.CODE, block, 0, width);
            case "科目名称" -> new LayoutColumn(LayoutColumn.Content.NAME, block, 0, width);
            default -> new LayoutColumn(LayoutColumn.Content.FIGURE, block, figureColumn(content), width);
        };
    }

    private static int figureColumn(DataNode content) {
        if (!content.text().matches("栏\\d{1,2}")) {
            throw content.mistake("列的内容应是项目、行次、科目编码、科目名称或“栏”加数字，不能是“%s”".formatted(content.text()));
        }
        return Integer.parseInt(content.text().substring(1));
    }

    private static List<HeadCell> headLine(DataNode line) {
        return line.items().stream().map(cell -> {
            if (cell.isText()) {
                return new HeadCell(cell.text(), 1, 1);
            }
            Map<String, DataNode> fields = cell.fields(Set.of("文", "跨列", "跨行"));
            return new HeadCell(cell.field(fields, "文").text(), span(fields, "跨行"), span(fields, "跨列"));
        }).toList();
    }

    private static int span(Map<String, DataNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(DataNode::number).orElse(1);
    }

    /** The spans must tile the head exactly: every column of every head line is covered once. */
    private static void checkHead(DataNode data, List<List<HeadCell>> head, int width) {
        int[] free = new int[head.size()];
        Arrays.fill(free, width);
        for (int line = 0; line < head.size(); line++) {
            for (HeadCell cell : head.get(line)) {
                for (int below = line; below < line + cell.rowSpan() && below < head.size(); below++) {
                    free[below] -= cell.columnSpan();
                }
            }
            if (free[line] != 0) {
                throw data.mistake("表头第 %d 行占 %d 列，应占 %d 列".formatted(line + 1, width - free[line], width));
            }
        }
    }

    private FormBody body(List<LayoutColumn> columns) {
        if (nearestBody().containsKey("科目行")) {
            DataNode subjects = data.required("科目行");
            Map<String, DataNode> fields = subjects.fields(Set.of("合计", "位置"));
            return new FormBody.Subjects(subjects.field(fields, "合计").text(),
                Optional.ofNullable(fields.get("位置")).map(place -> place.oneOf("末行", "首行")).orElse(false));
        }
        Map<String, List<FormRow>> blocks = blocks(data.required("行"));
        if (columns.size() > 0 && columns.stream().allMatch(column -> column.block().isEmpty()) && blocks.size() == 1) {
            blocks = Map.of("", blocks.values().iterator().next());
        }
        List<FootCell> foot = data.nearest("表尾").map(DataNode::items).orElse(List.of()).stream().map(FormReader::footCell).toList();
        return new FormBody.Fixed(blocks, foot);
    }

    /** The file that says what rows there are. */
    private Map<String, DataNode> nearestBody() {
        return data.files().stream().map(DataNode::fields).filter(file -> file.containsKey("科目行") || file.containsKey("行")).findFirst()
            .orElse(Map.of());
    }

    private Map<String, List<FormRow>> blocks(DataNode list) {
        Map<String, List<FormRow>> blocks = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        list.fields().forEach((block, rows) -> {
            List<FormRow> read = new ArrayList<>();
            for (DataNode row : rows.items()) {
                for (FormRow each : rows(row)) {
                    if (!each.isBlank() && !keys.add(each.key())) {
                        throw row.mistake("行“%s”写了两次".formatted(each.key()));
                    }
                    read.add(each);
                }
            }
            read.removeIf(row -> !row.isBlank() && data.isTakenAway(name + "/" + row.key()));
            blocks.put(block, List.copyOf(read));
        });
        return blocks;
    }

    private static List<FormRow> rows(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("行次", "行", "项目", "科目", "名称", "对齐", "类", "可选", "空行"));
        if (fields.containsKey("空行")) {
            return blanks(fields.get("空行"));
        }
        DataNode key = Stream.of("科目", "行次", "行").filter(fields::containsKey).map(fields::get).findFirst()
            .orElseGet(() -> data.field(fields, "行次"));
        String caption = Stream.of("名称", "项目", "行").filter(fields::containsKey).map(fields::get).findFirst().map(DataNode::text).orElse("");
        Alignment alignment = Optional.ofNullable(fields.get("对齐")).map(node -> node.text().equals("居中") ? Alignment.CENTER : Alignment.LEFT)
            .orElse(Alignment.LEFT);
        Optional<String> classCode = Optional.ofNullable(fields.get("类")).map(DataNode::text);
        boolean optional = Optional.ofNullable(fields.get("可选")).map(node -> node.text().equals("是")).orElse(false);
        return keys(key).stream().map(each -> new FormRow(each, caption, alignment, classCode, optional)).toList();
    }

    private static List<FormRow> blanks(DataNode count) {
        return count.text().equals("补齐") ? List.of(FormRow.STRETCH) : Collections.nCopies(count.number(), FormRow.BLANK);
    }

    private static List<String> keys(DataNode key) {
        String text = key.text();
        int dots = text.indexOf("..");
        if (dots < 0) {
            return List.of(text);
        }
        try {
            return IntStream.rangeClosed(Integer.parseInt(text.substring(0, dots)), Integer.parseInt(text.substring(dots + 2)))
                .mapToObj(Integer::toString).toList();
        } catch (NumberFormatException noNumber) {
            throw key.mistake("“%s”应写作“9..26”".formatted(text));
        }
    }

    private static FootCell footCell(DataNode data) {
        Map<String, DataNode> fields = data.fields(Set.of("行", "跨列", "栏"));
        String row = data.field(fields, "行").text();
        int column = Optional.ofNullable(fields.get("栏")).map(DataNode::number).orElse(0);
        return new FootCell(row, row, column, span(fields, "跨列"));
    }
}
