package cn.juesuan.document.layout;

/**
 * One line of a text: the characters from {@code start} to before {@code end}.
 *
 * @param width    in points, without spaces at its end
 * @param finished whether the text ends or breaks off here by itself, so that the line is not to be spread to full width
 */
record TextLine(int start, int end, double width, boolean finished) {
    String of(String text) {
        return text.substring(start, end);
    }
}
