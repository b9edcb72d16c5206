package cn.juesuan.report.figure;

import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.edition.report.SupplementGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All fields that this account has, in the order of the edition. */
final class FieldInstances {
    private static final String ID = "编号";

    private final Map<String, FieldInstance> byKey = new LinkedHashMap<>();
    private final Map<String, List<FieldInstance>> byGroup = new LinkedHashMap<>();

    FieldInstances(List<SupplementGroup> groups, Function<String, List<Row>> rows) {
        groups.forEach(group -> byGroup.put(group.title(), group.fields().stream().flatMap(field -> instances(field, rows)).toList()));
        byGroup.values().stream().flatMap(List::stream).forEach(instance -> byKey.putIfAbsent(instance.key(), instance));
    }

    private static Stream<FieldInstance> instances(SupplementField field, Function<String, List<Row>> rows) {
        if (field.each().isEmpty()) {
            return Stream.of(new FieldInstance(field.key(), field.key(), field, Optional.empty(), field.caption(), field.purpose()));
        }
        List<Row> all = rows.apply(field.each().get());
        return IntStream.range(0, all.size()).mapToObj(index -> instance(field, all.get(index), index + 1));
    }

    private static FieldInstance instance(SupplementField field, Row row, int number) {
        Map<String, String> shown = new LinkedHashMap<>(row.texts());
        shown.replace(ID, Integer.toString(number));
        return new FieldInstance(Names.fill(field.key(), row.texts()), Names.fill(field.key(), shown), field, Optional.of(row),
            Names.fill(field.caption(), row.texts()), Names.fill(field.purpose(), row.texts()));
    }

    Map<String, FieldInstance> byKey() {
        return byKey;
    }

    List<FieldInstance> of(String group) {
        return byGroup.getOrDefault(group, List.of());
    }
}
