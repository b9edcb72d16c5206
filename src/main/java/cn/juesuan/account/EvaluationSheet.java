package cn.juesuan.account;

import java.util.ArrayList;
import java.util.List;

/**
 * The self-evaluation sheet of one project (项目支出绩效自评表) as entered: nothing in it is computed.
 *
 * @param indicators  in printed order
 * @param explanation 原因分析及拟采取的措施
 */
public record EvaluationSheet(SheetId id, SheetHead head, Funding funding, SheetGoal goal, List<Indicator> indicators, String explanation,
                              SheetStated stated, Origin origin) {
    public EvaluationSheet {
        indicators = List.copyOf(indicators);
    }

    /** A new sheet with nothing but its head. */
    public static EvaluationSheet empty(SheetId id, SheetHead head) {
        return new EvaluationSheet(id, head, Funding.EMPTY, SheetGoal.EMPTY, List.of(), "", SheetStated.NOTHING, Origin.TYPED);
    }

    /** The same sheet as another one: for a copy from last year or from another project. */
    public EvaluationSheet copiedAs(SheetId other) {
        return new EvaluationSheet(other, head, funding, goal, indicators, explanation, stated, origin);
    }

    public EvaluationSheet withHead(SheetHead changed) {
        return new EvaluationSheet(id, changed, funding, goal, indicators, explanation, stated, origin);
    }

    public EvaluationSheet withFunding(Funding changed) {
        return new EvaluationSheet(id, head, changed, goal, indicators, explanation, stated, origin);
    }

    public EvaluationSheet withGoal(SheetGoal changed) {
        return new EvaluationSheet(id, head, funding, changed, indicators, explanation, stated, origin);
    }

    public EvaluationSheet withIndicators(List<Indicator> changed) {
        return new EvaluationSheet(id, head, funding, goal, changed, explanation, stated, origin);
    }

    /** With another row at {@code index}, from 0. */
    public EvaluationSheet withIndicator(int index, Indicator changed) {
        List<Indicator> rows = new ArrayList<>(indicators);
        rows.set(index, changed);
        return withIndicators(rows);
    }

    public EvaluationSheet withExplanation(String changed) {
        return new EvaluationSheet(id, head, funding, goal, indicators, changed, stated, origin);
    }

    public EvaluationSheet withStated(SheetStated changed) {
        return new EvaluationSheet(id, head, funding, goal, indicators, explanation, changed, origin);
    }

    public EvaluationSheet withOrigin(Origin changed) {
        return new EvaluationSheet(id, head, funding, goal, indicators, explanation, stated, changed);
    }
}
