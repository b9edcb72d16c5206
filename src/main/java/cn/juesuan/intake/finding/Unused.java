package cn.juesuan.intake.finding;

/**
 * Something in a file that was not read, and why.
 *
 * @param from file and sheet, with the cell where it is only part of a sheet
 * @param why  a clause for the user
 */
public record Unused(String from, String why) {
    @Override
    public String toString() {
        return from + "：" + why;
    }
}
