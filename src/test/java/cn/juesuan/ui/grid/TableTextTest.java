package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    @Test
    void readsWhatSpreadsheetsCopy() {
        assertEquals(List.of(List.of("1.5", "2"), List.of("", "3")), TableText.read("1.5\t2\r\n\t3\r\n"));
    }

    @Test
    void keepsBlankCellsAndRows() {
        assertEquals(List.of(List.of("", ""), List.of(""), List.of("1", "")), TableText.read("\t\n\n1\t"));
    }

    @Test
    void readsQuotedCells() {
        assertEquals(List.of(List.of("行政\n运行", "a\"b\tc", "d")), TableText.read("\"行政\r\n运行\"\t\"a\"\"b\tc\"\td"));
    }

    @Test
    void takesALoneQuoteAsItStands() {
        assertEquals(List.of(List.of("\"政府\"办公厅", "5\"")), TableText.read("\"政府\"办公厅\t5\"\n"));
    }

    @Test
    void readsBackWhatItWrote() {
        List<List<String>> table = List.of(List.of("a\tb", "\"c\"", "d\ne"), List.of("", "1708.47", "　行政运行"));
        assertEquals(table, TableText.read(TableText.write(table)));
    }

    @Test
    void anEmptyTextIsNoTable() {
        assertEquals(List.of(), TableText.read(""));
    }

    @Test
    void repeatsABlockThatFitsTheRange() {
        assertEquals(List.of(List.of("7", "7"), List.of("7", "7")), TableText.tiled(List.of(List.of("7")), new CellRange(1, 1, 2, 2)));
        assertEquals(List.of(List.of("1", "2"), List.of("1", "2")), TableText.tiled(List.of(List.of("1", "2")), new CellRange(0, 3, 1, 4)));
    }

    @Test
    void leavesABlockThatDoesNotFit() {
        List<List<String>> block = List.of(List.of("1"), List.of("2"));
        assertEquals(block, TableText.tiled(block, new CellRange(0, 0, 2, 0)));
    }
}
