package cn.juesuan.report.narrative;

import cn.juesuan.account.Account;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.report.figure.Names;
import java.util.HashMap;
import java.util.Map;

/** The names every text of a report may use: 年度, 上年度, 单位, 单位名称 and the words of the edition. */
public final class StandingNames {
    private StandingNames() {
    }

    /** Name to text. */
    public static Map<String, String> of(Account account, ReportForm form) {
        UnitProfile unit = account.profile();
        Map<String, String> names = new HashMap<>();
        names.put("年度", Integer.toString(unit.year()));
        names.put("上年度", Integer.toString(unit.year() - 1));
        names.put("单位", unit.kind().word());
        names.put("单位名称", unit.name());
        form.words().forEach((name, text) -> names.putIfAbsent(name, Names.fill(text, names)));
        return names;
    }
}
