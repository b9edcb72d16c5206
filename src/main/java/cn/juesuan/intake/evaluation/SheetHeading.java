package cn.juesuan.intake.evaluation;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.head.HeadingReader;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands over the money block: title, year, money unit, and the names of project and units. */
final class SheetHeading {
    private final SheetGrid grid;
    private final SheetDraft draft;
    private final SheetWords words;
    private final SheetNotes notes;
    private final MoneyUnits units;
    private final List<GridRow> lines = new ArrayList<>();

    SheetHeading(SheetGrid grid, SheetDraft draft, SheetWords words, SheetNotes notes, MoneyUnits units) {
        this.grid = grid;
        this.draft = draft;
        this.words = words;
        this.notes = notes;
        this.units = units;
    }

    /** A line over the sheet, or between the names. */
    void add(GridRow row) {
        lines.add(row);
    }

    /** 项目名称, 主管部门, 实施单位. */
    void head(GridRow row) {
        for (Labelled label : row.labels()) {
            if (SheetCaption.HEAD.contains(label.label())) {
                grid.use(label.cell());
                label.value().ifPresent(text -> draft.texts.put(label.label(), Texts.oneLine(text)));
                Optional<SourceCell> value = label.isBare() ? row.behind(label) : Optional.empty();
                value.ifPresent(cell -> draft.texts.put(label.label(), Texts.oneLine(cell.text())));
                value.ifPresent(grid::use);
            }
        }
    }

    /** All lines are there: what they say counts from here on. */
    void close(GridRow head) {
        lines.forEach(row -> row.filled().stream().filter(cell -> isKnown(row, cell)).forEach(grid::use));
        draft.heading = draft.heading.orElse(HeadingReader.read(lines.stream().map(GridRow::text).toList(),
            head.filled().stream().map(cell -> Caption.of(cell.text())).toList()));
        Optional<String> unit = draft.heading.moneyUnit();
        draft.unit = draft.unit.or(() -> unit.isPresent() ? unit.flatMap(MoneyUnit::byCaption) : units.of(draft.file));
        if (unit.isPresent() && MoneyUnit.byCaption(unit.get()).isEmpty()) {
            notes.doubt(draft.place, "金额单位印的是“%s”，只能读万元和元，先按万元读，请核对金额".formatted(unit.get()));
        }
    }

    private boolean isKnown(GridRow row, SourceCell cell) {
        return HeadingReader.isHeading(row.text()) || words.isSheetTitle(cell.text()) || cell.text().matches("(?s).*20\\d{2}.*")
            || cell.text().strip().startsWith("附");
    }
}
