package cn.juesuan.edition.table;

/**
 * A place added or taken away.
 *
 * @param sign +1 or -1
 */
public record Term(int sign, CellSelection place) {
}
