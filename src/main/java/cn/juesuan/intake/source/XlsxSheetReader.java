package cn.juesuan.intake.source;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads one worksheet part of a .xlsx file. */
final class XlsxSheetReader {
    private final SharedTexts texts;
    private final CellStyles styles;
    private final NumberFormats numbers;

    XlsxSheetReader(SharedTexts texts, CellStyles styles, NumberFormats numbers) {
        this.texts = texts;
        this.styles = styles;
        this.numbers = numbers;
    }

    void read(XmlPart xml, SheetBuilder sheet) {
        int row = -1;
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 2) - 1;
                if (!sheet.takes(row)) {
                    return;
                }
                readRow(xml, row, sheet);
            } else if (xml.isStart()) {
                readAround(xml, sheet);
            }
        }
    }

    private static void readAround(XmlPart xml, SheetBuilder sheet) {
        if (xml.starts("col") && xml.flag("hidden")) {
            sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
        } else if (xml.starts("sheetView") && xml.attribute("showZeros").filter(show -> show.equals("0") || show.equals("false")).isPresent()) {
            sheet.hideZeros();
        } else if (xml.starts("mergeCell")) {
            CellRangeAddress area = CellRangeAddress.valueOf(xml.attribute("ref").orElse("A1"));
            sheet.merge(new MergedArea(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
    }

    private void readRow(XmlPart xml, int row, SheetBuilder sheet) {
        if (xml.flag("hidden")) {
            sheet.hideRow(row);
        }
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r").orElse("");
                column = reference.isEmpty() ? column + 1 : CellReference.convertColStringToIndex(reference.replaceAll("\\d", ""));
                readCell(xml, row, column, sheet);
            }
        }
    }

    private void readCell(XmlPart xml, int row, int column, SheetBuilder sheet) {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
        boolean formula = false;
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.starts("v")) {
                value = value(xml);
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is");
            }
        }
        sheet.add(cell(row, column, type, style, value, formula));
    }

    private static String value(XmlPart xml) {
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("v")) {
            if (value.length() <= 32_767) {
                value.append(xml.text());
            }
        }
        return value.toString();
    }

    private SourceCell cell(int row, int column, String type, int style, String value, boolean formula) {
        String name = CellReference.convertNumToColString(column) + (row + 1);
        Optional<Double> stored = type.equals("n") ? stored(value) : Optional.empty();
        String text = switch (type) {
            case "s" -> texts.get(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> stored.map(number -> numbers.shown(number, styles.formatIndex(style), styles.format(style))).orElse(value);
        };
        Optional<BigDecimal> number = stored.map(StoredNumber::exact);
        return new SourceCell(row, column, name, text, number, formula);
    }

    private static Optional<Double> stored(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Double.valueOf(value)).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
