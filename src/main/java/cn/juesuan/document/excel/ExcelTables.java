package cn.juesuan.document.excel;

import cn.juesuan.document.FileWriting;
import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.table.PrintedSheets;
import cn.juesuan.report.table.PrintedTable;
import cn.juesuan.report.table.PrintedTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The statutory tables and the self-evaluation as a workbook that goes on calculating: one sheet each, exact figures, live formulas. */
public final class ExcelTables {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PATH = "xl/workbook.xml";

    private final PrintedTables tables;
    private final PrintedSheets evaluation;

    public ExcelTables(PrintedTables tables) {
        this(tables, PrintedSheets.NONE);
    }

    public ExcelTables(PrintedTables tables, PrintedSheets evaluation) {
        this.tables = tables;
        this.evaluation = evaluation;
    }

    /**
     * Writes the .xlsx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    /** Writes the .xlsx file into a stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        SharedStrings strings = new SharedStrings();
        List<SheetPart> sheets = sheets(strings);
        OfficePackage file = new OfficePackage().relation("", "rIdWorkbook", "officeDocument", PATH)
            .properties(tables.title(), tables.unit().name());
        file.part(PATH, TYPE + "sheet.main+xml", workbook(sheets));
        for (int i = 0; i < sheets.size(); i++) {
            String path = "worksheets/sheet" + (i + 1) + ".xml";
            file.relation(PATH, "rId" + (i + 1), "worksheet", path).part("xl/" + path, TYPE + "worksheet+xml", sheets.get(i).xml(i == 0));
        }
        file.relation(PATH, "rIdStyles", "styles", "styles.xml").part("xl/styles.xml", TYPE + "styles+xml", SheetStyle.part());
        file.relation(PATH, "rIdStrings", "sharedStrings", "sharedStrings.xml")
            .part("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", strings.part());
        file.writeTo(out);
    }

    private List<SheetPart> sheets(SharedStrings strings) {
        FormulaText formulas = new FormulaText(tables);
        List<SheetPart> sheets = new ArrayList<>();
        for (PrintedTable table : tables.tables()) {
            sheets.add(new TableSheet(tables, table, formulas, strings).part());
        }
        sheets.addAll(evaluation(strings));
        return sheets;
    }

    private List<SheetPart> evaluation(SharedStrings strings) {
        LayoutFormula formulas = new LayoutFormula();
        List<LayoutSheet> sheets = evaluation.layouts().stream().map(LayoutSheet::new).toList();
        sheets.forEach(sheet -> sheet.addTo(formulas));
        return sheets.stream().map(sheet -> sheet.part(formulas, strings)).toList();
    }

    private Xml workbook(List<SheetPart> sheets) {
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
