package cn.juesuan.document.excel;

import cn.juesuan.file.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An .xlsx file in the making; each look and each kind of letters is in it once. */
final class WorkbookWriting implements AutoCloseable {
    /** The number of a calculation engine: the figures are calculated already, and without it Excel would ask to save on closing. */
    private static final int CALCULATED_BY = 191_029;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<CellLook.Typeface, XSSFFont> fonts = new HashMap<>();
    private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    WorkbookWriting(String title, String author) {
        // formulas are made from the edition's and refer to sheets that come later
        workbook.setCellFormulaValidation(false);
        workbook.getCTWorkbook().addNewCalcPr().setCalcId(CALCULATED_BY);
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        workbook.getProperties().getExtendedProperties().setApplication(Program.NAME + " " + Program.version());
        // the letters of cells without a look
        CellLook.Typeface.BODY.applyTo(workbook.getFontAt(0));
        fonts.put(CellLook.Typeface.BODY, workbook.getFontAt(0));
    }

    /** Adds an empty sheet behind the others. */
    SheetRows sheet(SheetSetup setup) {
        return new SheetRows(this, workbook.createSheet(setup.name()), setup);
    }

    XSSFCellStyle style(CellLook look) {
        return styles.computeIfAbsent(look, added -> look.in(workbook, fonts.computeIfAbsent(look.typeface(), this::font)));
    }

    /** The number of a text among those of the file. */
    int number(String text) {
        return texts.computeIfAbsent(text, added -> workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(added)));
    }

    private XSSFFont font(CellLook.Typeface typeface) {
        XSSFFont font = workbook.createFont();
        typeface.applyTo(font);
        return font;
    }

    /** Writes the file into a stream, which stays open. */
    void writeTo(OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
