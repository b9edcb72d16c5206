package cn.juesuan.intake.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.row.AmountCell;
import cn.juesuan.intake.source.SourceCell;
import java.util.Optional;

/** Reads the rows of the money block. Rate and score are kept as printed; money as the exact figure, or as text where it is none. */
final class FundingReader {
    private final SheetGrid grid;
    private final SheetDraft draft;
    private final SheetNotes notes;
    private final ColumnSpans columns;

    FundingReader(SheetGrid grid, SheetDraft draft, SheetNotes notes, ColumnSpans columns) {
        this.grid = grid;
        this.draft = draft;
        this.notes = notes;
        this.columns = columns;
    }

    void read(GridRow row) {
        Labelled label = row.labels().stream().filter(each -> each.label().line().isPresent()).findFirst().orElseThrow();
        grid.use(label.cell());
        FundingLine line = label.label().line().orElseThrow();
        draft.fundingLines++;
        FundingRow read = draft.funding.row(line);
        for (SourceCell cell : row.filled()) {
            if (cell.column() > label.cell().column()) {
                read = with(read, line, cell);
            }
        }
        draft.funding = draft.funding.with(line, PrintedRate.of(read));
    }

    private FundingRow with(FundingRow row, FundingLine line, SourceCell cell) {
        Optional<SheetCaption> label = columns.of(grid, cell);
        Optional<FundingColumn> column = label.flatMap(SheetCaption::column);
        if (column.isPresent()) {
            grid.use(cell);
            return row.with(column.get(), money(cell, line.caption() + "的" + column.get().caption()));
        }
        return label.map(known -> mark(row, line, cell, known)).orElseGet(() -> unknown(row, line, cell));
    }

    /** A further column of money that the form does not have. */
    private FundingRow unknown(FundingRow row, FundingLine line, SourceCell cell) {
        if (AmountCell.of(cell, MoneyUnit.WAN) instanceof AmountCell.Is) {
            grid.use(cell);
            notes.doubt(grid.place(cell), "%s行的“%s”不属于自评表的任何一栏，没有读".formatted(line.caption(), cell.text().strip()));
        }
        return row;
    }

    private FundingRow mark(FundingRow row, FundingLine line, SourceCell cell, SheetCaption label) {
        if (label == SheetCaption.RATE || label == SheetCaption.SCORE) {
            grid.use(cell);
            draft.figures += MarkReading.isBlank(cell.text()) ? 0 : 1;
            Optional<String> text = Optional.of(Texts.oneLine(cell.text()));
            return label == SheetCaption.RATE ? row.withRate(text) : row.withScore(text);
        }
        if (label == SheetCaption.WEIGHT) {
            grid.use(cell);
            notes.fundingWeight(grid.place(cell), line, cell.text());
        }
        return row;
    }

    private Optional<FundingEntry> money(SourceCell cell, String name) {
        AmountCell read = AmountCell.of(cell, draft.unit.orElse(MoneyUnit.WAN));
        if (read instanceof AmountCell.Is is) {
            draft.figures++;
            return Optional.of(new FundingEntry.Figure(is.amount()));
        }
        if (read instanceof AmountCell.Blank) {
            return Optional.empty();
        }
        String why = read instanceof AmountCell.Doubtful doubtful ? doubtful.reason() : "不是数字";
        notes.add(grid.place(cell), "%s“%s”没有当成数，按文字保留：%s。请核对后填成数字。".formatted(name, cell.text().strip(), why));
        String text = cell.text().isBlank() ? "（公式没有结果）" : Texts.oneLine(cell.text());
        return Optional.of(new FundingEntry.Text(text));
    }
}
