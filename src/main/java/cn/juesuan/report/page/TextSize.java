package cn.juesuan.report.page;

/** Sizes of text in tables, as styles.xml has them. */
public enum TextSize {
    /** 小五, nine points. */
    NORMAL("TableText", 9, 240),
    /** Eight points, for tables of many rows that belong on one page. */
    SMALL("TableTextSmall", 8, 204);

    private final String styleId;
    private final int points;
    private final int lineHeight;

    TextSize(String styleId, int points, int lineHeight) {
        this.styleId = styleId;
        this.points = points;
        this.lineHeight = lineHeight;
    }

    public String styleId() {
        return styleId;
    }

    /** Width of a Chinese character in twips. */
    public int em() {
        return points * 20;
    }

    /** In twips, exactly. */
    public int lineHeight() {
        return lineHeight;
    }
}
