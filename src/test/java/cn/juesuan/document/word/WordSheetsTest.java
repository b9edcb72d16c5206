package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.Golden;
import cn.juesuan.document.SampleSheets;
import cn.juesuan.document.SampleTables;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.TableSections;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

class WordSheetsTest {
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void printsEverySheet(int year) throws IOException {
        try (XWPFDocument document = written(SampleSheets.every(year, MoneyUnit.WAN))) {
            Golden.assertMatches("sheets-" + year + "-word.txt", WordTablesTest.text(document));
        }
    }

    @Test
    void mergesTheLevelsOverTheirIndicators() throws IOException {
        try (XWPFDocument document = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            XWPFTable sheet = document.getTables().get(1);
            assertEquals("2v|1|1|1|1|1|1|2", WordTablesTest.spans(sheet.getRow(2).getCtRow()));
            assertEquals("1v|1|1|1|1|1|1|1|2", WordTablesTest.spans(sheet.getRow(9).getCtRow()));
            assertEquals("1^|1v|1v|1|1|1|1|1|2", WordTablesTest.spans(sheet.getRow(11).getCtRow()));
            assertEquals("1^|1^|1^|1|1|1|1|1|2", WordTablesTest.spans(sheet.getRow(12).getCtRow()));
            assertEquals("1^|1^|1|1|1|1|1|1|2", WordTablesTest.spans(sheet.getRow(13).getCtRow()));
            assertEquals("6|1|1|1|1", WordTablesTest.spans(sheet.getRow(16).getCtRow()));
        }
    }

    @Test
    void standsBehindTheTablesOnPagesOfItsOwn() {
        PrintedSheets sheets = SampleSheets.every(2023, MoneyUnit.WAN);
        List<Section> tables = new TableSections(SampleTables.unit2023(MoneyUnit.WAN)).sections();
        List<Section> all = new TableSections(SampleTables.unit2023(MoneyUnit.WAN), sheets).sections();
        assertEquals(tables, all.subList(0, tables.size()));
        assertEquals(tables.size() + sheets.layouts().size(), all.size());
    }

    @Test
    void keepsToTheOrderOfElementsThatTheSchemaPrescribes() throws Exception {
        for (PrintedSheets sheets : List.of(SampleSheets.every(2024, MoneyUnit.YUAN), SampleSheets.longTexts())) {
            try (XWPFDocument document = written(sheets)) {
                WordTablesTest.assertValid(DocumentDocument.Factory.parse(document.getPackagePart().getInputStream()));
            }
        }
    }

    @Test
    void breaksOnlyRowsOfLongTextsOverPages() throws IOException {
        try (XWPFDocument document = written(SampleSheets.longTexts())) {
            XWPFTable sheet = document.getTables().get(1);
            List<Integer> breaking = java.util.stream.IntStream.range(0, sheet.getNumberOfRows()).boxed()
                .filter(row -> !sheet.getRow(row).isCantSplitRow()).toList();
            assertEquals(List.of(8), breaking);
        }
    }

    @Test
    void everyPageOfASheetNamesItsProject() throws IOException {
        try (XWPFDocument document = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            List<XWPFTable> tables = document.getTables();
            assertTrue(tables.get(0).getRow(0).isRepeatHeader());
            assertTrue(tables.stream().skip(1).allMatch(table -> table.getRow(0).isRepeatHeader() && !table.getRow(1).isRepeatHeader()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yanzhou2023", "taierzhuang2024", "yanggu2024"})
    void printsEveryTextOfThePublishedSheets(String report) throws IOException {
        PrintedSheets sheets = SampleSheets.published(report);
        try (XWPFDocument document = written(sheets)) {
            for (int i = 0; i < sheets.layouts().size(); i++) {
                PrintedGrid layout = sheets.layouts().get(i);
                XWPFTable table = document.getTables().get(i);
                String printed = WordTablesTest.text(table);
                layout.cells().forEach(cell -> assertTrue(printed.contains(cell.text()), cell.text()));
            }
        }
    }

    private static XWPFDocument written(PrintedSheets sheets) throws IOException {
        return WordTablesTest.written(new TableSections(SampleSheets.NO_TABLES, sheets));
    }
}
