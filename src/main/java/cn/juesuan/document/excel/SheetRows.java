package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet, written one after the other, and the cells merged on the way. */
final class SheetRows {
    private static final int LONGEST_TEXT = 32_767;

    private final Xml xml = new Xml();
    private final SharedStrings strings;
    private final List<String> merges = new ArrayList<>();
    private int rows;

    SheetRows(SharedStrings strings) {
        this.strings = strings;
    }

    /** Begins the next row. */
    void start(double points) {
        xml.start("row", "r", ++rows, "ht", points, "customHeight", 1);
    }

    void end() {
        xml.end();
    }

    /** The row being written, from 0. */
    int current() {
        return rows - 1;
    }

    void blank(int column, CellLook style) {
        xml.empty("c", "r", name(column), "s", style.number());
    }

    void text(int column, CellLook style, String text) {
        if (text.isEmpty()) {
            blank(column, style);
        } else {
            xml.start("c", "r", name(column), "s", style.number(), "t", "s").leaf("v", Integer.toString(strings.number(shortened(text)))).end();
        }
    }

    /** Excel takes a file with a longer text for damaged. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** A text that a formula makes. */
    void text(int column, CellLook style, String text, String formula) {
        xml.start("c", "r", name(column), "s", style.number(), "t", "str").leaf("f", formula).leaf("v", text).end();
    }

    /** A figure, with the formula it follows from; the figure stands beside it so that a reader need not calculate. */
    void figure(int column, CellLook style, BigDecimal figure, Optional<String> formula) {
        xml.start("c", "r", name(column), "s", style.number());
        formula.ifPresent(text -> xml.leaf("f", text));
        xml.leaf("v", figure.toPlainString()).end();
    }

    /** Writes text over the columns from {@code first} to {@code last} and merges them. */
    void merged(int first, int last, CellLook style, String text) {
        text(first, style, text);
        for (int column = first + 1; column <= last; column++) {
            blank(column, style);
        }
        merge(new SheetPosition(current(), first), new SheetPosition(current(), last));
    }

    void merge(SheetPosition first, SheetPosition last) {
        if (!first.equals(last)) {
            merges.add(first.to(last));
        }
    }

    /** The rows and merges as a sheet holds them, with what a sheet has between the two. */
    void writeTo(Xml sheet, CharSequence between) {
        sheet.start("sheetData").raw(xml).end().raw(between);
        sheet.start("mergeCells", "count", merges.size());
        merges.forEach(range -> sheet.empty("mergeCell", "ref", range));
        sheet.end();
    }

    private String name(int column) {
        return new SheetPosition(current(), column).name();
    }
}
