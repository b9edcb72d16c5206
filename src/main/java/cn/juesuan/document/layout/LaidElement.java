package cn.juesuan.document.layout;

import java.util.Optional;

/**
 * What texts and drawings on pages are: a heading, a cell of a table, a figure. Screen readers and those who take the text out of the file
 * go by it. Two elements are the same only where they are one: every paragraph is its own.
 */
public final class LaidElement {
    /** What there is. */
    public enum Kind {
        HEADING_1, HEADING_2, HEADING_3, PARAGRAPH, CAPTION, CONTENTS, CONTENTS_ENTRY, TABLE, ROW, HEAD_CELL, CELL, FIGURE
    }

    private final Kind kind;
    private final Optional<LaidElement> parent;
    private final String description;
    private final int rowSpan;
    private final int columnSpan;

    private LaidElement(Kind kind, Optional<LaidElement> parent, String description, int rowSpan, int columnSpan) {
        this.kind = kind;
        this.parent = parent;
        this.description = description;
        this.rowSpan = rowSpan;
        this.columnSpan = columnSpan;
    }

    static LaidElement of(Kind kind) {
        return new LaidElement(kind, Optional.empty(), "", 1, 1);
    }

    static LaidElement figure(String description) {
        return new LaidElement(Kind.FIGURE, Optional.empty(), description, 1, 1);
    }

    LaidElement child(Kind part) {
        return new LaidElement(part, Optional.of(this), "", 1, 1);
    }

    LaidElement cell(Kind part, int rows, int columns) {
        return new LaidElement(part, Optional.of(this), "", rows, columns);
    }

    public Kind kind() {
        return kind;
    }

    /** What it is a part of; empty for what stands in the report itself. */
    public Optional<LaidElement> parent() {
        return parent;
    }

    /** What a figure shows, in words; empty for others. */
    public String description() {
        return description;
    }

    public int rowSpan() {
        return rowSpan;
    }

    public int columnSpan() {
        return columnSpan;
    }
}
