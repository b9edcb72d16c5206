package cn.juesuan.account;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The money block of a self-evaluation sheet as entered. The total row is computed unless only the total is known. */
public record Funding(Map<FundingLine, FundingRow> rows) {
    public static final Funding EMPTY = new Funding(Map.of());

    public Funding {
        Map<FundingLine, FundingRow> sorted = new EnumMap<>(FundingLine.class);
        rows.forEach((line, row) -> {
            if (!row.equals(FundingRow.EMPTY)) {
                sorted.put(line, row);
            }
        });
        rows = Collections.unmodifiableMap(sorted);
    }

    public FundingRow row(FundingLine line) {
        return rows.getOrDefault(line, FundingRow.EMPTY);
    }

    public Funding with(FundingLine line, FundingRow row) {
        Map<FundingLine, FundingRow> changed = new EnumMap<>(FundingLine.class);
        changed.putAll(rows);
        changed.put(line, row);
        return new Funding(changed);
    }
}
