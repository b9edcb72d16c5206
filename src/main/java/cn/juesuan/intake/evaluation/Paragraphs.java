package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;

/** The paragraphs around a table of a Word file, which are read along for its heading only. */
final class Paragraphs {
    private Paragraphs() {
    }

    static boolean is(GridRow row) {
        return row.filled().stream().allMatch(Paragraphs::is);
    }

    static boolean is(SourceCell cell) {
        return cell.isParagraph();
    }
}
