package cn.juesuan.edition.wording;

import java.util.List;

/**
 * A section of the 情况说明.
 *
 * @param number as printed: 一, 十三
 * @param title  without the number
 */
public record NarrativeSection(String number, String title, List<ParagraphRule> paragraphs) {
    public NarrativeSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
