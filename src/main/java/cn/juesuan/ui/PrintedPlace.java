package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.finding.SupplementPlace;
import cn.juesuan.report.narrative.Rewriting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of the report by the name users read, as the place in the account to which it leads.
 *
 * @param name 公开03 2010301 栏2, 补充资料 上年/收支总计, 说明/一/总体
 */
record PrintedPlace(String name) {
    private static final Pattern CELL = Pattern.compile("(\\S+) (.+) 栏(\\d{1,3})");
    private static final Pattern LINE = Pattern.compile("(\\d{1,2})行");

    /** Empty when it is none of the account's. */
    Optional<CellAddress> address(ReportFigures figures) {
        Matcher cell = CELL.matcher(name);
        if (cell.matches()) {
            Matcher line = LINE.matcher(cell.group(2));
            return Optional.of(new CellAddress(cell.group(1), line.matches() ? line.group(1) : cell.group(2), Integer.parseInt(cell.group(3))));
        }
        return name.startsWith(SupplementPlace.FORM + " ") ? field(name.substring(SupplementPlace.FORM.length() + 1), figures)
            : Optional.of(SupplementPlace.of(Rewriting.PREFIX + name));
    }

    private static Optional<CellAddress> field(String shown, ReportFigures figures) {
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream()).map(field -> field.instance())
            .filter(field -> field.shownKey().equals(shown)).findFirst().map(field -> SupplementPlace.of(field.key()));
    }
}
