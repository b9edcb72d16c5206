package cn.juesuan.intake.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes one worksheet part of a .xlsx file as it streams by: cells as stored and as shown, what is hidden, what is merged. */
final class XlsxSheetHandler extends DefaultHandler {
    private static final int LONGEST = 32_767;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");

    /** The sheet is larger than is read: no fault of the file. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final SheetBuilder sheet;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private int depth;
    private int row = -1;
    private int column = -1;
    private int phonetic;
    private Optional<StringBuilder> listening = Optional.empty();
    private String type = "n";
    private int style;
    private boolean formula;

    XlsxSheetHandler(SheetBuilder sheet, SharedTexts texts, CellFormats formats) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        depth++;
        if (depth > XmlPart.DEEPEST) {
            throw Unreadable.tooDeep();
        }
        switch (name) {
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v" -> listening = Optional.of(value);
            case "t" -> listening = Optional.of(inline).filter(text -> phonetic == 0);
            case "rPh" -> phonetic++;
            case "col" -> column(attributes);
            case "sheetView" -> hideZeros(attributes);
            case "mergeCell" -> sheet.merge(CellPlace.area(attributes.getValue("ref"), sheet));
            default -> { }
        }
    }

    private void row(Attributes attributes) throws SAXException {
        row = number(attributes, "r").orElse(row + 2) - 1;
        if (!sheet.takes(row)) {
            throw new Enough();
        }
        if (isTrue(attributes, "hidden") || isNothing(attributes, "ht")) {
            sheet.hideRow(row);
        }
        column = -1;
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        CellPlace place = reference == null ? new CellPlace(row, column + 1) : CellPlace.of(reference, sheet);
        if (place.row() != row) {
            throw sheet.contradictory("单元格 %s 写在第 %d 行里".formatted(reference, row + 1));
        }
        column = place.column();
        type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
        style = number(attributes, "s").orElse(0);
        formula = false;
        value.setLength(0);
        inline.setLength(0);
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes, "hidden") || isNothing(attributes, "width")) {
            sheet.hideColumns(number(attributes, "min").orElse(1) - 1, number(attributes, "max").orElse(1) - 1);
        }
    }

    private void hideZeros(Attributes attributes) {
        String show = attributes.getValue("showZeros");
        if ("0".equals(show) || "false".equals(show)) {
            sheet.hideZeros();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        listening.filter(heard -> heard.length() <= LONGEST).ifPresent(heard -> heard.append(text, start, length));
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        depth--;
        switch (name) {
            case "v", "t" -> listening = Optional.empty();
            case "rPh" -> phonetic--;
            case "c" -> sheet.add(read(stored()));
            default -> { }
        }
    }

    /** What stands in the cell: some programs leave an old text behind beside the new one, and nobody knows which is meant. */
    private String stored() {
        if (!value.isEmpty() && !inline.isEmpty() && !inline.toString().equals(type.equals("s") ? texts.get(value.toString()) : value.toString())) {
            throw sheet.contradictory("单元格 %s%d 里有两个内容".formatted(CellReference.convertNumToColString(column), row + 1));
        }
        return value.isEmpty() ? inline.toString() : value.toString();
    }

    private SourceCell read(String stored) {
        Optional<Double> number = type.equals("n") ? stored(stored) : Optional.empty();
        String text = switch (type) {
            case "s" -> value.isEmpty() ? stored : texts.get(stored.strip());
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            default -> number.map(known -> formats.shown(known, style)).orElse(stored);
        };
        String name = CellReference.convertNumToColString(column) + (row + 1);
        return new SourceCell(row, column, name, text, number.map(StoredNumber::exact), formula);
    }

    private static Optional<Double> stored(String value) {
        return Optional.of(value.strip()).filter(text -> NUMBER.matcher(text).matches()).map(Double::valueOf).filter(Double::isFinite);
    }

    private static OptionalInt number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private static boolean isTrue(Attributes attributes, String name) {
        return "1".equals(attributes.getValue(name)) || "true".equals(attributes.getValue(name));
    }

    /** A height or width of nothing hides as well. */
    private static boolean isNothing(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && NUMBER.matcher(value).matches() && new BigDecimal(value).signum() == 0;
    }

    @Override
    public void fatalError(SAXParseException broken) {
        boolean doctype = String.valueOf(broken.getMessage()).contains("DOCTYPE");
        throw doctype ? Unreadable.doctype() : Unreadable.damaged(broken);
    }
}
