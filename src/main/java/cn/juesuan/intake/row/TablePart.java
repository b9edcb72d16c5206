package cn.juesuan.intake.row;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.finding.Findings;
import cn.juesuan.intake.head.FoundTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A found table with its rows read; a table may be made of several parts.
 *
 * @param words words it prints otherwise than the edition
 * @param notes lines under it
 */
public record TablePart(FoundTable found, MoneyUnit unit, List<ReadRow> rows, Map<String, String> words, List<String> notes, Findings findings) {
    TablePart(FoundTable found, MoneyUnit unit) {
        this(found, unit, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new Findings());
    }

    String form() {
        return found.shape().form().name();
    }
}
