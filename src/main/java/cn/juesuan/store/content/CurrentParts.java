package cn.juesuan.store.content;

import static cn.juesuan.store.schema.Tables.DEPARTMENT_EVALUATION;
import static cn.juesuan.store.schema.Tables.EVALUATION_SHEET;
import static cn.juesuan.store.schema.Tables.MEMBER_UNIT;

import cn.juesuan.account.Step;
import cn.juesuan.store.hash.Hash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The sheets, score tables and member units of the account as they are now. */
public record CurrentParts(DSLContext sql) {
    private PartTable table(StepKind kind) {
        return switch (kind) {
            case SHEET -> new PartTable(sql, EVALUATION_SHEET, EVALUATION_SHEET.ID, EVALUATION_SHEET.POSITION, EVALUATION_SHEET.CONTENT);
            case EVALUATION -> new PartTable(sql, DEPARTMENT_EVALUATION, DEPARTMENT_EVALUATION.ID, DEPARTMENT_EVALUATION.POSITION,
                    DEPARTMENT_EVALUATION.CONTENT);
            case UNIT -> new PartTable(sql, MEMBER_UNIT, MEMBER_UNIT.ID, MEMBER_UNIT.POSITION, MEMBER_UNIT.CONTENT);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** The steps that put all of them into an empty account. */
    List<Step> read() {
        List<Step> steps = new ArrayList<>();
        for (StepKind kind : StepKind.PARTS) {
            table(kind).read().forEach((id, lines) -> steps.add(new PartStep(kind, id, Optional.empty(), Optional.of(lines)).step()));
        }
        return steps;
    }

    /** The lines of all parts of a kind, without their positions. */
    public Map<String, PartLines> rows(StepKind kind) {
        Map<String, PartLines> rows = new LinkedHashMap<>();
        table(kind).read().forEach((id, lines) -> rows.put(id, lines.withoutPosition()));
        return rows;
    }

    Optional<PartLines> lines(StepKind kind, String id) {
        return table(kind).lines(id);
    }

    /** Brings the tables to where they are after the steps, and gives what this adds to the sum of {@link StateHashes}. */
    Hash apply(List<Step> steps) {
        List<PartStep> parts = steps.stream().flatMap(PartStep::of).toList();
        return StepKind.PARTS.stream()
                .map(kind -> table(kind).apply(parts.stream().filter(part -> part.kind() == kind).toList())).reduce(Hash.ZERO, Hash::plus);
    }
}
