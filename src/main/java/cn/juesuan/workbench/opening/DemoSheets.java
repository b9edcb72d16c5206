package cn.juesuan.workbench.opening;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.evaluation.SheetCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The self-evaluation sheets of the demo account, from the lines of its file. */
final class DemoSheets {
    private static final int REASON = 8;

    private DemoSheets() {
    }

    static Collection<EvaluationSheet> read(List<String> lines) {
        Map<String, EvaluationSheet> sheets = new LinkedHashMap<>();
        lines.stream().map(line -> line.split("\t")).forEach(parts ->
            sheets.put(parts[0], with(sheets.getOrDefault(parts[0], empty(parts[0])), parts)));
        return sheets.values();
    }

    private static EvaluationSheet empty(String number) {
        return EvaluationSheet.empty(new SheetId("演示" + number), new SheetHead("", "", "", ProjectGroup.OWN));
    }

    private static EvaluationSheet with(EvaluationSheet sheet, String[] parts) {
        if (parts[1].equals("指标")) {
            List<Indicator> rows = new ArrayList<>(sheet.indicators());
            rows.add(new Indicator(parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], Optional.empty(),
                parts.length > REASON ? parts[REASON] : ""));
            return sheet.withIndicators(rows);
        }
        return new SheetCells(sheet, MoneyUnit.WAN).typed(parts[1], Integer.parseInt(parts[2]), parts[3]).orElseThrow();
    }
}
