package cn.juesuan.edition.check;

import java.util.List;
import java.util.Map;

/**
 * How published reports are read and judged.
 *
 * @param titles    section number to the beginnings of its title, without numbers before it
 * @param sentences every kind of sentence that is recognised
 * @param rules     by 编号
 * @param leftovers words of a template that no finished report holds
 * @param places    names by which a report says where it is from
 */
public record CheckBook(Map<String, List<String>> titles, List<SentenceForm> sentences, Map<String, CheckRuleText> rules, List<String> leftovers,
                        List<String> places) {
}
