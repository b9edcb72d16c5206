package cn.juesuan.account;

import java.util.Optional;

/** The steps that change the department evaluations of an account as it stands. */
public final class EvaluationSteps {
    private final Account account;

    public EvaluationSteps(Account account) {
        this.account = account;
    }

    /** A new evaluation behind the last one. */
    public Step added(DepartmentEvaluation evaluation) {
        return new Step.EvaluationStep(evaluation.id(), Optional.empty(), Placed.at(account.evaluations().size(), evaluation));
    }

    /** The evaluation with the same id becomes {@code evaluation}; none when there is no such one, or nothing changes. */
    public Optional<Step> changed(DepartmentEvaluation evaluation) {
        return placed(evaluation.id()).filter(before -> !before.part().equals(evaluation)).map(before ->
            new Step.EvaluationStep(evaluation.id(), Optional.of(before), Placed.at(before.position(), evaluation)));
    }

    public Optional<Step> removed(SheetId id) {
        return placed(id).map(before -> new Step.EvaluationStep(id, Optional.of(before), Optional.empty()));
    }

    /** The evaluation goes to {@code position}, counted from 0 without the evaluation itself. */
    public Optional<Step> moved(SheetId id, int position) {
        return placed(id).filter(before -> before.position() != position).map(before ->
            new Step.EvaluationStep(id, Optional.of(before), Placed.at(position, before.part())));
    }

    private Optional<Placed<DepartmentEvaluation>> placed(SheetId id) {
        return account.evaluations().stream().filter(evaluation -> evaluation.id().equals(id)).findFirst()
            .map(evaluation -> new Placed<>(account.evaluations().indexOf(evaluation), evaluation));
    }
}
