package cn.juesuan.intake.row;

import cn.juesuan.intake.head.HeadColumn;
import cn.juesuan.intake.head.ShapeColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns of a file that together make the rows of one block: what names a row, and its figures.
 *
 * @param codes   grid columns of the code: one, or one for each part
 * @param figures columns with figures, left to right
 */
record RowGroup(String block, List<Integer> codes, Optional<HeadColumn> name, Optional<HeadColumn> caption, Optional<HeadColumn> line,
                List<FigureColumn> figures) {
    /** Grid columns of what names a row. */
    Stream<Integer> labels() {
        return Stream.concat(codes.stream(), Stream.of(name, caption, line).flatMap(Optional::stream).flatMap(column -> column.columns().stream()));
    }

    /** A column with figures: where it is in the file, and in the form. */
    record FigureColumn(HeadColumn head, ShapeColumn shape) {
    }
}
