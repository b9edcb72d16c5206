package cn.juesuan.document.excel;

import cn.juesuan.document.FileWriting;
import cn.juesuan.report.page.TextWidth;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Lists as a workbook: a sheet each, the heads staying in sight and repeated on every page. */
public final class ListWorkbook {
    private static final double LINE = 13;
    private static final double HIGHEST = 405;
    private static final double LETTERS = 10;

    private final String title;
    private final String author;
    private final List<ListSheet> sheets;

    public ListWorkbook(String title, String author, List<ListSheet> sheets) {
        this.title = title;
        this.author = author;
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Writes the .xlsx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (WorkbookWriting workbook = new WorkbookWriting(title, author)) {
            sheets.forEach(sheet -> write(workbook, sheet));
            workbook.writeTo(out);
        }
    }

    private static void write(WorkbookWriting workbook, ListSheet list) {
        List<Double> widths = list.columns().stream().map(ListSheet.Column::width).toList();
        SheetRows rows = workbook.sheet(new SheetSetup(list.name(), widths, 2, 0, true, 0));
        rows.start(28);
        rows.merged(0, widths.size() - 1, SheetStyle.TITLE.look(), list.title());
        rows.start(20);
        IntStream.range(0, widths.size()).forEach(column -> rows.text(column, SheetStyle.HEAD.look(), list.columns().get(column).head()));
        list.rows().forEach(row -> {
            rows.start(height(row, widths));
            IntStream.range(0, widths.size()).forEach(column -> rows.text(column, SheetStyle.WRAPPED.look(), row.get(column)));
        });
        rows.finish();
    }

    private static double height(List<String> row, List<Double> widths) {
        double lines = IntStream.range(0, row.size()).mapToDouble(column -> TextWidth.proseLines(row.get(column), (widths.get(column) - 4) / LETTERS)).max().orElse(1);
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + 6);
    }
}
