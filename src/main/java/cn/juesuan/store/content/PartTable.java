package cn.juesuan.store.content;

import cn.juesuan.store.hash.Hash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A table whose rows stand in an order. */
record PartTable(DSLContext sql, Table<?> table, Field<String> id, Field<Integer> position, Field<String> content) {
    /** All parts by their identity, in order. */
    Map<String, PartLines> read() {
        Map<String, PartLines> parts = new LinkedHashMap<>();
        sql.select(id, content).from(table).orderBy(position)
                .forEach(row -> parts.put(row.value1(), PartLines.read(row.value2()).at(parts.size())));
        return parts;
    }

    Optional<PartLines> lines(String part) {
        return sql.select(position, content).from(table).where(id.eq(part))
                .fetchOptional(row -> PartLines.read(row.value2()).at(row.value1()));
    }

    /** Gives what the steps add to the sum of {@link StateHashes}. */
    Hash apply(List<PartStep> steps) {
        if (steps.isEmpty()) {
            return Hash.ZERO;
        }
        Map<String, Optional<PartLines>> last = new LinkedHashMap<>();
        steps.forEach(step -> last.put(step.id(), step.after()));
        if (steps.stream().allMatch(PartStep::staysInPlace)) {
            return change(id.in(last.keySet()), () -> last.forEach((part, lines) -> write(part, lines.orElseThrow())));
        }
        return change(DSL.noCondition(), () -> reorder(steps, last));
    }

    private Hash change(Condition rows, Runnable writing) {
        Hash before = new StateHashes(sql).sum(table, rows);
        writing.run();
        return new StateHashes(sql).sum(table, rows).minus(before);
    }

    private void write(String part, PartLines lines) {
        sql.update(table).set(content, lines.withoutPosition().text()).where(id.eq(part)).execute();
    }

    /** Only rows that the steps touch, or that another one pushes to a new position, are written. */
    private void reorder(List<PartStep> steps, Map<String, Optional<PartLines>> last) {
        List<String> before = sql.select(id).from(table).orderBy(position).fetch(id);
        List<String> after = new ArrayList<>(before);
        for (PartStep step : steps) {
            after.remove(step.id());
            step.after().ifPresent(lines -> after.add(Math.min(lines.position(), after.size()), step.id()));
        }
        sql.deleteFrom(table).where(id.in(last.keySet())).execute();
        sql.batch(IntStream.range(0, after.size()).filter(place -> !last.containsKey(after.get(place)))
                .filter(place -> place >= before.size() || !before.get(place).equals(after.get(place)))
                .mapToObj(place -> sql.update(table).set(position, place).where(id.eq(after.get(place)))).toList()).execute();
        sql.batch(IntStream.range(0, after.size()).filter(place -> last.containsKey(after.get(place)))
                .mapToObj(place -> sql.insertInto(table, id, position, content).values(after.get(place), place,
                        last.get(after.get(place)).orElseThrow().withoutPosition().text())).toList()).execute();
    }
}
