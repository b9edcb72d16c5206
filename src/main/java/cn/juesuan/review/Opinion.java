package cn.juesuan.review;

import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;

/**
 * A finding as a reviewer hands it back.
 *
 * @param rule       its 编号
 * @param words      the rule in words and whose it is; empty where the message says all of it
 * @param where      place in the report, and in the file
 * @param expected   as printed; empty where the rule knows no value. Likewise the value found and the difference
 * @param message    where, both values, what to do
 */
public record Opinion(Strength strength, String rule, String words, String where, String expected, String found, String difference, String message) {
    static Opinion of(Finding finding, String words, String where) {
        return new Opinion(finding.strength(), finding.rule(), words, where, finding.expectedText().orElse(""), finding.foundText().orElse(""),
            finding.differenceText().orElse(""), finding.message());
    }
}
