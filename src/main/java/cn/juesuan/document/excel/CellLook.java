package cn.juesuan.document.excel;

import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a cell looks.
 *
 * @param format a number format as Excel writes it; General for none
 * @param locked whether the cell takes no input once its sheet is protected
 */
record CellLook(Typeface typeface, Optional<Fill> fill, boolean bordered, String format, HorizontalAlignment horizontal,
                VerticalAlignment vertical, Fitting fitting, boolean locked) {
    /** How a text that is longer than its cell is shown. */
    enum Fitting { CUT, WRAPPED, SHRUNK }

    /** The letters of a workbook. */
    enum Typeface {
        BODY("宋体", 10, Optional.empty()),
        TITLE("黑体", 16, Optional.empty()),
        HEADING("黑体", 11, Optional.empty()),
        QUIET("宋体", 9, Optional.of("666666"));

        private final String family;
        private final int points;
        private final Optional<String> colour;

        Typeface(String family, int points, Optional<String> colour) {
            this.family = family;
            this.points = points;
            this.colour = colour;
        }

        /** Makes {@code font} these letters. */
        void applyTo(XSSFFont font) {
            font.setFontName(family);
            font.setFontHeightInPoints((short) points);
            font.setCharSet(FontCharset.GB2312);
            colour.ifPresent(rgb -> font.setColor(colour(rgb)));
        }
    }

    /** The paper of a cell that is not white. */
    enum Fill {
        GREY("F2F2F2"), YELLOW("FFF9D6"), BLUE("DCE6F1");

        private final String colour;

        Fill(String colour) {
            this.colour = colour;
        }
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(new byte[] {(byte) 0xff, (byte) Integer.parseInt(rgb.substring(0, 2), 16),
            (byte) Integer.parseInt(rgb.substring(2, 4), 16), (byte) Integer.parseInt(rgb.substring(4), 16)}, null);
    }

    /** The style of {@code workbook} that looks so. */
    XSSFCellStyle in(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(horizontal);
        style.setVerticalAlignment(vertical);
        style.setWrapText(fitting == Fitting.WRAPPED);
        style.setShrinkToFit(fitting == Fitting.SHRUNK);
        style.setLocked(locked);
        fill.ifPresent(paper -> {
            style.setFillForegroundColor(colour(paper.colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
