package cn.juesuan.report.narrative;

import cn.juesuan.account.Account;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.report.figure.Names;
import java.util.HashMap;
import java.util.Map;

/** The names every text of a report may use: 年度, 上年度, 单位, 单位名称, 等单位 (empty where there is one unit only) and the words of the edition. */
public final class StandingNames {
    /** The field that lists the units of a department. */
    private static final String UNITS = "概况/所属单位";

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
        boolean several = account.supplement(UNITS).map(text -> text.lines().filter(line -> !line.isBlank()).count() > 1).orElse(false);
        names.put("等单位", several ? "等单位" : "");
        form.words().forEach((name, text) -> names.putIfAbsent(name, Names.fill(text, names)));
        return names;
    }
}
