package cn.juesuan.edition.check;

import cn.juesuan.edition.table.CellSelection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of sentence of the published text and what its figures must agree with.
 *
 * @param sections numbers of the sections it may stand in
 * @param patterns how it may be worded, the fullest first
 * @param cells    by the name of a figure, the cell it repeats
 * @param subject  the table whose subject row it names
 * @param shares   by the name of a percentage, what it is a share of what
 * @param sums     by the name of a figure, the figures that add up to it
 * @param fields   by the name of a figure, or 上年 for last year's that follows from it, the field of the 补充资料 it belongs to
 * @param once     whether a report writes it once only
 */
public record SentenceForm(String name, List<String> sections, List<TextPattern> patterns, Map<String, Cells> cells, Optional<String> subject,
                           Map<String, Share> shares, Map<String, List<String>> sums,
                           Map<String, String> fields, boolean once) {
    /**
     * The cell a figure repeats.
     *
     * @param by the word of the sentence that decides between {@code cells}; empty where there is only one, under the empty word
     */
    public record Cells(Optional<String> by, Map<String, CellSelection> cells) {
    }

    /** A percentage: {@code part} of {@code whole}; each the name of a figure of the sentence or a cell. */
    public record Share(Operand part, Operand whole) {
    }

    /** One side of a share. */
    public record Operand(String name, Optional<CellSelection> cell) {
    }
}
