package cn.juesuan.workbench.checking;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.check.PublishedRules;
import cn.juesuan.edition.table.Strength;
import java.util.List;

/**
 * A report that was checked.
 *
 * @param file       its name
 * @param profile    whose it says it is
 * @param recognised what was recognised in it, and by which edition it was read
 * @param unread     what was not read, line by line
 * @param findings   the serious ones first
 */
public record CheckedReport(String file, UnitProfile profile, List<String> recognised, List<String> unread, List<PublishedFinding> findings) {
    public long count(Strength strength) {
        return PublishedRules.count(findings, strength);
    }
}
