package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Sheets put together to an .xlsx file. */
record WorkbookFile(String title, String author, List<SheetPart> sheets, Xml styles, SharedStrings strings) {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PATH = "xl/workbook.xml";

    /** Writes the file into a stream, which stays open. */
    void writeTo(OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage().relation("", "rIdWorkbook", "officeDocument", PATH).properties(title, author);
        file.part(PATH, TYPE + "sheet.main+xml", workbook());
        for (int i = 0; i < sheets.size(); i++) {
            String path = "worksheets/sheet" + (i + 1) + ".xml";
            file.relation(PATH, "rId" + (i + 1), "worksheet", path).part("xl/" + path, TYPE + "worksheet+xml", sheets.get(i).xml(i == 0));
        }
        file.relation(PATH, "rIdStyles", "styles", "styles.xml").part("xl/styles.xml", TYPE + "styles+xml", styles);
        file.relation(PATH, "rIdStrings", "sharedStrings", "sharedStrings.xml")
            .part("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", strings.part());
        file.writeTo(out);
    }

    private Xml workbook() {
        Xml xml = Xml.part().start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.start("bookViews").empty("workbookView", "xWindow", 0, "yWindow", 0, "windowWidth", 24000, "windowHeight", 12000).end();
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        xml.end().start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            xml.leaf("definedName", sheets.get(i).printArea(), "name", "_xlnm.Print_Area", "localSheetId", i);
            int index = i;
            sheets.get(i).printTitles().ifPresent(rows -> xml.leaf("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", index));
        }
        // the figures are already calculated: without the number of a calculation engine Excel would ask to save on closing
        return xml.end().empty("calcPr", "calcId", 191029).end();
    }
}
