package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.Golden;
import cn.juesuan.document.SampleTables;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.table.TableSections;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class WordTablesTest {
    @Test
    void printsTheTablesOfAUnitWithItsZeros() throws IOException {
        try (XWPFDocument document = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            Golden.assertMatches("unit-2023-word.txt", text(document));
        }
    }

    @Test
    void printsTheTablesOfADepartmentWithItsBlanks() throws IOException {
        try (XWPFDocument document = written(SampleTables.department2024(MoneyUnit.WAN))) {
            Golden.assertMatches("department-2024-word.txt", text(document));
        }
    }

    @Test
    void keepsToTheOrderOfElementsThatTheSchemaPrescribes() throws Exception {
        try (XWPFDocument document = written(SampleTables.longTables(60))) {
            assertValid(DocumentDocument.Factory.parse(document.getPackagePart().getInputStream()));
            for (XmlObject part : List.of(StylesDocument.Factory.parse(resource("styles")), SettingsDocument.Factory.parse(resource("settings")),
                FontsDocument.Factory.parse(resource("fontTable")))) {
                assertValid(part);
            }
            for (XWPFFooter footer : document.getFooterList()) {
                assertValid(FtrDocument.Factory.parse(footer.getPackagePart().getInputStream()));
            }
        }
    }

    @Test
    void repeatsTheWholeHeadAndNothingElse() throws IOException {
        PrintedTables tables = SampleTables.department2024(MoneyUnit.WAN);
        try (XWPFDocument document = written(tables)) {
            for (int table = 0; table < tables.tables().size(); table++) {
                List<XWPFTableRow> rows = document.getTables().get(table).getRows();
                int head = tables.tables().get(table).headRows();
                for (int row = 0; row < rows.size(); row++) {
                    assertEquals(row < head, rows.get(row).isRepeatHeader());
                    assertTrue(rows.get(row).isCantSplitRow());
                }
            }
        }
    }

    @Test
    void mergesTheHeadOfTheIncomeTable() throws IOException {
        try (XWPFDocument document = written(SampleTables.department2024(MoneyUnit.WAN))) {
            XWPFTable income = document.getTables().get(1);
            assertEquals("2|1v|1v|1v|1v|1v|1v|1v", spans(income.getRow(0).getCtRow()));
            assertEquals("1|1|1^|1^|1^|1^|1^|1^|1^", spans(income.getRow(1).getCtRow()));
            assertEquals("2|1|1|1|1|1|1|1", spans(income.getRow(2).getCtRow()));
            assertEquals("2|1|1|1|1|1|1|1", spans(income.getRow(3).getCtRow()));
        }
    }

    @Test
    void givesEveryTableItsOwnPagesUprightOrSideways() throws IOException {
        PrintedTables tables = SampleTables.unit2023(MoneyUnit.WAN);
        try (XWPFDocument document = written(tables)) {
            List<CTSectPr> sections = sections(document);
            List<Boolean> sideways = sections.stream().map(page -> STPageOrientation.LANDSCAPE.equals(page.getPgSz().getOrient())).toList();
            assertEquals(tables.tables().stream().map(table -> table.landscape()).toList(), sideways);
            sections.forEach(page -> assertEquals(1, page.sizeOfFooterReferenceArray()));
            assertEquals("— 1 —", document.getFooterList().get(0).getText().strip());
        }
    }

    @Test
    void fillsTheLineExactlyWithFixedColumns() throws IOException {
        try (XWPFDocument document = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            for (XWPFTable table : document.getTables()) {
                int sum = table.getCTTbl().getTblGrid().getGridColList().stream().mapToInt(column -> ((Number) column.getW()).intValue()).sum();
                assertEquals(((Number) table.getCTTbl().getTblPr().getTblW().getW()).intValue(), sum);
                assertEquals(STTblLayoutType.FIXED, table.getCTTbl().getTblPr().getTblLayout().getType());
            }
        }
    }

    @Test
    void bringsFormsOfFixedRowsOntoOnePage() {
        PrintedTables tables = SampleTables.department2024(MoneyUnit.WAN);
        List<Section> sections = new TableSections(tables).sections();
        for (int index : List.of(0, 3, 5, 8)) {
            Section section = sections.get(index);
            int height = section.blocks().stream().mapToInt(WordTablesTest::height).sum();
            assertTrue(height <= section.page().bodyHeight(), tables.tables().get(index).title() + ": " + height);
        }
    }

    @Test
    void neverLeavesOneRowAloneOnTheLastPage() {
        for (int rows = 20; rows < 80; rows++) {
            Section section = new TableSections(SampleTables.longTables(rows)).sections().get(2);
            assertTrue(rowsOnLastPage(section) >= 3, rows + " rows leave " + rowsOnLastPage(section));
        }
    }

    @Test
    void makesFiguresSmallerThatWouldNotFit() throws IOException {
        try (XWPFDocument document = written(SampleTables.longTables(60))) {
            XWPFTableCell total = document.getTables().get(1).getRow(3).getCell(1);
            assertEquals(7.5, total.getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble());
            assertTrue(total.getText().matches("[\\d,]{13,}\\.\\d\\d"));
        }
    }

    @Test
    void namesTheTablesForNavigation() throws IOException {
        try (XWPFDocument document = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            List<XWPFParagraph> titles = document.getParagraphs().stream().filter(paragraph -> "TableTitle".equals(paragraph.getStyle())).toList();
            assertEquals(9, titles.size());
            assertEquals("Heading2", document.getStyles().getStyle("TableTitle").getBasisStyleID());
            assertEquals(1, document.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            assertEquals("示例区人民政府办公室（本级）2023年度单位决算公开表", document.getProperties().getCoreProperties().getTitle());
        }
    }

    private static XWPFDocument written(PrintedTables tables) throws IOException {
        return written(new TableSections(tables));
    }

    static XWPFDocument written(TableSections tables) throws IOException {
        return written(new WordDocument(tables.report()));
    }

    static XWPFDocument written(WordDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.writeTo(out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static java.io.InputStream resource(String part) {
        return WordDocument.class.getResourceAsStream(part + ".xml");
    }

    static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        boolean valid = part.validate(new XmlOptions().setErrorListener(errors));
        assertTrue(valid, () -> errors.stream().limit(5).map(XmlError::toString).collect(Collectors.joining("\n")));
        assertFalse(part.schemaType().isNoType());
    }

    static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(text(table));
            }
        }
        return text.toString();
    }

    static String text(XWPFTable table) {
        return table.getRows().stream().map(row -> row.getTableCells().stream().map(XWPFTableCell::getText)
            .map(cell -> cell.replace("\n", "")).collect(Collectors.joining(" | ")) + "\n").collect(Collectors.joining());
    }

    /** Columns of each cell; v begins a vertical merge, ^ continues it. */
    static String spans(CTRow row) {
        return row.getTcList().stream().map(WordTablesTest::span).collect(Collectors.joining("|"));
    }

    private static String span(CTTc cell) {
        String columns = cell.getTcPr().isSetGridSpan() ? cell.getTcPr().getGridSpan().getVal().toString() : "1";
        return !cell.getTcPr().isSetVMerge() ? columns : columns + (STMerge.RESTART.equals(cell.getTcPr().getVMerge().getVal()) ? "v" : "^");
    }

    static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr()).filter(properties -> properties.isSetSectPr())
            .forEach(properties -> sections.add(properties.getSectPr()));
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private static int height(Block block) {
        return block instanceof Table table ? table.heights().stream().mapToInt(height -> height + 10).sum()
            : ((Paragraph) block).style().lineHeight();
    }

    /** Turns the pages as a word processor does. */
    private static int rowsOnLastPage(Section section) {
        Table table = (Table) section.blocks().get(3);
        int head = table.heights().subList(0, table.headRows()).stream().mapToInt(height -> height + 10).sum();
        int left = section.page().bodyHeight() - section.blocks().stream().limit(3).mapToInt(WordTablesTest::height).sum() - head;
        int onPage = 0;
        for (int height : table.heights().subList(table.headRows(), table.heights().size())) {
            boolean turns = height + 10 > left;
            left = (turns ? section.page().bodyHeight() - head : left) - height - 10;
            onPage = turns ? 1 : onPage + 1;
        }
        return onPage;
    }
}
