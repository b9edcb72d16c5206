package cn.juesuan.intake.row;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Origin;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Optional;

/** Reads the amounts of one part of a table, and notes what is wrong with them. */
final class FigureReader {
    private static final int SENTENCE = 5;

    private final Grid grid;
    private final TablePart part;

    FigureReader(Grid grid, TablePart part) {
        this.grid = grid;
        this.part = part;
    }

    /** Whether a cell holds a figure, or one with something wrong; not a sentence in which digits stand. */
    boolean looksLikeFigure(SourceCell cell) {
        AmountCell amount = AmountCell.of(cell, part.unit());
        long words = cell.text().codePoints().filter(Character::isIdeographic).count();
        return amount instanceof AmountCell.Is || amount instanceof AmountCell.Doubtful && words < SENTENCE;
    }

    /** The amount in one of the grid columns that share a caption; the first of them stands for all when they are empty. */
    Optional<ReadCell> read(int row, List<Integer> columns, CellAddress address, boolean item) {
        Optional<SourceCell> source = columns.stream().flatMap(column -> grid.cell(row, column).stream())
            .filter(cell -> !cell.isBlank() || cell.lacksResult()).findFirst().or(() -> grid.cell(row, columns.get(0)));
        AmountCell amount = source.map(cell -> AmountCell.of(cell, part.unit())).orElseGet(AmountCell.Blank::new);
        Origin origin = source.map(this::origin).orElseGet(() -> origin(row, columns.get(0)));
        source.ifPresent(this::use);
        if (!item) {
            if (amount instanceof AmountCell.Is || amount instanceof AmountCell.Doubtful) {
                doubt(origin, "%s 这一行没有项目，却有数字“%s”".formatted(address.rowName(), source.map(SourceCell::text).orElse("").strip()));
            }
            return Optional.empty();
        }
        if (amount instanceof AmountCell.Doubtful doubtful) {
            doubt(origin, doubtful.reason());
            return Optional.empty();
        }
        if (amount instanceof AmountCell.Words text) {
            part.findings().unused().add(new Unused(origin.text(), "“%s”不是数字，按空白处理".formatted(text.text())));
        }
        return Optional.of(new ReadCell(address, amount instanceof AmountCell.Is is ? Optional.of(is.amount()) : Optional.empty(),
            source.map(SourceCell::text).orElse(""), origin));
    }

    /** The cell is read, names its row, or is told in a list. */
    void use(SourceCell cell) {
        part.findings().used().add(grid.sheet().ref(cell));
    }

    void doubt(Origin where, String reason) {
        part.findings().doubts().add(new Doubt(part.form(), where, reason));
    }

    private Origin origin(SourceCell cell) {
        return Origin.imported(grid.sheet().file(), grid.sheet().name(), cell.name());
    }

    Origin origin(int row, int column) {
        return Origin.imported(grid.sheet().file(), grid.sheet().name(), grid.sheet().cellName(row, column));
    }
}
