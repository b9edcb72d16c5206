package cn.juesuan.intake.source;

import java.util.OptionalInt;

/**
 * A paragraph of a Word file outside its tables, or a line of a PDF.
 *
 * @param number   its place among those that say something, from 1
 * @param page     from 1; a Word file does not tell it
 * @param text     as printed
 * @param sheets   how many tables stand before it
 * @param goesOn   whether it is known to go on with the line before, which was full
 */
public record DocumentLine(int number, OptionalInt page, String text, int sheets, boolean goesOn) {
    /** What it is called: 第12段. */
    public String place() {
        return "第%d段".formatted(number);
    }
}
