package cn.juesuan.account;

/**
 * Where a figure stands: a table, a row and a 栏次.
 *
 * @param form   name of the table, such as 公开03
 * @param row    行次 (公开01, 04), subject code, or the caption of a total row (合计, 人员经费合计)
 * @param column 栏次, from 1
 */
public record CellAddress(String form, String row, int column) implements Place {
    /** As accountants say it: 公开03 2010301 栏2, 公开01 31行 栏1. */
    @Override
    public String name() {
        return PlaceText.of(form, row, column);
    }

    @Override
    public String toString() {
        return name();
    }

    /** The row alone: 2010301, 31行, 合计. */
    public String rowName() {
        return PlaceText.row(row);
    }
}
