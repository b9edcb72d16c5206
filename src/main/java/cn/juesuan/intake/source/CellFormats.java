package cn.juesuan.intake.source;

import java.util.Optional;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the cells of a .xlsx file show their numbers, by style number. */
final class CellFormats {
    private final Optional<StylesTable> styles;
    private final NumberFormats numbers;

    CellFormats(Optional<StylesTable> styles, NumberFormats numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    String shown(double stored, int style) {
        Optional<XSSFCellStyle> format = styles.filter(table -> style < table.getNumCellStyles()).map(table -> table.getStyleAt(style));
        return numbers.shown(stored, format.map(XSSFCellStyle::getDataFormat).orElse((short) 0),
            format.flatMap(each -> Optional.ofNullable(each.getDataFormatString())).orElse("General"));
    }
}
