package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.SourceLine;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a paragraph of the report is composed.
 *
 * @param name    under which the user finds and rewrites it
 * @param style   a heading, or running text
 * @param each    the list for whose rows it is written one by one
 * @param when    it is left out where this does not hold
 * @param figures figures by the names the text uses
 * @param texts   plain texts by name; “补充 …” is the content of a field
 * @param lists   enumerations inside the sentence, by name
 * @param text    with names in braces
 * @param chart   a chart in place of a text
 */
public record ParagraphRule(String name, Style style, Optional<String> each, Optional<Condition> when, Map<String, Expression> figures,
                            Map<String, String> texts, Map<String, Enumeration> lists, String text, Optional<ChartRule> chart,
                            SourceLine where) {
    /** How it is printed. */
    public enum Style {
        SECTION("标题"), SUBSECTION("小标题"), BODY("正文"),
        /** Each line is a row of a table, numbered; its head is the word 名单表头. */
        LIST("名单");

        private final String caption;

        Style(String caption) {
            this.caption = caption;
        }

        static Optional<Style> byCaption(String caption) {
            return Stream.of(values()).filter(style -> style.caption.equals(caption)).findFirst();
        }
    }

    /**
     * Items in a row: 财政拨款收入854.15万元，占99.37%；…
     *
     * @param each  the list gone through
     * @param when  items for which it does not hold are left out
     * @param end   written behind the last item; nothing where there is none
     * @param share the share every item has; made to add to 100 when the account says so
     */
    public record Enumeration(String each, Optional<Condition> when, Optional<Expression> share, String text, String separator, String end) {
    }
}
