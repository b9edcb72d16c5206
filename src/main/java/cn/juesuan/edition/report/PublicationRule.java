package cn.juesuan.edition.report;

import java.util.regex.Pattern;

/**
 * Words that may be a person's data or a secret and are pointed out before a report is published.
 *
 * @param id      编号, stable from year to year
 * @param words   what they look like
 * @param meaning what they may be, for the finding
 */
public record PublicationRule(String id, Pattern words, String meaning) {
}
