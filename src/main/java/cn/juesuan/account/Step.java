package cn.juesuan.account;

import java.util.Optional;

/** The smallest change of an account. Every step knows what was there before, so it can be taken back. */
public sealed interface Step {
    Step reversed();

    /** A cell gets another entry, or none. */
    record EntryStep(CellAddress cell, Optional<Entry> before, Optional<Entry> after) implements Step {
        @Override
        public Step reversed() {
            return new EntryStep(cell, after, before);
        }
    }

    /** A subject row is added to a table ({@code before} empty), renamed, or removed ({@code after} empty). */
    record RowStep(String form, String code, Optional<String> before, Optional<String> after) implements Step {
        @Override
        public Step reversed() {
            return new RowStep(form, code, after, before);
        }
    }

    /** A setting changes; empty stands for the edition's default. */
    record SettingStep(String key, Optional<String> before, Optional<String> after) implements Step {
        @Override
        public Step reversed() {
            return new SettingStep(key, after, before);
        }
    }

    /** The account learns, changes or forgets the name of a subject. */
    record SubjectNameStep(String code, Optional<String> before, Optional<String> after) implements Step {
        @Override
        public Step reversed() {
            return new SubjectNameStep(code, after, before);
        }
    }

    /** A field of the 补充资料 gets another text, or none. */
    record SupplementStep(String key, Optional<String> before, Optional<String> after) implements Step {
        @Override
        public Step reversed() {
            return new SupplementStep(key, after, before);
        }
    }

    /** Unit, kind or year is put right. */
    record ProfileStep(UnitProfile before, UnitProfile after) implements Step {
        @Override
        public Step reversed() {
            return new ProfileStep(after, before);
        }
    }

    /** A self-evaluation sheet is added ({@code before} empty), changed, moved, or removed ({@code after} empty). */
    record SheetStep(SheetId sheet, Optional<Placed<EvaluationSheet>> before, Optional<Placed<EvaluationSheet>> after) implements Step {
        @Override
        public Step reversed() {
            return new SheetStep(sheet, after, before);
        }
    }

    /** A department evaluation is added ({@code before} empty), changed, moved, or removed ({@code after} empty). */
    record EvaluationStep(SheetId evaluation, Optional<Placed<DepartmentEvaluation>> before, Optional<Placed<DepartmentEvaluation>> after)
        implements Step {
        @Override
        public Step reversed() {
            return new EvaluationStep(evaluation, after, before);
        }
    }

    /** A member unit is added ({@code before} empty), taken over anew, moved, or removed ({@code after} empty). */
    record UnitStep(UnitCode unit, Optional<Placed<MemberUnit>> before, Optional<Placed<MemberUnit>> after) implements Step {
        @Override
        public Step reversed() {
            return new UnitStep(unit, after, before);
        }
    }

    /** An internal transfer is eliminated, otherwise than before, or no longer. */
    record EliminationStep(Transfer transfer, Optional<Elimination> before, Optional<Elimination> after) implements Step {
        @Override
        public Step reversed() {
            return new EliminationStep(transfer, after, before);
        }
    }

    /** A cell of a department is adjusted, otherwise than before, or no longer. */
    record AdjustmentStep(CellAddress cell, Optional<Adjustment> before, Optional<Adjustment> after) implements Step {
        @Override
        public Step reversed() {
            return new AdjustmentStep(cell, after, before);
        }
    }
}
