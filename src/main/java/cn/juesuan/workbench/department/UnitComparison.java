package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.ChangedFigure;
import cn.juesuan.consolidation.UnitAccount;
import cn.juesuan.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a unit has otherwise than when its figures were taken over. */
record UnitComparison(Edition edition, Account department, MemberUnit unit) {
    TakenUnit to(ReadUnit read) {
        MemberUnit now = read.unit(unit.code(), unit.head());
        List<String> texts = new ArrayList<>();
        if (!now.source().profile().equals(unit.source().profile())) {
            texts.add("账的单位、年度或表样变了：%s，%d 年度".formatted(now.source().profile().name(), now.source().profile().year()));
        }
        fields(unit.fields(), now.fields(), texts);
        List<EvaluationSheet> sheets = read.sheets(unit);
        if (new UnitSheets(department, unit).differFrom(sheets)) {
            texts.add("自评表有变，现有 %d 张".formatted(sheets.size()));
        }
        List<ChangedFigure> figures = withoutTotals(ChangedFigure.between(unit, now), now);
        if (figures.isEmpty() && texts.isEmpty() && !now.hasContentOf(unit)) {
            texts.add("科目名称、尾差或 0.00 的印法变了");
        }
        return new TakenUnit(now, sheets, figures, texts);
    }

    /** Totals that only follow are not worth telling. */
    private List<ChangedFigure> withoutTotals(List<ChangedFigure> all, MemberUnit now) {
        if (all.isEmpty()) {
            return all;
        }
        Calculation figures = UnitAccount.of(edition, now);
        List<ChangedFigure> entered = all.stream().filter(figure -> !figures.isComputed(figure.cell())).toList();
        return entered.isEmpty() ? all : entered;
    }

    private static void fields(Map<String, String> before, Map<String, String> after, List<String> texts) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream().filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, ""))).forEach(key ->
            texts.add("补充资料 %s：%s→%s".formatted(key, shown(before.getOrDefault(key, "")), shown(after.getOrDefault(key, "")))));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "空" : text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
