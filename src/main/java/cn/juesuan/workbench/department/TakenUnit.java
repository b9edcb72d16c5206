package cn.juesuan.workbench.department;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.consolidation.ChangedFigure;
import java.util.List;

/**
 * A unit whose figures were taken over, or are to be.
 *
 * @param unit    as it is now
 * @param sheets  likewise its self-evaluation sheets, as those of the department
 * @param figures that the unit has otherwise than before
 * @param texts   what else is other: fields, sheets, the name, in words for the user
 */
public record TakenUnit(MemberUnit unit, List<EvaluationSheet> sheets, List<ChangedFigure> figures, List<String> texts) {
    public boolean isSame() {
        return figures.isEmpty() && texts.isEmpty();
    }
}
