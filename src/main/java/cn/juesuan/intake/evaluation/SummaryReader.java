package cn.juesuan.intake.evaluation;

import cn.juesuan.account.ProjectGroup;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a summary table (汇总表): only to compare it with the sheets, from which the program computes its own. */
final class SummaryReader {
    private static final Pattern TRANSFER = Pattern.compile("(?s).*(对下|转移支付).*");
    private static final Pattern OWN = Pattern.compile("(?s).*本级.*");

    private final SheetGrid grid;
    private final SheetNotes notes;
    private final SheetWords words;
    private final List<SummaryLine> lines = new ArrayList<>();
    private Optional<ProjectGroup> group = Optional.empty();

    SummaryReader(SheetGrid grid, SheetNotes notes, SheetWords words) {
        this.grid = grid;
        this.notes = notes;
        this.words = words;
    }

    List<SummaryLine> read(Part part) {
        List<GridRow> rows = part.rows();
        int first = 0;
        while (RowKind.of(rows.get(first), words) != RowKind.SUMMARY_HEAD) {
            grid.use(rows.get(first++));
        }
        int body = first + 1;
        while (body < rows.size() && rows.get(body).isAllLabels() && rows.get(body).filled().size() > 1) {
            body++;
        }
        List<GridRow> head = rows.subList(first, body);
        head.forEach(row -> row.labels().forEach(label -> grid.use(label.cell())));
        ColumnSpans columns = ColumnSpans.of(grid, head);
        rows.subList(body, rows.size()).stream().filter(row -> !Paragraphs.is(row)).forEach(row -> read(row, columns));
        return lines;
    }

    private void read(GridRow row, ColumnSpans columns) {
        SourceCell first = row.filled().get(0);
        if (row.filled().size() == 1 && (TRANSFER.matcher(first.text()).matches() || OWN.matcher(first.text()).matches())) {
            grid.use(first);
            group = Optional.of(TRANSFER.matcher(first.text()).matches() ? transfer(first.text()) : ProjectGroup.OWN);
        } else if (row.beginsWith(SheetCaption.SUM)) {
            grid.use(row);
            notes.unused(grid.place(first), "汇总表的合计由各自评表算出，没有读");
        } else if (RowKind.of(row, words) == RowKind.NOTE || RowKind.of(row, words) == RowKind.SUMMARY_HEAD) {
            grid.use(row);
        } else {
            project(row, columns);
        }
    }

    /** 对下转移支付 is money passed on; 上级转移支付 and plain 转移支付 came from above. */
    private static ProjectGroup transfer(String heading) {
        return heading.contains("对下") ? ProjectGroup.PASSED_DOWN : ProjectGroup.TRANSFER;
    }

    private void project(GridRow row, ColumnSpans columns) {
        Map<SheetCaption, String> texts = new EnumMap<>(SheetCaption.class);
        List<SourceCell> known = row.filled().stream().filter(cell -> columns.of(grid, cell).isPresent()).toList();
        known.forEach(cell -> texts.merge(columns.of(grid, cell).orElseThrow(), Texts.oneLine(cell.text()), String::concat));
        if (!texts.getOrDefault(SheetCaption.PROJECT, "").isBlank() && texts.size() > 1) {
            known.forEach(grid::use);
            lines.add(new SummaryLine(grid.grid().sheet().file(), grid.place(row.filled().get(0)), group, texts));
        }
    }
}
