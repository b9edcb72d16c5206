package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.row.SubjectColumns;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the edition as it stands in a form that is to be filled in, or a part of one.
 *
 * @param form     name of the table, such as 公开03
 * @param sheet    where it stands
 * @param unit     in what its figures are to be given
 * @param cells    what users call the cell of each address that has one: C8, 第8行第3列
 * @param columns  of a table by subjects: where codes, names and figures stand
 * @param freeRows of a table by subjects: grid rows in which nothing stands yet
 */
public record BlankTable(String form, SourceSheet sheet, MoneyUnit unit, Map<CellAddress, String> cells, Optional<SubjectColumns> columns,
                         List<Integer> freeRows) {
    /** What stands in a cell already. */
    public Optional<SourceCell> standing(String name) {
        return sheet.rows().values().stream().flatMap(row -> row.values().stream()).filter(cell -> cell.name().equals(name)).findFirst();
    }
}
