package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one table of a Word file, cell by cell. A table inside a cell is a table of its own. */
final class WordTableReader {
    private final DocumentTable table;
    private final List<DocumentTable> inner = new ArrayList<>();
    private int row;
    private int column;
    private boolean rowDeleted;
    private int span = 1;
    private boolean continued;
    private int anchor;

    WordTableReader(DocumentTable table) {
        this.table = table;
    }

    /** Reads the table that starts here, up to its end; returns the tables found inside. */
    List<DocumentTable> read(XmlPart xml) {
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                column = 0;
                rowDeleted = false;
            } else if (xml.starts("trPr")) {
                readRowProperties(xml);
            } else if (xml.starts("tc")) {
                readCell(xml);
            } else if (xml.ends("tr") && !rowDeleted) {
                row++;
            }
        }
        return inner;
    }

    private void readRowProperties(XmlPart xml) {
        while (xml.next() && !xml.ends("trPr")) {
            if (xml.starts("gridBefore")) {
                column = Math.min(xml.number("val", 0), SheetBuilder.COLUMNS);
            } else if (xml.starts("del")) {
                rowDeleted = true;
            }
        }
    }

    private void readCell(XmlPart xml) {
        span = 1;
        continued = false;
        anchor = 0;
        List<String> paragraphs = new ArrayList<>();
        while (xml.next() && !xml.ends("tc")) {
            if (xml.starts("tc") || xml.starts("tr")) {
                throw Unreadable.damaged(new IOException("cell in a cell"));
            } else if (xml.starts("tcPr")) {
                readCellProperties(xml);
            } else if (xml.starts("p")) {
                anchor = anchor == 0 ? xml.paragraphs() : anchor;
                paragraphs.add(WordText.paragraph(xml, this::readInner));
            } else if (xml.starts("tbl")) {
                readInner(xml);
            } else if (WordText.isLeftOut(xml)) {
                xml.skip();
            }
        }
        place(WordText.joined(paragraphs));
    }

    private void readInner(XmlPart xml) {
        DocumentTable nested = new DocumentTable(0, List.of());
        inner.add(nested);
        inner.addAll(new WordTableReader(nested).read(xml));
    }

    private void readCellProperties(XmlPart xml) {
        while (xml.next() && !xml.ends("tcPr")) {
            if (xml.starts("gridSpan")) {
                span = Math.max(1, Math.min(xml.number("val", 1), SheetBuilder.COLUMNS));
            } else if (xml.starts("vMerge") || xml.starts("hMerge")) {
                continued = !xml.attribute("val").orElse("continue").equals("restart");
            }
        }
    }

    private void place(String text) {
        if (rowDeleted) {
            return;
        }
        if (continued) {
            table.extend(row, column);
        } else {
            table.add(row, column, span, text, anchor);
        }
        column += span;
    }
}
