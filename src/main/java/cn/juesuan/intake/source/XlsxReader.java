package cn.juesuan.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of a .xlsx file row by row as they stream by: POI's workbook in memory takes many times the size of a large file. */
final class XlsxReader {
    private final PackagePart workbook;
    private final String fileName;
    private final CellBudget budget = new CellBudget();

    XlsxReader(PackagePart workbook, String fileName) {
        this.workbook = workbook;
        this.fileName = fileName;
    }

    List<SourceSheet> read() throws IOException, InvalidFormatException, SAXException, ParserConfigurationException, XmlException {
        CTWorkbook listed = listed();
        SharedTexts texts = new SharedTexts(texts());
        boolean from1904 = listed.isSetWorkbookPr() && listed.getWorkbookPr().getDate1904();
        CellFormats formats = new CellFormats(styles(), new NumberFormats(from1904));
        List<SourceSheet> sheets = new ArrayList<>();
        for (CTSheet sheet : listed.getSheets().getSheetArray()) {
            if (sheet.getName() == null) {
                throw Unreadable.damaged(new IOException("sheet without name"));
            }
            PackageRelationship relation = Optional.ofNullable(sheet.getId()).map(workbook::getRelationship)
                .orElseThrow(() -> Unreadable.contradictory(sheet.getName(), "文件里找不到它的内容"));
            if (relation.getRelationshipType().endsWith("/worksheet")) {
                sheets.add(read(sheet, workbook.getRelatedPart(relation), texts, formats));
            }
        }
        return sheets;
    }

    private CTWorkbook listed() throws IOException, XmlException {
        try (InputStream stream = workbook.getInputStream()) {
            CTWorkbook read = WorkbookDocument.Factory.parse(stream).getWorkbook();
            if (read.getSheets() == null) {
                throw Unreadable.damaged(new IOException("no sheets"));
            }
            return read;
        }
    }

    private Optional<ReadOnlySharedStringsTable> texts() throws IOException, SAXException, InvalidFormatException {
        Optional<PackagePart> part = related(XSSFRelation.SHARED_STRINGS);
        return part.isEmpty() ? Optional.empty() : Optional.of(new ReadOnlySharedStringsTable(part.get(), false));
    }

    private Optional<StylesTable> styles() throws IOException, InvalidFormatException {
        Optional<PackagePart> part = related(XSSFRelation.STYLES);
        return part.isEmpty() ? Optional.empty() : Optional.of(new StylesTable(part.get()));
    }

    private Optional<PackagePart> related(XSSFRelation kind) throws InvalidFormatException {
        for (PackageRelationship relation : workbook.getRelationshipsByType(kind.getRelation())) {
            return Optional.of(Optional.ofNullable(workbook.getRelatedPart(relation)).orElseThrow(() -> Unreadable.damaged(new IOException("missing part"))));
        }
        return Optional.empty();
    }

    private SourceSheet read(CTSheet listed, PackagePart part, SharedTexts texts, CellFormats formats)
        throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            throw Unreadable.contradictory(listed.getName(), "文件里找不到它的内容");
        }
        boolean visible = !listed.isSetState() || listed.getState() == STSheetState.VISIBLE;
        SheetBuilder sheet = new SheetBuilder(fileName, listed.getName(), visible, budget);
        XlsxSheetHandler handler = new XlsxSheetHandler(sheet, texts, formats);
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try (InputStream stream = part.getInputStream()) {
            reader.parse(new InputSource(XmlPart.decoded(stream)));
        } catch (XlsxSheetHandler.Enough enough) {
            return sheet.build();
        }
        return sheet.build();
    }
}
