package cn.juesuan.evaluation;

import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import java.util.Map;

/** Places by the names users say: 公开03 2010301 栏2, 自评表/1 年度资金总额 得分, 自评表/1 3 实际完成值, 得分表/1 2 得分. */
public final class PlaceNames {
    private PlaceNames() {
    }

    public static String of(Place place) {
        if (!(place instanceof SheetPart part)) {
            return place.name();
        }
        Map<String, Integer> columns = part.isOfSheet() ? SheetColumns.of(part.row()) : SheetColumns.ofScoreTable(part.row());
        return (part.form() + " " + part.row() + " " + SheetColumns.caption(columns, part.column()).orElse("")).strip();
    }
}
