package cn.juesuan.check.text;

import java.util.List;

/**
 * A section of the report.
 *
 * @param number 一 to 十三 as the rule book counts them, whatever the report does; 概况, 名词解释 or 附件 besides
 */
public record TextSection(String number, List<TextParagraph> paragraphs) {
    public TextSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
