package cn.juesuan.workbench.checking;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What any place's table of basic spending has in common: code, name and amount beside each other. Money in 万元.
 */
final class EconomicSubjects {
    private static final Pattern CODE = Pattern.compile("(3[01][0-9]\\d{2}|399\\d{2})(.*)");

    private EconomicSubjects() {
    }

    /** Amounts by the name of the subject; names that stand twice with different amounts are left out. */
    static Map<String, Amount> in(List<SourceSheet> sheets) {
        Map<String, Amount> found = new HashMap<>();
        List<String> twice = new ArrayList<>();
        sheets.forEach(sheet -> sheet.rows().values().forEach(row -> {
            List<SourceCell> cells = row.values().stream().filter(cell -> !cell.isBlank()).toList();
            for (int i = 0; i + 1 < cells.size(); i++) {
                Matcher code = CODE.matcher(cells.get(i).text().replaceAll("\\s+", ""));
                if (code.matches()) {
                    boolean together = !code.group(2).isEmpty();
                    String name = together ? code.group(2) : cells.get(i + 1).text().replaceAll("\\s+", "");
                    int amount = together ? i + 1 : i + 2;
                    if (amount < cells.size() && AmountText.read(cells.get(amount).text(), MoneyUnit.WAN) instanceof AmountText.Read read && !CODE.matcher(cells.get(amount).text()).matches()) {
                        Amount before = found.put(name, read.amount());
                        if (before != null && !before.equals(read.amount())) {
                            twice.add(name);
                        }
                    }
                }
            }
        }));
        twice.forEach(found::remove);
        return found;
    }
}
