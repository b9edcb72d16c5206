package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.row.ReadCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of the edition as it was found in a file.
 *
 * @param form         name of the table, such as 公开03
 * @param sources      where it stands: file!sheet, several when it is split
 * @param heading      what is printed over it
 * @param moneyUnit    in what its figures are printed
 * @param subjects     subject rows, code to name as printed, in the order of the file
 * @param words        words it prints otherwise than the edition, by the edition's name for them
 * @param optionalRows whether each row that reports may leave out is there
 * @param notes        lines under it
 * @param cells        every cell with an item, blank ones included
 */
public record TableRead(String form, List<String> sources, TableHeading heading, MoneyUnit moneyUnit, Map<String, String> subjects,
                        Map<String, String> words, Map<String, Boolean> optionalRows, List<String> notes, List<ReadCell> cells) {
    /** How many figures it has, zeros included. */
    public int figures() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    public Optional<ReadCell> cell(CellAddress address) {
        return cells.stream().filter(cell -> cell.address().equals(address)).findFirst();
    }

    /** How it prints zeros; empty when it has neither zeros nor blank cells. */
    public Optional<ZeroStyle> zeroStyle() {
        boolean zeros = cells.stream().anyMatch(ReadCell::isPrintedZero);
        boolean blanks = cells.stream().anyMatch(ReadCell::isBlank);
        if (zeros && blanks) {
            return Optional.of(ZeroStyle.AS_ENTERED);
        }
        return zeros ? Optional.of(ZeroStyle.PRINTED) : blanks ? Optional.of(ZeroStyle.BLANK) : Optional.empty();
    }
}
