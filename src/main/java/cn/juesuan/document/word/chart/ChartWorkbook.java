package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;

/** The workbook behind a chart, which 编辑数据 opens: names in its first column, figures in the second. */
final class ChartWorkbook {
    static final String SHEET = "Sheet1";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PATH = "xl/workbook.xml";
    /** Plain cells, then figures with separators and two decimals, which is Excel's own format 4. */
    private static final String STYLES = """
        <fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>""";

    private final Xml sheet = Xml.part().start("worksheet", "xmlns", MAIN);
    private int rows = 1;

    ChartWorkbook(String caption) {
        sheet.start("cols").empty("col", "min", 1, "max", 2, "width", 24, "customWidth", 1).end().start("sheetData").start("row", "r", 1);
        text("B1", caption);
        sheet.end();
    }

    void row(String label, String figure) {
        rows++;
        sheet.start("row", "r", rows);
        text("A" + rows, label);
        sheet.start("c", "r", "B" + rows, "s", 1).leaf("v", figure).end().end();
    }

    private void text(String cell, String text) {
        sheet.start("c", "r", cell, "t", "inlineStr").start("is").leaf("t", text).end().end();
    }

    /** The finished workbook, once. */
    OfficePackage file() {
        Xml workbook = Xml.part().start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        workbook.start("sheets").empty("sheet", "name", SHEET, "sheetId", 1, "r:id", "rId1").end().end();
        return new OfficePackage().relation("", "rIdWorkbook", "officeDocument", PATH).part(PATH, TYPE + "sheet.main+xml", workbook)
            .relation(PATH, "rId1", "worksheet", "worksheets/sheet1.xml")
            .part("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet.end().end())
            .relation(PATH, "rIdStyles", "styles", "styles.xml")
            .part("xl/styles.xml", TYPE + "styles+xml", Xml.part().start("styleSheet", "xmlns", MAIN).raw(STYLES).end());
    }
}
