package cn.juesuan.edition.check;

import cn.juesuan.edition.table.CellSelection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How published reports are read and judged.
 *
 * @param titles    section number to the beginnings of its title, without numbers before it
 * @param sentences every kind of sentence that is recognised
 * @param cells     cells that rules look at beside those of the sentences, by what they hold
 * @param economic  where basic spending stands by economic subject
 * @param derived   tables most of whose figures follow from others
 * @param questions what is asked where a part is large
 * @param rules     by 编号
 * @param reason    how a reason is given behind a sentence; its group is the reason
 * @param leftovers words of a template that no finished report holds
 * @param places    names by which a report says where it is from
 */
public record CheckBook(Map<String, List<String>> titles, List<SentenceForm> sentences, Map<String, CellSelection> cells, EconomicTable economic,
                        List<String> derived, List<Question> questions, Map<String, CheckRuleText> rules, Pattern reason, List<String> leftovers, List<String> places) {
    /**
     * A part that is rarely large: where it is, the unit is asked.
     *
     * @param rule  编号
     * @param part  name of a cell of the book; likewise whole
     * @param above percent from which on it is asked
     */
    public record Question(String rule, String part, String whole, BigDecimal above) {
    }

    /**
     * The table of basic spending.
     *
     * @param halves what the text calls each half of it, and the 款 in it
     */
    public record EconomicTable(String form, Map<String, List<String>> halves) {
        /** Whether the row is an economic subject of the last level. */
        public boolean holds(String code) {
            return halves.keySet().stream().anyMatch(half -> holds(half, code));
        }

        public boolean holds(String half, String code) {
            return code.length() == 5 && halves.get(half).contains(code.substring(0, 3));
        }
    }
}
