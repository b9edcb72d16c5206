package cn.juesuan.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Number formats of the cells of a .xlsx file, by style number. */
final class CellStyles {
    private static final int STYLES = 100_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles read(XmlPart xml) {
        CellStyles read = new CellStyles();
        boolean inCells = false;
        while (xml.next() && read.styles.size() < STYLES) {
            if (xml.starts("numFmt")) {
                read.formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode").orElse(""));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                read.styles.add(xml.number("numFmtId", 0));
            }
        }
        return read;
    }

    int formatIndex(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    String format(int style) {
        int index = formatIndex(style);
        return formats.getOrDefault(index, Optional.ofNullable(index < 50 ? BuiltinFormats.getBuiltinFormat(index) : null).orElse("General"));
    }
}
