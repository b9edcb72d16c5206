package cn.juesuan.workbench.editing;

import cn.juesuan.account.Indicator;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.util.List;

/** Where a new indicator row goes: behind the last row of its 二级; behind the last of its 一级, or of all, where there is none yet. */
record IndicatorPlace(EvaluationForm form, String level1, String level2) {
    /** Index of the new row, from 0. */
    int in(List<Indicator> rows) {
        int behindKind = -1;
        int behindClass = -1;
        for (int i = 0; i < rows.size(); i++) {
            boolean sameClass = className(rows.get(i).level1()).equals(className(level1));
            behindClass = sameClass ? i + 1 : behindClass;
            behindKind = sameClass && kindName(rows.get(i).level2()).equals(kindName(level2)) ? i + 1 : behindKind;
        }
        return behindKind >= 0 ? behindKind : behindClass >= 0 ? behindClass : rows.size();
    }

    private String className(String text) {
        return form.indicatorClass(text).map(known -> known.name()).orElse(text.strip());
    }

    private String kindName(String text) {
        return form.kind(text).map(known -> known.name()).orElse(text.strip());
    }
}
