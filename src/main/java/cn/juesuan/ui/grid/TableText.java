package cn.juesuan.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as spreadsheets put them on the clipboard: tabs between cells, line ends after rows, quotes where needed. */
public final class TableText {
    private final String text;
    private int at;

    private TableText(String text) {
        this.text = text;
    }

    /** The table in a clipboard text; the line end after its last row begins no further row. */
    public static List<List<String>> read(String text) {
        return new TableText(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(TableText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** The block as it is to fill a range: repeated when it goes into the range a whole number of times. */
    static List<List<String>> tiled(List<List<String>> block, CellRange range) {
        int rows = block.size();
        int columns = block.isEmpty() ? 0 : block.get(0).size();
        if (rows == 0 || columns == 0 || range.rows() % rows != 0 || range.columns() % columns != 0
                || block.stream().anyMatch(line -> line.size() != columns)) {
            return block;
        }
        return IntStream.range(0, range.rows())
                .mapToObj(line -> repeated(block.get(line % rows), range.columns()))
                .toList();
    }

    private static List<String> repeated(List<String> cells, int count) {
        return IntStream.range(0, count).mapToObj(index -> cells.get(index % cells.size())).toList();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r') && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> read() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            rows.add(readRow());
        }
        return rows;
    }

    private List<String> readRow() {
        List<String> row = new ArrayList<>();
        row.add(readCell());
        while (text.startsWith("\t", at)) {
            at++;
            row.add(readCell());
        }
        at++; // the line end
        return row;
    }

    private String readCell() {
        return isQuoted() ? readQuoted() : readPlain();
    }

    /** A quote at the beginning only counts when its partner stands at the end of the cell. */
    private boolean isQuoted() {
        return text.startsWith("\"", at) && closingQuote() >= 0;
    }

    private int closingQuote() {
        int quote = text.indexOf('"', at + 1);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf('"', quote + 2);
        }
        boolean atEnd = quote + 1 == text.length() || quote >= 0 && "\t\n".indexOf(text.charAt(quote + 1)) >= 0;
        return quote >= 0 && atEnd ? quote : -1;
    }

    private String readQuoted() {
        int close = closingQuote();
        String inside = text.substring(at + 1, close).replace("\"\"", "\"");
        at = close + 1;
        return inside;
    }

    private String readPlain() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        String plain = text.substring(at, end);
        at = end;
        return plain;
    }
}
