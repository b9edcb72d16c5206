package cn.juesuan.intake.source;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell that is not empty.
 *
 * @param row     grid row, from 0
 * @param column  grid column, from 0
 * @param name    for the user: C8 in a workbook, 第8行第3列 in a Word table
 * @param text    as shown, line breaks kept
 * @param number  the exact figure when the cell holds a number: the shortest decimal that gives the stored one
 * @param formula whether a formula stands in it; text and number are what the formula gave when the file was last saved
 */
public record SourceCell(int row, int column, String name, String text, Optional<BigDecimal> number, boolean formula) {
    /** A cell of plain text. */
    public static SourceCell text(int row, int column, String name, String text) {
        return new SourceCell(row, column, name, text, Optional.empty(), false);
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** A paragraph before or after a table of a Word file, read along for the heading of the table. */
    public boolean isParagraph() {
        return name.startsWith("表前第") || name.startsWith("表后第");
    }

    /** A formula whose result was never saved with the file. */
    public boolean lacksResult() {
        return formula && number.isEmpty() && text.isEmpty();
    }

    /** The same formula with the result calculated here. */
    SourceCell resulting(String shown, Optional<BigDecimal> result) {
        return new SourceCell(row, column, name, shown, result, formula);
    }

    SourceCell shown(String shown) {
        return new SourceCell(row, column, name, shown, number, formula);
    }
}
