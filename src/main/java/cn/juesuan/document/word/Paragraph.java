package cn.juesuan.document.word;

/**
 * A heading or a line of text.
 *
 * @param text what stands behind a tab is pushed to the right margin
 */
public record Paragraph(ParagraphStyle style, String text) implements Block {
}
