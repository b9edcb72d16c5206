package cn.juesuan.report.page;

import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Alignment;
import java.util.Optional;

/**
 * A cell of a printed table.
 *
 * @param row       from 0
 * @param column    from 0
 * @param alignment figures stand on the right
 * @param bold      whether it belongs to a row of totals
 * @param place      where its content is entered or worked out; empty for captions
 */
public record TableCell(int row, int column, int rowSpan, int columnSpan, String text, Alignment alignment, TextFlow flow,
                        boolean bold, Optional<Place> place) {
    public TableCell(int row, int column, int rowSpan, int columnSpan, String text, Alignment alignment, TextFlow flow, Optional<Place> place) {
        this(row, column, rowSpan, columnSpan, text, alignment, flow, false, place);
    }

    public boolean oneLine() {
        return flow == TextFlow.ONE_LINE;
    }
}
