package cn.juesuan.intake.evaluation;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.head.HeadingReader;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceSheet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In what the money of a sheet is printed that does not say so: as everything else in its file, where that agrees. */
final class MoneyUnits {
    private static final int LONGEST_HEADING = 80;

    private final Map<String, Set<MoneyUnit>> stated = new HashMap<>();
    private final List<SourceSheet> sheets;
    private final Optional<MoneyUnit> otherwise;

    MoneyUnits(List<SourceSheet> sheets, Optional<MoneyUnit> otherwise) {
        this.sheets = sheets;
        this.otherwise = otherwise;
    }

    private Set<MoneyUnit> stated(String file) {
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        sheets.stream().filter(sheet -> sheet.visible() && sheet.file().equals(file)).forEach(sheet -> take(sheet, units));
        return units;
    }

    private static void take(SourceSheet sheet, Set<MoneyUnit> units) {
        Grid grid = new Grid(sheet);
        for (int row : grid.rows()) {
            String line = grid.line(row);
            if (line.contains("元") && line.length() <= LONGEST_HEADING) {
                HeadingReader.read(List.of(line), grid.filled(row).stream().map(cell -> Caption.of(cell.text())).toList()).moneyUnit()
                    .flatMap(MoneyUnit::byCaption).ifPresent(units::add);
            }
        }
    }

    Optional<MoneyUnit> of(String file) {
        Set<MoneyUnit> units = stated.computeIfAbsent(file, this::stated);
        return units.size() == 1 ? Optional.of(units.iterator().next()) : units.isEmpty() ? otherwise : Optional.empty();
    }
}
