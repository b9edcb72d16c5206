package cn.juesuan.check.text;

/**
 * A paragraph or line as the file has it.
 *
 * @param tables how many tables of the file stand before it
 * @param goesOn whether it is known to go on with the line before
 */
public record PrintedLine(String text, Spot spot, int tables, boolean goesOn) {
}
