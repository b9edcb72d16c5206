package cn.juesuan.edition.table;

/**
 * Which 栏次 a place in a formula means, both ends included; {@link #SAME} is the column being calculated (on the left side: each column).
 */
public record ColumnSelector(int first, int last) {
    public static final ColumnSelector SAME = new ColumnSelector(0, 0);

    public boolean isSame() {
        return first == 0;
    }
}
