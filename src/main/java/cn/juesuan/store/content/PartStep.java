package cn.juesuan.store.content;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Placed;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of a sheet, score table or member unit, its texts as lines; positions are among them. */
record PartStep(StepKind kind, String id, Optional<PartLines> before, Optional<PartLines> after) {
    static Stream<PartStep> of(Step step) {
        if (step instanceof Step.SheetStep sheet) {
            return Stream.of(of(sheet));
        }
        if (step instanceof Step.EvaluationStep evaluation) {
            return Stream.of(of(evaluation));
        }
        return step instanceof Step.UnitStep unit ? Stream.of(of(unit)) : Stream.empty();
    }

    static PartStep of(Step.SheetStep step) {
        return new PartStep(StepKind.SHEET, step.sheet().value(), step.before().map(PartStep::sheet), step.after().map(PartStep::sheet));
    }

    static PartStep of(Step.EvaluationStep step) {
        return new PartStep(StepKind.EVALUATION, step.evaluation().value(), step.before().map(PartStep::table), step.after().map(PartStep::table));
    }

    static PartStep of(Step.UnitStep step) {
        return new PartStep(StepKind.UNIT, step.unit().value(), step.before().map(PartStep::unit), step.after().map(PartStep::unit));
    }

    private static PartLines unit(Placed<MemberUnit> placed) {
        return UnitLines.of(placed.part()).at(placed.position());
    }

    private static PartLines sheet(Placed<EvaluationSheet> placed) {
        return SheetLines.of(placed.part()).at(placed.position());
    }

    private static PartLines table(Placed<DepartmentEvaluation> placed) {
        return ScoreTableLines.of(placed.part()).at(placed.position());
    }

    Step step() {
        return switch (kind) {
            case SHEET -> new Step.SheetStep(new SheetId(id), before.map(this::sheet), after.map(this::sheet));
            case EVALUATION -> new Step.EvaluationStep(new SheetId(id), before.map(this::table), after.map(this::table));
            case UNIT -> new Step.UnitStep(new UnitCode(id), before.map(this::unit), after.map(this::unit));
            default -> throw new IllegalStateException(kind.name());
        };
    }

    private Placed<MemberUnit> unit(PartLines lines) {
        return new Placed<>(lines.position(), UnitLines.unit(id, lines));
    }

    private Placed<EvaluationSheet> sheet(PartLines lines) {
        return new Placed<>(lines.position(), SheetLines.sheet(id, lines));
    }

    private Placed<DepartmentEvaluation> table(PartLines lines) {
        return new Placed<>(lines.position(), ScoreTableLines.table(id, lines));
    }

    /** Whether the part is there before and after, at the same position. */
    boolean staysInPlace() {
        return before.isPresent() && after.isPresent() && before.get().position() == after.get().position();
    }

    /** Writes what differs; all of it where the part was added or removed. */
    void write(StepRecord stored) {
        stored.setRowKey(id);
        before.ifPresent(lines -> stored.setOldContent(after.map(lines::without).orElse(lines).text()));
        after.ifPresent(lines -> stored.setNewContent(before.map(lines::without).orElse(lines).text()));
    }
}
