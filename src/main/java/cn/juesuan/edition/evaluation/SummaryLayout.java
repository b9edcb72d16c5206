package cn.juesuan.edition.evaluation;

import java.util.List;

/**
 * A layout of the summary table.
 *
 * @param groups whether transfer-payment projects and own projects stand apart, each under its caption
 */
public record SummaryLayout(String name, List<SummaryColumn> columns, boolean groups) {
    public SummaryLayout {
        columns = List.copyOf(columns);
    }
}
