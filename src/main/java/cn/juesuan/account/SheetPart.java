package cn.juesuan.account;

/**
 * A part of a self-evaluation sheet or of a score table.
 *
 * @param form   自评表/1, 得分表/1; the number is its place among the others
 * @param row    caption of a row of money, number of an indicator or of a row of scores, or caption of a part that is one cell
 * @param column from 1
 */
public record SheetPart(String form, String row, int column) implements Place {
    /** How the names of self-evaluation sheets begin. */
    public static final String SHEET = "自评表/";
    /** How the names of score tables begin. */
    public static final String SCORE_TABLE = "得分表/";

    /** Whether a table of this name has such parts. */
    public static boolean isPart(String form) {
        return form.startsWith(SHEET) || form.startsWith(SCORE_TABLE);
    }

    public boolean isOfSheet() {
        return form.startsWith(SHEET);
    }

    /** 自评表/1 年度资金总额 栏2. */
    @Override
    public String name() {
        return PlaceText.of(form, row, column);
    }

    @Override
    public String toString() {
        return name();
    }
}
