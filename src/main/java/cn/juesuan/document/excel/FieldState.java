package cn.juesuan.document.excel;

import cn.juesuan.account.Place;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import java.util.Optional;

/** How far a field is, in words for the form. */
record FieldState(FieldValue value, boolean missing) {
    /** Whether somebody has to look at it. */
    boolean needsWork() {
        return missing || !value.refused().isEmpty();
    }

    String text() {
        if (!value.refused().isEmpty()) {
            return "待改：" + value.refused();
        }
        if (missing) {
            return "待填";
        }
        return value.isDerived() ? source() : value.isPresent() ? "已填" : "可不填";
    }

    private String source() {
        SupplementField field = value.instance().field();
        Optional<Place> place = value.figure().flatMap(Figure::place);
        if (value.figure().isEmpty()) {
            return "程序的文字";
        }
        if (place.filter(where -> !(where instanceof Place.Field)).isPresent()) {
            return "取自 " + place.get().name();
        }
        boolean zero = value.figure().flatMap(Figure::value).map(number -> number.signum() == 0).orElse(false);
        return field.equal().isPresent() ? "由各项相加" : zero && field.zeroWhen().isPresent() ? "空着算 0" : "取自账中";
    }
}
