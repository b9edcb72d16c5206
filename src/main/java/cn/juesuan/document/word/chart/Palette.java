package cn.juesuan.document.word.chart;

import cn.juesuan.report.page.Chart;
import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** The colours of charts as DrawingML writes them. */
final class Palette {
    /** Behind everything, and between slices. */
    static final String PAPER = "FFFFFF";
    static final String INK = "262626";
    static final String AXIS = "808080";
    static final String GRID = "D9D9D9";
    /** In points. */
    private static final double THIN = 0.75;

    private Palette() {
    }

    /** Of columns, and of the slice with this number. */
    static String slice(int index) {
        return String.format("%06X", Chart.colour(index));
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }

    static XDDFLineProperties line(String colour) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(THIN);
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }
}
