package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.Origin;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the sheet of what was read, and says what it lacks or contradicts. */
final class SheetFinish {
    private final EvaluationForm form;
    private final SheetNotes notes;

    SheetFinish(EvaluationForm form, SheetNotes notes) {
        this.form = form;
        this.notes = notes;
    }

    SheetRead finish(SheetDraft draft) {
        lacks(draft);
        if (draft.unit.isEmpty() && draft.heading.moneyUnit().isEmpty() && hasMoney(draft.funding)) {
            notes.doubt(draft.place, "没有写金额单位，先按万元读，请核对");
        }
        draft.classWeights.forEach((name, weight) -> classWeight(draft, name, new BigDecimal(weight)));
        draft.weights.flatMap(MarkReading::read).ifPresent(printed -> weights(draft, printed));
        SheetHead head = new SheetHead(draft.text(SheetCaption.PROJECT), draft.text(SheetCaption.DEPARTMENT), draft.text(SheetCaption.IMPLEMENTER),
            ProjectGroup.OWN);
        EvaluationSheet sheet = new EvaluationSheet(SheetId.fresh(), head, draft.funding,
            new SheetGoal(draft.text(SheetCaption.EXPECTED), draft.text(SheetCaption.ACHIEVED)), draft.indicators, draft.text(SheetCaption.EXPLANATION),
            new SheetStated(draft.given(SheetCaption.SUM), draft.given(SheetCaption.GRADE)), new Origin(draft.place));
        return new SheetRead(sheet, Optional.empty(), draft.heading, draft.file, draft.sources, draft.figures);
    }

    private static boolean hasMoney(Funding funding) {
        return Stream.of(FundingLine.values()).map(funding::row).flatMap(row -> Stream.of(row.initial(), row.budget(), row.actual()))
            .anyMatch(entry -> entry.filter(FundingEntry.Figure.class::isInstance).isPresent());
    }

    private void lacks(SheetDraft draft) {
        List<String> missing = new ArrayList<>();
        if (draft.given(SheetCaption.PROJECT).isEmpty()) {
            missing.add("项目名称");
        }
        if (!draft.fundingSeen) {
            missing.add("预算执行情况");
        }
        if (draft.indicators.isEmpty()) {
            missing.add("绩效指标");
        }
        if (draft.given(SheetCaption.SUM).isEmpty()) {
            missing.add("总分");
        }
        if (!missing.isEmpty()) {
            notes.add(draft.place, "“%s”的自评表不完整，没有读到%s；其余照读，请补填。".formatted(draft.text(SheetCaption.PROJECT), String.join("、", missing)));
        }
    }

    private void classWeight(SheetDraft draft, String name, BigDecimal printed) {
        BigDecimal sum = sum(draft.indicators.stream().filter(row -> row.level1().equals(name)).toList());
        if (sum.compareTo(printed) != 0) {
            notes.add(draft.place, "“%s”的%s印的是 %s 分，其下各指标合计 %s 分，请核对分值。".formatted(draft.text(SheetCaption.PROJECT), name,
                MarkReading.printed(printed), MarkReading.printed(sum)));
        }
    }

    private void weights(SheetDraft draft, BigDecimal printed) {
        BigDecimal sum = sum(draft.indicators).add(form.rules().funding());
        if (sum.compareTo(printed) != 0) {
            notes.add(draft.place, "“%s”印的分值合计是 %s，各指标加预算执行合计 %s，请核对分值，看是否少读或漏填了行。".formatted(
                draft.text(SheetCaption.PROJECT), MarkReading.printed(printed), MarkReading.printed(sum)));
        }
    }

    private static BigDecimal sum(List<Indicator> rows) {
        return MarkReading.sum(rows.stream().map(Indicator::weight).toList());
    }
}
