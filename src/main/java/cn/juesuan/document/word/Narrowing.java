package cn.juesuan.document.word;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How a text too wide for its cell is brought onto one line. Captions get narrower characters, which Chinese typesetting is used to;
 * figures first get smaller.
 *
 * @param halfPoints text size, 0 for that of the style
 * @param percent    width of the characters
 */
record Narrowing(int halfPoints, int percent) {
    private static final Narrowing NONE = new Narrowing(0, 100);
    /** Characters narrowed further than this are no longer read easily; the text then wraps. */
    private static final int NARROWEST = 60;
    private static final int SMALLER = 3;
    /** Where Times New Roman is missing, the digits that stand in for it are wider by this much. */
    private static final double WIDEST_DIGITS = 1.28;

    /** For a caption that is to stay on one line. */
    static Narrowing ofCaption(Table table, TableCell cell) {
        int percent = percent(table, cell, 1);
        return percent >= 100 ? NONE : new Narrowing(0, Math.max(percent, NARROWEST));
    }

    /** For all figures of a table: they look alike, so the widest decides. */
    static Narrowing ofFigures(Table table) {
        int percent = table.cells().stream().filter(cell -> cell.alignment() == Alignment.RIGHT && !cell.text().isEmpty())
            .mapToInt(cell -> percent(table, cell, WIDEST_DIGITS)).min().orElse(100);
        if (percent >= 100) {
            return NONE;
        }
        int full = table.size().em() / 10;
        int smaller = Math.max(full * percent / 100, full - SMALLER);
        return new Narrowing(smaller, Math.max(Math.min(100, percent * full / smaller), NARROWEST));
    }

    private static int percent(Table table, TableCell cell, double stretch) {
        int room = table.width(cell.column(), cell.columnSpan()) - 2 * Table.PADDING;
        return (int) (100 * room / Math.max(1, TextWidth.em(cell.text()) * table.size().em() * stretch));
    }

    /** Writes the properties of the run, none where the style serves. */
    void write(CTR run) {
        if (equals(NONE)) {
            return;
        }
        CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewW().setVal(percent);
        if (halfPoints > 0) {
            properties.addNewSz().setVal(halfPoints);
            properties.addNewSzCs().setVal(halfPoints);
        }
    }
}
