package cn.juesuan.document.excel;

import java.util.List;

/**
 * A list on a sheet of its own.
 *
 * @param name  on the tab
 * @param rows  the texts of each row, as many as there are columns
 */
public record ListSheet(String name, String title, List<Column> columns, List<List<String>> rows) {
    /**
     * A column of a list.
     *
     * @param width in points
     */
    public record Column(String head, double width) {
    }

    public ListSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
