package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.UnitKind;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.IndicatorClass;
import cn.juesuan.edition.evaluation.IndicatorKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New sheets to fill in: a row for each usual 二级, with weights that add up from the start. Department and unit are those of the last
 * sheet, otherwise what the account's profile knows.
 */
record BlankSheet(EvaluationForm form, Account account) {
    EvaluationSheet of(String project) {
        return EvaluationSheet.empty(SheetId.fresh(), new SheetHead(project, department(), implementer(), ProjectGroup.OWN))
            .withIndicators(form.classes().stream().flatMap(known -> rows(known).stream()).toList());
    }

    private String department() {
        String own = account.profile().kind() == UnitKind.DEPARTMENT ? account.profile().name() : "";
        return last().map(head -> head.department()).orElse(own);
    }

    private String implementer() {
        return last().map(head -> head.implementer()).orElse(account.profile().name());
    }

    private Optional<SheetHead> last() {
        return account.sheets().stream().reduce((first, second) -> second).map(EvaluationSheet::head);
    }

    /** The 二级 with usual weights of their own; where none has one, all of them share the weight of the 一级. */
    private static List<Indicator> rows(IndicatorClass known) {
        List<IndicatorKind> weighted = known.kinds().stream().filter(kind -> kind.weight().isPresent()).toList();
        if (!weighted.isEmpty()) {
            return weighted.stream().map(kind -> row(known, kind, kind.weight().get())).toList();
        }
        List<Indicator> rows = new ArrayList<>();
        BigDecimal left = known.weight();
        for (int i = 0; i < known.kinds().size(); i++) {
            BigDecimal share = left.divide(BigDecimal.valueOf(known.kinds().size() - i), 0, RoundingMode.CEILING);
            rows.add(row(known, known.kinds().get(i), share.min(left)));
            left = left.subtract(share.min(left));
        }
        return rows;
    }

    private static Indicator row(IndicatorClass known, IndicatorKind kind, BigDecimal weight) {
        return Indicator.under(known.name(), kind.name()).withWeight(weight.stripTrailingZeros().toPlainString());
    }
}
