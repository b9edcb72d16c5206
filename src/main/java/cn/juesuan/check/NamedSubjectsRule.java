package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.check.text.BareText;
import cn.juesuan.check.text.Statement;
import cn.juesuan.edition.table.FormRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The subjects that 六 names have an amount in 公开06, and those with an amount are named. */
final class NamedSubjectsRule implements PublishedRule {
    private static final Pattern LIST = Pattern.compile("^[^。；]{0,12}?主要(?:包括|用于)[：:]?([^。；]*)");

    @Override
    public Stream<PublishedFinding> check(Published report) {
        boolean read = report.forms().contains(report.book().economic().form()) || !report.economic().isEmpty();
        return read ? report.book().economic().halves().keySet().stream().flatMap(half -> report.all(half).flatMap(statement -> check(report, half, statement))) : Stream.empty();
    }

    /** Whether the table was read whole: what it lists adds up to its foot. */
    private static boolean addsUp(Published report, String half, List<FormRow> rows) {
        CellAddress foot = new CellAddress(report.book().economic().form(), half + "合计", 1);
        BigDecimal sum = rows.stream().map(row -> new CellAddress(report.book().economic().form(), row.key(), 1)).filter(report::has).map(report::printed).map(Numbers::wan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return report.has(foot) && Numbers.within(Numbers.wan(report.printed(foot)).subtract(sum), Numbers.CENT.multiply(BigDecimal.valueOf(rows.size())));
    }

    private static Stream<PublishedFinding> check(Published report, String half, Statement statement) {
        String text = statement.paragraph().text();
        Matcher list = LIST.matcher(text.substring(text.indexOf(statement.quote()) + statement.quote().length()));
        if (!list.find()) {
            return Stream.empty();
        }
        boolean open = list.group(1).matches(".*等(支出|费用)?$");
        List<String> named = Stream.of(list.group(1).replaceFirst("等(支出|费用)?$", "").split("、")).map(BareText::of).filter(name -> !name.isEmpty()).toList();
        List<FormRow> rows = report.figures().edition().form(report.book().economic().form()).orElseThrow().fixedRows().filter(row -> report.book().economic().holds(half, row.key())).toList();
        List<PublishedFinding> found = new ArrayList<>();
        boolean doubtful = !addsUp(report, half, rows);
        for (String name : named) {
            if (report.economic(name).filter(Amount::isZero).isPresent()) {
                found.add(Verdict.of(report, "说明-科目列举", statement).words("有金额", "0.00", "%s里列出“%s”，基本支出明细表里它是 0.00。请从说明中删去，或核对表。".formatted(half, name)));
            }
            Optional<CellAddress> cell = rows.stream().filter(row -> SubjectNames.same(BareText.of(row.caption()), name)).map(row -> new CellAddress(report.book().economic().form(), row.key(), 1)).findFirst();
            cell.filter(report::has).filter(each -> report.printed(each).isZero()).ifPresent(each -> found.add(Verdict.of(report, "说明-科目列举", statement)
                .noticeIf(doubtful).words("有金额", "0.00", "%s里列出“%s”，%s 没有金额。请从说明中删去，或核对表。".formatted(half, name, each))));
        }
        List<String> missing = rows.stream().filter(row -> named.stream().noneMatch(name -> SubjectNames.same(BareText.of(row.caption()), name)))
            .filter(row -> report.has(new CellAddress(report.book().economic().form(), row.key(), 1)) && !report.printed(new CellAddress(report.book().economic().form(), row.key(), 1)).isZero()).map(FormRow::caption).toList();
        if (!open && !missing.isEmpty()) {
            found.add(Verdict.of(report, "说明-科目少列", statement).words(String.join("、", missing), "没有列出",
                "%s里没有列出有金额的“%s”。请补上，或在末尾写“等”。".formatted(half, String.join("、", missing))));
        }
        return found.stream();
    }
}
